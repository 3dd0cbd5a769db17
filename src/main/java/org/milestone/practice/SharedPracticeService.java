package org.milestone.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.practice.PracticeService.Weak;
import org.milestone.practice.ResultService.Past;
import org.milestone.practice.domain.Conduct.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What of somebody's practice others see who were allowed to.
@Service
public class SharedPracticeService {
    private static final int MOST = 20;

    /// Scores over time and where answers were wrong, without what was asked.
    ///
    /// @param scores oldest first
    public record Trend(List<Point> scores, List<Weak> weakest) {
        public Trend {
            scores = List.copyOf(scores);
            weakest = List.copyOf(weakest);
        }
    }

    /// @param share of the points, 0-1
    public record Point(Instant at, boolean mock, double share) {}

    private final ResultService results;
    private final PracticeService practice;
    private final Consent consent;

    SharedPracticeService(ResultService results, PracticeService practice, Consent consent) {
        this.results = results;
        this.practice = practice;
        this.consent = consent;
    }

    /// Scores of the last sets, and the weakest domains.
    @Transactional
    public Optional<Trend> trend(AccountId me, AccountId owner) {
        return consent.read(me, owner, Scope.PRACTICE, Sight.SUMMARY)
                ? Optional.of(new Trend(
                        results.history(owner, MOST).reversed().stream()
                                .map(past -> new Point(
                                        past.ended(),
                                        past.kind() == Kind.MOCK,
                                        past.score().share()))
                                .toList(),
                        practice.weakParts(owner)))
                : Optional.empty();
    }

    /// The last sets one by one, the newest first.
    @Transactional
    public Optional<List<Past>> history(AccountId me, AccountId owner) {
        return consent.read(me, owner, Scope.PRACTICE, Sight.DETAIL)
                ? Optional.of(results.history(owner, MOST))
                : Optional.empty();
    }
}
