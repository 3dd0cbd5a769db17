package org.milestone.hiring;

import java.util.List;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What of somebody's practice for interviews others see who were allowed to.
@Service
public class SharedStoriesService {

    /// How many answers there are, and of how many they say they should come again.
    public record Count(int answered, int due) {}

    private final InterviewService interviews;
    private final Consent consent;

    SharedStoriesService(InterviewService interviews, Consent consent) {
        this.interviews = interviews;
        this.consent = consent;
    }

    /// How much somebody practised.
    @Transactional
    public Optional<Count> count(AccountId me, AccountId owner) {
        if (!consent.read(me, owner, Scope.STORIES, Sight.SUMMARY)) {
            return Optional.empty();
        }
        var standing = interviews.standing(owner);
        return Optional.of(new Count(standing.answered(), standing.due().size()));
    }

    /// Their stories, the one changed last first.
    @Transactional
    public Optional<List<InterviewAnswer>> stories(AccountId me, AccountId owner) {
        return consent.read(me, owner, Scope.STORIES, Sight.DETAIL)
                ? Optional.of(interviews.all(owner).stream()
                        .filter(answer -> !answer.story().isBlank())
                        .toList())
                : Optional.empty();
    }
}
