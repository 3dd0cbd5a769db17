package org.milestone.study;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.Consent;
import org.milestone.account.SharedColumn;
import org.milestone.account.SharedTable;
import org.milestone.practice.ActiveHours;
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

    /// What is read of people for their rhythms.
    public static final class Hours {
        private final SharedColumn<Set<Instant>> answered;
        private final SharedColumn<Set<Instant>> studied;
        private final Instant now;

        public Hours(Instant now) {
            var since = now.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofDays(7L * WEEKS));
            this.answered = ActiveHours.ofPractice(since);
            this.studied = ActiveHours.of("study_activity", since);
            this.now = now;
        }

        public List<SharedColumn<?>> columns() {
            return List.of(answered, studied);
        }

        /// @param zone where the person lives
        public Optional<Rhythm> rhythm(SharedTable table, AccountId owner, ZoneId zone) {
            return table.at(owner, answered).map(hours -> {
                var active = new HashSet<>(hours);
                table.at(owner, studied).ifPresent(active::addAll);
                return new Rhythm(
                        active.stream().max(Instant::compareTo), new StudyDays(active, zone, now).weeks(WEEKS));
            });
        }
    }

    private final AccountService accounts;
    private final Consent consent;
    private final Clock clock;

    SharedStudyService(AccountService accounts, Consent consent, Clock clock) {
        this.accounts = accounts;
        this.consent = consent;
        this.clock = clock;
    }

    /// How regularly somebody studies.
    @Transactional
    public Optional<Rhythm> rhythm(AccountId me, AccountId owner) {
        var hours = new Hours(clock.instant());
        var table = consent.table(me, Set.of(owner), hours.columns());
        return Optional.ofNullable(accounts.people(Set.of(owner)).get(owner))
                .flatMap(person -> hours.rhythm(table, owner, person.zone()));
    }
}
