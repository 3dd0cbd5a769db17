package org.milestone.study;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.practice.ResultService;
import org.milestone.study.domain.StudyDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What of somebody's study others see who were allowed to.
@Service
public class SharedStudyService {
    private static final int WEEKS = 6;

    /// How regularly somebody studies.
    ///
    /// @param lastSeen the hour in which they last did something, within the weeks shown
    /// @param weeks    days with study in each, this week last, by the person's own calendar
    public record Rhythm(Optional<Instant> lastSeen, List<StudyDays.Week> weeks) {
        public Rhythm {
            weeks = List.copyOf(weeks);
        }

        /// Days with study in the last four weeks, 0-28.
        public int recentDays() {
            return weeks.stream()
                    .skip(Math.max(0, weeks.size() - 4))
                    .mapToInt(StudyDays.Week::days)
                    .sum();
        }
    }

    private final ActivityRows activity;
    private final ResultService results;
    private final AccountService accounts;
    private final Consent consent;
    private final Clock clock;

    SharedStudyService(
            ActivityRows activity, ResultService results, AccountService accounts, Consent consent, Clock clock) {
        this.activity = activity;
        this.results = results;
        this.accounts = accounts;
        this.consent = consent;
        this.clock = clock;
    }

    /// How regularly somebody studies.
    @Transactional
    public Optional<Rhythm> rhythm(AccountId me, AccountId owner) {
        return Optional.ofNullable(rhythms(me, Set.of(owner)).get(owner));
    }

    /// The same for many at once; those who did not allow it are left out.
    @Transactional
    public Map<AccountId, Rhythm> rhythms(AccountId me, Collection<AccountId> owners) {
        var open = consent.readAll(me, owners, Scope.PRACTICE, Sight.SUMMARY);
        if (open.isEmpty()) {
            return Map.of();
        }
        var now = clock.instant();
        var since = now.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofDays(7L * WEEKS));
        var hours = new HashMap<AccountId, Set<Instant>>();
        results.activeHours(open, since).forEach((owner, active) -> hours.put(owner, new HashSet<>(active)));
        activity.activeHours(
                        open.stream().map(AccountId::value).toList(), LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .forEach(hour -> hours.computeIfAbsent(new AccountId(hour.getAccount()), owner -> new HashSet<>())
                        .add(since.plus(Duration.ofHours(hour.getLater()))));
        var rhythms = new HashMap<AccountId, Rhythm>();
        accounts.people(open).forEach((owner, person) -> {
            var active = hours.getOrDefault(owner, Set.of());
            rhythms.put(
                    owner,
                    new Rhythm(
                            active.stream().max(Instant::compareTo),
                            new StudyDays(active, person.zone(), now).weeks(WEEKS)));
        });
        return rhythms;
    }
}
