package org.milestone.hiring;

import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalData;
import org.springframework.stereotype.Component;

/// What this module knows about a person, for the export.
@Component
final class HiringData implements PersonalData {
    private final InterviewService interviews;

    HiringData(InterviewService interviews) {
        this.interviews = interviews;
    }

    @Override
    public String section() {
        return "hiring";
    }

    @Override
    public HiringExport exportOf(AccountId account) {
        return new HiringExport(interviews.all(account));
    }

    @Override
    public Set<String> tables() {
        return Set.of("hiring_answer");
    }
}
