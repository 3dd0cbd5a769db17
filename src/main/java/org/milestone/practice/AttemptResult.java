package org.milestone.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milestone.content.domain.Blueprint;
import org.milestone.content.domain.CaseSet;
import org.milestone.content.domain.Question;
import org.milestone.practice.domain.Answer;
import org.milestone.practice.domain.Attempt;
import org.milestone.practice.domain.Guess;
import org.milestone.practice.domain.Score;

/// A finished attempt, with every item in the version that was seen.
///
/// @param guess     what was expected before, where it was said
/// @param blueprint of a mock, as long as authors keep it
public record AttemptResult(
        long id,
        String source,
        String title,
        Attempt attempt,
        Score score,
        Optional<Guess> guess,
        Optional<Blueprint> blueprint,
        List<Slot> slots) {

    /// When it was handed in, or its deadline.
    public Instant ended() {
        return attempt.ended().orElse(attempt.touched());
    }

    /// An item with what was answered; the answer carries its mark and the seconds spent.
    public record Slot(
            int place,
            int section,
            Question item,
            Optional<CaseSet> caseSet,
            List<List<Integer>> orders,
            Optional<Answer> answer,
            boolean flagged,
            boolean scored,
            String part) {}
}
