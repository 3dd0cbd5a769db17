package org.milestone.experience;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.content.domain.Certification;
import org.milestone.readiness.PlanService;
import org.milestone.readiness.PlanService.Wishes;
import org.milestone.review.ReviewSettingsService;
import org.milestone.review.ReviewSettingsService.Goal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The certifications somebody wants, has booked or holds.
@Service
public class CredentialService {
    static final int LONGEST_NUMBER = 100;

    /// How far somebody is with a certification.
    public enum State {
        WANTED,
        BOOKED,
        HELD
    }

    /// A certification of somebody's.
    ///
    /// @param until empty when it does not run out
    public record Credential(
            long id,
            String certification,
            State state,
            Optional<LocalDate> exam,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            String number,
            long version) {

        /// Whether it is held and has not run out.
        public boolean valid(LocalDate day) {
            return state == State.HELD && until.filter(day::isAfter).isEmpty();
        }
    }

    /// What became of a wish.
    public sealed interface Kept {}

    public record Done(Credential credential) implements Kept {}

    /// The exam is booked.
    ///
    /// @param planned what that did to a study plan for it; empty when there is none
    public record Booked(Credential credential, Optional<PlanService.Made> planned) implements Kept {}

    /// There is no such certification.
    public record NoCertification() implements Kept {}

    /// The day is not one of the next two years, or, for one that is held, not a day gone by.
    public record NoSuchDay() implements Kept {}

    /// It would run out before it began.
    public record EndsBeforeItBegins() implements Kept {}

    /// The number is too long by so many characters.
    public record NumberTooLong(int by) implements Kept {}

    private final CredentialRows rows;
    private final Library library;
    private final PlanService plans;
    private final ReviewSettingsService goals;
    private final Days days;

    CredentialService(CredentialRows rows, Library library, PlanService plans, ReviewSettingsService goals, Days days) {
        this.rows = rows;
        this.library = library;
        this.plans = plans;
        this.goals = goals;
        this.days = days;
    }

    /// All of a person's, under the ids the certifications have today.
    @Transactional(readOnly = true)
    public List<Credential> all(AccountId me) {
        return rows.findByAccountIdOrderById(me.value()).stream()
                .filter(row -> !row.removed())
                .map(this::current)
                .toList();
    }

    /// One of a person's.
    @Transactional(readOnly = true)
    public Optional<Credential> one(AccountId me, String certification) {
        return row(me, certification).filter(row -> !row.removed()).map(this::current);
    }

    /// The ids of those held that have not run out today.
    @Transactional(readOnly = true)
    public Set<String> held(AccountId me) {
        var today = days.today(me);
        return all(me).stream()
                .filter(credential -> credential.valid(today))
                .map(Credential::certification)
                .collect(Collectors.toSet());
    }

    /// Goes for a certification.
    @Transactional
    public Kept want(AccountId me, String certification) {
        return known(certification)
                .<Kept>map(one -> {
                    var row = fresh(me, one.id());
                    row.want(days.now());
                    return done(row);
                })
                .orElseGet(NoCertification::new);
    }

    /// Books an exam: review goes for it from now on, and a study plan for it is made anew.
    @Transactional
    public Kept book(AccountId me, String certification, LocalDate exam) {
        var known = known(certification);
        if (known.isEmpty()) {
            return new NoCertification();
        }
        var goal = new Goal(known.get().id(), exam);
        if (!goals.aim(me, goal)) {
            return new NoSuchDay();
        }
        var row = fresh(me, known.get().id());
        row.book(exam, days.today(me), days.now());
        return new Booked(current(rows.saveAndFlush(row)), replanned(me, goal));
    }

    private Optional<PlanService.Made> replanned(AccountId me, Goal goal) {
        return plans.plan(me)
                .map(PlanService.Plan::wishes)
                .filter(wishes -> wishes.exam().certification().equals(goal.certification())
                        && !wishes.exam().day().equals(goal.day()))
                .map(wishes ->
                        plans.make(me, new Wishes(goal, wishes.minutesAWeek(), wishes.restDays(), wishes.daysOff())));
    }

    /// Holds a certification. `until` empty: as its rules say, from `since` on.
    @Transactional
    public Kept hold(AccountId me, String certification, LocalDate since, Optional<LocalDate> until, String number) {
        var known = known(certification);
        if (known.isEmpty()) {
            return new NoCertification();
        }
        var today = days.today(me);
        if (since.isAfter(today) || since.isBefore(today.minusYears(70))) {
            return new NoSuchDay();
        }
        if (number.length() > LONGEST_NUMBER) {
            return new NumberTooLong(number.length() - LONGEST_NUMBER);
        }
        var end = until.or(() -> runsOut(known.get(), since));
        if (end.filter(day -> !day.isAfter(since)).isPresent()) {
            return new EndsBeforeItBegins();
        }
        var row = fresh(me, known.get().id());
        row.hold(since, end, number.strip(), days.now());
        return done(row);
    }

    /// The day a certification gained on a day runs out by its rules.
    static Optional<LocalDate> runsOut(Certification certification, LocalDate since) {
        return certification
                .preparation()
                .renewal()
                .filter(renewal -> renewal.everyYears().isPresent())
                .map(renewal -> since.plusYears(renewal.everyYears().getAsInt()));
    }

    /// Takes one off the list; it can be brought back for thirty days.
    @Transactional
    public boolean remove(AccountId me, String certification) {
        var row = row(me, certification).filter(there -> !there.removed());
        row.ifPresent(there -> there.remove(days.now()));
        return row.isPresent();
    }

    /// Brings a removed one back.
    @Transactional
    public boolean restore(AccountId me, String certification) {
        var row = row(me, certification);
        row.ifPresent(there -> there.remove(null));
        return row.isPresent();
    }

    /// A day of a certification that stands in a calendar.
    ///
    /// @param exam whether it is the exam; else the day it runs out
    public record KeyDay(String certification, String name, boolean exam, LocalDate day) {}

    /// The days from today on, the earliest first.
    @Transactional(readOnly = true)
    public List<KeyDay> days(AccountId me) {
        var today = days.today(me);
        return all(me).stream()
                .flatMap(credential -> known(credential.certification())
                        .map(found -> Stream.of(
                                        credential
                                                .exam()
                                                .map(day -> new KeyDay(found.id(), found.shortName(), true, day)),
                                        credential
                                                .until()
                                                .filter(_ -> credential.state() == State.HELD)
                                                .map(day -> new KeyDay(found.id(), found.shortName(), false, day)))
                                .flatMap(Optional::stream))
                        .stream()
                        .flatMap(each -> each))
                .filter(each -> !each.day().isBefore(today))
                .sorted(Comparator.comparing(KeyDay::day))
                .toList();
    }

    /// For the export: those that are there, or those that were removed and can still be brought
    /// back.
    List<Credential> kept(AccountId me, boolean removed) {
        return rows.findByAccountIdOrderById(me.value()).stream()
                .filter(row -> row.removed() == removed)
                .map(this::current)
                .toList();
    }

    private Optional<CredentialRow> row(AccountId me, String certification) {
        var catalog = library.catalog();
        var id = catalog.current(certification);
        return rows.findByAccountIdOrderById(me.value()).stream()
                .filter(row -> catalog.current(row.certification()).equals(id))
                .findFirst();
    }

    private CredentialRow fresh(AccountId me, String certification) {
        return row(me, certification).orElseGet(() -> new CredentialRow(me, certification, days.now()));
    }

    private Kept done(CredentialRow row) {
        return new Done(current(rows.saveAndFlush(row)));
    }

    private Credential current(CredentialRow row) {
        var kept = row.credential();
        return new Credential(
                kept.id(),
                library.catalog().current(kept.certification()),
                kept.state(),
                kept.exam(),
                kept.since(),
                kept.until(),
                kept.number(),
                kept.version());
    }

    private Optional<Certification> known(String certification) {
        var catalog = library.catalog();
        return Optional.ofNullable(catalog.certifications().get(catalog.current(certification)));
    }
}
