package org.milestone.study;

import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalData;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// What this module knows about a person, for the export.
@Component
final class StudyData implements PersonalData {
    private final LessonService lessons;
    private final NoteRows notes;
    private final ActivityRows activity;
    private final MarksService marks;

    StudyData(LessonService lessons, NoteRows notes, ActivityRows activity, MarksService marks) {
        this.marks = marks;
        this.lessons = lessons;
        this.notes = notes;
        this.activity = activity;
    }

    @Override
    public String section() {
        return "study";
    }

    @Override
    public StudyExport exportOf(AccountId account) {
        return new StudyExport(
                lessons.visits(account),
                notes.findByAccountIdOrderByUpdatedAtDesc(account.value(), Limit.unlimited()).stream()
                        .map(row -> row.note(row.lessonId()))
                        .toList(),
                activity.findByAccountIdOrderByAt(account.value()).stream()
                        .map(row -> new StudyExport.Deed(row.deed().name(), row.subject(), row.at()))
                        .toList(),
                marks.shown(account));
    }

    @Override
    public Set<String> tables() {
        return Set.of("study_lesson", "study_note", "study_activity", "study_marks");
    }
}
