package org.milestone.practice;

import java.util.List;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalData;
import org.springframework.stereotype.Component;

/// What this module knows about a person, for the export.
@Component
final class PracticeData implements PersonalData {
    private final AttemptRows attempts;
    private final Answers answers;
    private final Results results;
    private final DisputeService disputes;
    private final AccommodationRows accommodations;

    PracticeData(
            AttemptRows attempts,
            Answers answers,
            Results results,
            DisputeService disputes,
            AccommodationRows accommodations) {
        this.attempts = attempts;
        this.answers = answers;
        this.results = results;
        this.disputes = disputes;
        this.accommodations = accommodations;
    }

    @Override
    public String section() {
        return "practice";
    }

    @Override
    public PracticeExport exportOf(AccountId account) {
        return new PracticeExport(
                attempts.findByAccountIdOrderByStartedAt(account.value()).stream()
                        .map(this::sitting)
                        .toList(),
                results.since(account.value(), 0, Integer.MAX_VALUE),
                disputes.mine(account),
                accommodations.findById(account.value()).map(AccommodationRow::accommodation));
    }

    private PracticeExport.Sitting sitting(AttemptRow row) {
        var attempt = row.attempt();
        return new PracticeExport.Sitting(
                row.id(),
                row.kind(),
                row.source(),
                row.title(),
                attempt.state(),
                attempt.started(),
                attempt.ended(),
                row.score(),
                row.guess(),
                row.pad(),
                slots(row));
    }

    private List<PracticeExport.Slot> slots(AttemptRow row) {
        var paper = row.attempt().paper();
        return answers.of(row.id()).entrySet().stream()
                .map(entry -> new PracticeExport.Slot(
                        entry.getKey(),
                        paper.slots().get(entry.getKey()).question(),
                        entry.getValue().answer(),
                        entry.getValue().flagged(),
                        entry.getValue().struck().toString(),
                        entry.getValue().highlights()))
                .toList();
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "practice_attempt",
                "practice_answer",
                "practice_result",
                "practice_dispute",
                "practice_accommodation",
                "practice_turn");
    }
}
