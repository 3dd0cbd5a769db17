package org.milestone.study;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.milestone.study.domain.Progress.Visit;
import org.milestone.study.domain.Response;

/// Everything this module keeps about a person, under the ids it was kept with.
record StudyExport(
        Map<String, Visit> lessons, List<LessonNote> notes, List<Deed> activity, List<SelfCheck> selfChecks) {

    /// Something done while studying.
    record Deed(String what, String subject, Instant at) {}

    /// An answer to an item of a lesson.
    record SelfCheck(String item, Response answer, boolean correct, Instant at) {}
}
