package org.milestone.career;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.Secrets;
import org.milestone.experience.CredentialService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody's days for their own calendar, under a secret link: exams, renewals and goals, and
/// the milestones of the plan where there is one.
@Service
public class FeedService {
    /// What a calendar gets.
    ///
    /// @param version the same as long as nothing but the time of asking is different
    public record Feed(String text, String version) {}

    private final FeedRows rows;
    private final PlanningService plans;
    private final GoalService goals;
    private final CredentialService credentials;
    private final Situations situations;

    FeedService(
            FeedRows rows,
            PlanningService plans,
            GoalService goals,
            CredentialService credentials,
            Situations situations) {
        this.rows = rows;
        this.plans = plans;
        this.goals = goals;
        this.credentials = credentials;
        this.situations = situations;
    }

    /// Whether there is a link that calendars can read by.
    @Transactional(readOnly = true)
    public boolean isOpen(AccountId me) {
        return rows.findByAccountId(me.value()).isPresent();
    }

    /// Makes a new secret, shown this once; one given out before ends.
    @Transactional
    public String open(AccountId me) {
        var secret = Secrets.next();
        rows.open(me.value(), Secrets.hash(secret), now());
        return secret;
    }

    /// Calendars read nothing any more.
    @Transactional
    public void close(AccountId me) {
        rows.close(me.value());
    }

    /// The days behind a secret; empty when it opens nothing.
    @Transactional
    public Optional<Feed> calendar(String secret) {
        return rows.findBySecretHash(Secrets.hash(secret))
                .map(row -> new AccountId(row.accountId()))
                .map(me -> {
                    var plan = plans.plan(me);
                    var outlook = goals.outlook(me);
                    var days = credentials.days(me);
                    return new Feed(
                            CareerCalendar.of(plan, outlook, days, now().truncatedTo(ChronoUnit.SECONDS)),
                            Secrets.hash(CareerCalendar.of(plan, outlook, days, Instant.EPOCH)));
                });
    }

    private Instant now() {
        return situations.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
