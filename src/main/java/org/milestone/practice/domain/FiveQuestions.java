package org.milestone.practice.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Question;

/// The short check a stranger can try: five items, each from another lesson while there are
/// enough. They are those that lessons show; items of exams are kept for exams.
public final class FiveQuestions {
    public static final int SIZE = 5;

    private FiveQuestions() {}

    /// Draws items by a seed: the same catalog and seed give the same items in the same order.
    /// Fewer than five when the catalog holds fewer.
    public static List<Question> draw(Catalog catalog, long seed) {
        var random = new Random(seed);
        var byLesson = new LinkedHashMap<String, List<Question>>();
        for (var question : catalog.questions().values()) {
            if (question.about().status() == Question.Status.LIVE
                    && question.id().startsWith(question.lesson() + "#")) {
                byLesson.computeIfAbsent(question.lesson(), lesson -> new ArrayList<>())
                        .add(question);
            }
        }
        var lessons = new ArrayList<>(byLesson.values());
        Collections.shuffle(lessons, random);
        lessons.forEach(items -> Collections.shuffle(items, random));
        var drawn = new ArrayList<Question>();
        for (int round = 0; drawn.size() < SIZE; round++) {
            int before = drawn.size();
            for (var items : lessons) {
                if (round < items.size() && drawn.size() < SIZE) {
                    drawn.add(items.get(round));
                }
            }
            if (drawn.size() == before) {
                break;
            }
        }
        drawn.sort((a, b) -> Integer.compare(a.band(), b.band()));
        return List.copyOf(drawn);
    }
}
