package org.milestone.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.Secrets;
import org.milestone.programme.domain.Outline;
import org.milestone.programme.domain.Part;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Programmes as those see them who take part: starting one, leaving it, ending it.
@Service
public class ProgrammeService {
    /// How long leaving can be undone.
    public static final Duration UNDO = Duration.ofMinutes(10);

    public static final int MOST_STARTED_A_DAY = 5;

    /// A programme as one of its people sees it.
    ///
    /// @param mine   what the person is in it
    /// @param leads  who leads it, by name
    /// @param people everybody in it, leads included
    public record Programme(
            long id,
            Outline outline,
            Part mine,
            List<String> leads,
            int people,
            Instant joinedAt,
            Optional<Instant> endedAt) {
        public boolean isOpen() {
            return endedAt.isEmpty();
        }
    }

    public sealed interface Started permits Begun, Unfit, TooMany, NotConfirmed {}

    public record Begun(long programme) implements Started {}

    public record Unfit(Outline.Fault fault) implements Started, Kept {}

    public record TooMany() implements Started {}

    /// Leads prove that their address is theirs: letters go out in their name.
    public record NotConfirmed() implements Started {}

    public sealed interface Kept permits Saved, Unfit, NotNow {}

    public record Saved() implements Kept, Left {}

    /// There is no such programme, or not for this person, or it is over.
    public record NotNow() implements Kept, Left {}

    public sealed interface Left permits Saved, NotNow, LastLead {}

    /// Somebody else has to lead it first, or it ends.
    public record LastLead() implements Left {}

    private final ProgrammeRows rows;
    private final PersonRows people;
    private final InvitedRows invitations;
    private final Programmes programmes;
    private final AccountService accounts;

    ProgrammeService(
            ProgrammeRows rows,
            PersonRows people,
            InvitedRows invitations,
            Programmes programmes,
            AccountService accounts) {
        this.rows = rows;
        this.people = people;
        this.invitations = invitations;
        this.programmes = programmes;
        this.accounts = accounts;
    }

    /// Starts a programme and leads it.
    @Transactional
    public Started start(AccountId me, Outline outline) {
        if (!accounts.profile(me).confirmed()) {
            return new NotConfirmed();
        }
        var fault = outline.fault(programmes.today(me));
        if (fault.isPresent()) {
            return new Unfit(fault.get());
        }
        var since = programmes.now().minus(Duration.ofDays(1));
        long lately = people.findByAccountIdAndLeftAtIsNullOrderById(me.value()).stream()
                .filter(row -> row.part() == Part.LEAD && row.joinedAt().isAfter(since))
                .count();
        if (lately >= MOST_STARTED_A_DAY) {
            return new TooMany();
        }
        var row = rows.saveAndFlush(new ProgrammeRow(outline, Secrets.next(), programmes.now()));
        programmes.let(me, row, Part.LEAD);
        return new Begun(row.id());
    }

    /// All the person takes part in, those that run first, the newest first.
    @Transactional(readOnly = true)
    public List<Programme> all(AccountId me) {
        var mine = people.findByAccountIdAndLeftAtIsNullOrderById(me.value()).stream()
                .collect(Collectors.toMap(PersonRow::programme, row -> row));
        return rows.findByIdInOrderByIdDesc(mine.keySet()).stream()
                .map(row -> view(row, Objects.requireNonNull(mine.get(row.id()))))
                .sorted(Comparator.comparing(Programme::isOpen).reversed())
                .toList();
    }

    /// One of them; for others it is not there.
    @Transactional(readOnly = true)
    public Optional<Programme> programme(AccountId me, long id) {
        return programmes.person(me, id).flatMap(mine -> rows.findById(id).map(row -> view(row, mine)));
    }

    private Programme view(ProgrammeRow row, PersonRow mine) {
        var all = programmes.people(row.id());
        var leads = all.stream().filter(one -> one.part() == Part.LEAD).toList();
        var names = programmes.names(leads);
        return new Programme(
                row.id(),
                row.outline(),
                mine.part(),
                leads.stream().map(one -> names.getOrDefault(one.account(), "")).toList(),
                all.size(),
                mine.joinedAt(),
                row.endedAt());
    }

    /// Changes what is said of it.
    @Transactional
    public Kept change(AccountId me, long id, Outline outline) {
        var row = programmes.ledAndLocked(me, id);
        if (row.isEmpty()) {
            return new NotNow();
        }
        var fault = outline.fault(programmes.today(me));
        if (fault.isPresent()) {
            return new Unfit(fault.get());
        }
        row.get().write(outline);
        return new Saved();
    }

    /// Leaves it; nobody is told why, and from now on the person is counted no more.
    @Transactional
    public Left leave(AccountId me, long id) {
        var row = rows.locked(id);
        var mine = programmes.person(me, id);
        if (row.isEmpty() || mine.isEmpty()) {
            return new NotNow();
        }
        if (row.get().isOpen() && programmes.isLastLead(mine.get())) {
            return new LastLead();
        }
        programmes.out(mine.get());
        return new Saved();
    }

    /// Undoes leaving, for a short while.
    @Transactional
    public Left comeBack(AccountId me, long id) {
        var row = rows.locked(id).filter(ProgrammeRow::isOpen);
        var mine = people.findByProgrammeIdAndAccountId(id, me.value())
                .filter(one -> one.leftAt()
                        .filter(left -> left.isAfter(programmes.now().minus(UNDO)))
                        .isPresent());
        if (row.isEmpty() || mine.isEmpty()) {
            return new NotNow();
        }
        programmes.back(mine.get(), row.get());
        return new Saved();
    }

    /// Takes a mentor or a mentee out; they get a letter. Leads leave by themselves.
    @Transactional
    public Left remove(AccountId me, long id, AccountId who) {
        var row = programmes.ledAndLocked(me, id);
        var person = programmes.person(who, id).filter(one -> one.part() != Part.LEAD);
        if (row.isEmpty() || person.isEmpty()) {
            return new NotNow();
        }
        programmes.write(
                who,
                row.get(),
                "programme-removed",
                "removed/" + programmes.now().toEpochMilli());
        programmes.out(person.get());
        people.delete(person.get());
        return new Saved();
    }

    /// Ends it for all; they get a letter. Mentorships go on.
    @Transactional
    public Left end(AccountId me, long id) {
        var row = programmes.ledAndLocked(me, id);
        if (row.isEmpty()) {
            return new NotNow();
        }
        invitations.takeAllBack(id, programmes.now());
        programmes.end(row.get(), Optional.of(me));
        return new Saved();
    }
}
