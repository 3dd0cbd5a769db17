package org.milestone.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.AccountService.Person;
import org.milestone.mentoring.domain.Agreement;
import org.milestone.mentoring.domain.MentorCard;
import org.milestone.mentoring.domain.Mentorship;
import org.milestone.mentoring.domain.NoticeWhat;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;
import org.springframework.stereotype.Component;

/// Finds a mentorship for one of its two, and begins new ones; for nobody else is it there.
@Component
class Pairs {
    private final MentorshipRows rows;
    private final MentorRows mentors;
    private final AccountService accounts;
    private final Bell bell;
    private final Clock clock;

    Pairs(MentorshipRows rows, MentorRows mentors, AccountService accounts, Bell bell, Clock clock) {
        this.rows = rows;
        this.mentors = mentors;
        this.accounts = accounts;
        this.bell = bell;
        this.clock = clock;
    }

    /// Tells the other of the two what the person did.
    ///
    /// @param key lower case; the same occasion always makes the same key
    void tell(AccountId me, long mentorship, NoticeWhat what, String subject, String key) {
        row(me, mentorship)
                .ifPresent(row -> bell.ring(
                        row.of(row.sideOf(me).orElseThrow().other()), mentorship, Bell.Ring.of(what, subject, key)));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today(AccountId person) {
        return now().atZone(accounts.profile(person).zone()).toLocalDate();
    }

    Optional<MentorshipRow> row(AccountId me, long id) {
        return rows.findById(id).filter(row -> isThere(me, row));
    }

    /// The other of the two. Before a step the row itself must not be read: what was read before
    /// the wait would be held for what is there after it.
    Optional<AccountId> other(AccountId me, long id) {
        return rows.two(id)
                .filter(two -> two.getMentor() == me.value() || two.getMentee() == me.value())
                .map(two -> new AccountId(two.getMentor() == me.value() ? two.getMentee() : two.getMentor()));
    }

    boolean isMentor(AccountId me, long id) {
        return rows.two(id).filter(two -> two.getMentor() == me.value()).isPresent();
    }

    Optional<MentorshipRow> locked(AccountId me, long id) {
        return rows.locked(id).filter(row -> isThere(me, row));
    }

    /// The same while the two work together.
    Optional<MentorshipRow> together(AccountId me, long id) {
        return row(me, id).filter(row -> row.mentorship().state().isTogether());
    }

    /// Who was blocked finds nothing any more.
    private static boolean isThere(AccountId me, MentorshipRow row) {
        return row.sideOf(me)
                .filter(side -> row.mentorship().state() != State.BLOCKED
                        || row.mentorship().by() == side)
                .isPresent();
    }

    List<Pair> all(AccountId me) {
        return view(
                me,
                rows.naming(me.value()).stream().filter(row -> isThere(me, row)).toList());
    }

    /// All of somebody's mentorships, with whom they or the other blocked.
    ///
    /// @param address the one they proved to be theirs
    record Circle(List<Pair> pairs, Set<AccountId> blocked, Optional<String> address) {}

    Circle circle(AccountId me) {
        var naming = rows.naming(me.value());
        var found = naming.stream().filter(row -> isThere(me, row)).toList();
        var circle = accounts.circle(me, others(me, found));
        return new Circle(
                found.stream().map(row -> view(me, row, circle.people())).toList(),
                others(
                        me,
                        naming.stream()
                                .filter(row -> row.mentorship().state() == State.BLOCKED)
                                .toList()),
                circle.address());
    }

    private static Set<AccountId> others(AccountId me, Collection<MentorshipRow> found) {
        return found.stream()
                .map(row -> row.of(row.sideOf(me).orElseThrow().other()))
                .collect(Collectors.toSet());
    }

    List<Pair> view(AccountId me, Collection<MentorshipRow> found) {
        var people = accounts.people(others(me, found));
        return found.stream().map(row -> view(me, row, people)).toList();
    }

    Pair view(AccountId me, MentorshipRow row) {
        return view(me, List.of(row)).getFirst();
    }

    private static Pair view(AccountId me, MentorshipRow row, Map<AccountId, Person> people) {
        var side = row.sideOf(me).orElseThrow();
        var other = row.of(side.other());
        var person = Optional.ofNullable(people.get(other));
        return new Pair(
                row.id(),
                side,
                other,
                person.map(Person::name).orElse(""),
                person.map(Person::zone).orElse(ZoneOffset.UTC),
                row.mentorship(),
                row.question(),
                row.agreement(),
                row.draft(),
                row.draftedAt(),
                row.createdAt());
    }

    boolean areBlocked(AccountId one, AccountId other) {
        return rows.between(one.value(), other.value(), State.BLOCKED);
    }

    /// Whom the person blocked, and who blocked them.
    Set<AccountId> blocked(AccountId me) {
        return rows.others(me.value(), State.BLOCKED).stream()
                .map(AccountId::new)
                .collect(Collectors.toSet());
    }

    /// The open ones of the two, whoever is whose mentor.
    List<Long> open(AccountId one, AccountId other) {
        return rows.between(one.value(), other.value(), State.OPEN);
    }

    boolean areOpen(AccountId mentor, AccountId mentee) {
        return rows.existsByOpenKey(mentor.value() + "-" + mentee.value());
    }

    /// Whether the mentor can take one more; nobody else takes one until this transaction ends.
    boolean hasRoom(AccountId mentor) {
        mentors.beginIfNew(mentor.value(), MentorCard.blank().capacity());
        return mentors.locked(mentor.value()).card().hasRoom(mentees(mentor));
    }

    int mentees(AccountId mentor) {
        return rows.countOfMentor(mentor.value(), State.TOGETHER);
    }

    MentorshipRow begin(AccountId mentor, AccountId mentee, Mentorship mentorship, String question) {
        return rows.saveAndFlush(
                new MentorshipRow(mentor, mentee, mentorship, question, Agreement.draft(today(mentee))));
    }

    /// A mentee asks a mentor, who is told.
    long ask(AccountId mentee, AccountId mentor, String question) {
        long id = begin(mentor, mentee, Mentorship.asked(now()), question).id();
        tell(mentee, id, NoticeWhat.ASKED, question, "asked/" + id);
        return id;
    }

    static AccountId mentor(AccountId me, AccountId other, Side mine) {
        return mine == Side.MENTOR ? me : other;
    }
}
