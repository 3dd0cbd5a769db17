package org.milestone.study;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.milestone.study.domain.Progress.Visit;

/// Everything this module keeps about a person, under the ids it was kept with.
record StudyExport(Map<String, Visit> lessons, List<LessonNote> notes, List<Deed> activity, boolean marksShown) {

    /// Something done while studying.
    record Deed(String what, String subject, Instant at) {}
}
