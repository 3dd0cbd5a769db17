package org.milestone.experience;

import java.util.List;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.experience.domain.Period;
import org.milestone.experience.domain.ProjectEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What of somebody's experience others see who were allowed to.
@Service
public class SharedExperienceService {

    /// A project as it is told to others: of a confidential one its alias and its time.
    ///
    /// @param shareLed 0-100 %
    public record Told(
            long id,
            String title,
            boolean confidential,
            Period period,
            int shareLed,
            String role,
            String objective,
            String outcome) {

        static Told of(ExperienceService.Entry entry) {
            ProjectEntry project = entry.project();
            boolean confidential = project.alias().isPresent();
            return new Told(
                    entry.id(),
                    project.publicTitle(),
                    confidential,
                    project.period(),
                    project.shareLed(),
                    confidential ? "" : project.role(),
                    confidential ? "" : project.objective(),
                    confidential ? "" : project.outcome());
        }
    }

    private final EligibilityService eligibility;
    private final ExperienceService experience;
    private final Consent consent;

    SharedExperienceService(EligibilityService eligibility, ExperienceService experience, Consent consent) {
        this.eligibility = eligibility;
        this.experience = experience;
        this.consent = consent;
    }

    /// How somebody stands against what certifications ask for, nearest first.
    @Transactional
    public Optional<List<EligibilityService.Answer>> answers(AccountId me, AccountId owner) {
        return consent.read(me, owner, Scope.EXPERIENCE, Sight.SUMMARY)
                ? Optional.of(eligibility.answers(owner))
                : Optional.empty();
    }

    /// Their projects, newest first.
    @Transactional
    public Optional<List<Told>> entries(AccountId me, AccountId owner) {
        return consent.read(me, owner, Scope.EXPERIENCE, Sight.DETAIL)
                ? Optional.of(
                        experience.log(owner).entries().stream().map(Told::of).toList())
                : Optional.empty();
    }
}
