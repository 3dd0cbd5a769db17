package org.milestone.practice;

import java.time.Instant;
import java.util.List;
import org.milestone.practice.domain.Response;

/// Everything this module keeps about a person, under the ids it was kept with.
record PracticeExport(List<SelfCheck> selfChecks) {

    /// An answer to an item of a lesson.
    record SelfCheck(String item, Response answer, boolean correct, Instant at) {}
}
