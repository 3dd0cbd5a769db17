package org.milestone.hiring.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.milestone.content.domain.InterviewQuestion;

/// Draws a set of questions: first what is due again, then what was never answered, then the rest.
public final class Draw {
    private Draw() {}

    /// Ids of the questions drawn, fewer than wished when fewer fit.
    public static List<String> of(
            Collection<InterviewQuestion> all,
            Wish wish,
            Set<String> due,
            Set<String> answered,
            RandomGenerator random) {
        var fitting = new ArrayList<>(
                all.stream().filter(wish::fits).map(InterviewQuestion::id).toList());
        Collections.shuffle(fitting, java.util.Random.from(random));
        fitting.sort(Comparator.comparingInt(id -> due.contains(id) ? 0 : answered.contains(id) ? 2 : 1));
        return List.copyOf(fitting.subList(0, Math.min(wish.size(), fitting.size())));
    }
}
