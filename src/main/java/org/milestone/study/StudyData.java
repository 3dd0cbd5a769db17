package org.milestone.study;

import java.util.List;
import java.util.Map;
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
    private final SelfCheckRows checks;

    StudyData(LessonService lessons, NoteRows notes, ActivityRows activity, SelfCheckRows checks) {
        this.lessons = lessons;
        this.notes = notes;
        this.activity = activity;
        this.checks = checks;
    }

    @Override
    public String section() {
        return "study";
    }

    @Override
    public Object exportOf(AccountId account) {
        return Map.of(
                "lessons",
                lessons.visits(account),
                "notes",
                notes.findByAccountIdOrderByUpdatedAtDesc(account.value(), Limit.unlimited()).stream()
                        .map(row -> row.note(row.lessonId()))
                        .toList(),
                "activity",
                activity.findByAccountIdOrderByAt(account.value()).stream()
                        .map(row -> Map.of("what", row.deed(), "subject", row.subject(), "at", row.at()))
                        .toList(),
                "selfChecks",
                selfChecks(account));
    }

    private List<Map<String, Object>> selfChecks(AccountId account) {
        return checks.findByAccountIdOrderByAt(account.value()).stream()
                .map(row -> Map.<String, Object>of(
                        "item", row.questionId(),
                        "answer", ResponseText.read(row.response()),
                        "correct", row.correct(),
                        "at", row.at()))
                .toList();
    }

    @Override
    public Set<String> tables() {
        return Set.of("study_lesson", "study_note", "study_activity", "study_self_check");
    }
}
