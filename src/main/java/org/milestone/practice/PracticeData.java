package org.milestone.practice;

import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalData;
import org.springframework.stereotype.Component;

/// What this module knows about a person, for the export.
@Component
final class PracticeData implements PersonalData {
    private final SelfCheckRows checks;

    PracticeData(SelfCheckRows checks) {
        this.checks = checks;
    }

    @Override
    public String section() {
        return "practice";
    }

    @Override
    public PracticeExport exportOf(AccountId account) {
        return new PracticeExport(checks.findByAccountIdOrderByAt(account.value()).stream()
                .map(row -> new PracticeExport.SelfCheck(
                        row.questionId(), ResponseText.read(row.response()), row.correct(), row.at()))
                .toList());
    }

    @Override
    public Set<String> tables() {
        return Set.of("practice_self_check");
    }
}
