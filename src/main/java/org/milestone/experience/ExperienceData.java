package org.milestone.experience;

import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.Comeback;
import org.milestone.account.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What this module knows about a person, for the export.
@Component
@Order(2)
final class ExperienceData implements PersonalData {
    private final ExperienceService experience;
    private final Drafts drafts;
    private final EligibilityService eligibility;
    private final VerificationService verifications;
    private final LogComeback comeback;

    ExperienceData(
            ExperienceService experience,
            Drafts drafts,
            EligibilityService eligibility,
            VerificationService verifications,
            LogComeback comeback) {
        this.experience = experience;
        this.drafts = drafts;
        this.eligibility = eligibility;
        this.verifications = verifications;
        this.comeback = comeback;
    }

    @Override
    public String section() {
        return "experience";
    }

    @Override
    public ExperienceExport exportOf(AccountId account) {
        var log = experience.log(account);
        return new ExperienceExport(
                log.positions(),
                log.entries(),
                log.removedPositions(),
                log.removedEntries(),
                drafts.all(account),
                eligibility.statements(account),
                verifications.requests(account));
    }

    @Override
    public void bringBack(AccountId account, Comeback section) {
        section.as(ExperienceExport.class, "experience_entry")
                .ifPresent(export -> comeback.bringBack(account, export, section));
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "experience_position",
                "experience_entry",
                "experience_draft",
                "experience_statement",
                "experience_verification");
    }
}
