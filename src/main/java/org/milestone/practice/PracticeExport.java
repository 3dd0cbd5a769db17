package org.milestone.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milestone.practice.DisputeService.Dispute;
import org.milestone.practice.domain.Accommodation;
import org.milestone.practice.domain.Answer;
import org.milestone.practice.domain.Attempt;
import org.milestone.practice.domain.Conduct.Kind;
import org.milestone.practice.domain.Score;

/// Everything this module keeps about a person, under the ids it was kept with.
record PracticeExport(
        List<Sitting> attempts, List<Result> results, List<Dispute> disputes, Optional<Accommodation> accommodation) {

    /// An attempt with the latest answer and the scribbles of each slot.
    record Sitting(
            long id,
            Kind kind,
            String source,
            String title,
            Attempt.State state,
            Instant started,
            Optional<Instant> ended,
            Optional<Score> score,
            Optional<Integer> guess,
            String pad,
            List<Slot> slots) {}

    record Slot(int place, String item, Optional<Answer> answer, boolean flagged, String struck, String highlights) {}
}
