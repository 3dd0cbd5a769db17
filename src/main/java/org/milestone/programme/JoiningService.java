package org.milestone.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.Secrets;
import org.milestone.account.domain.Email;
import org.milestone.account.domain.PlainWords;
import org.milestone.mentoring.PairingService;
import org.milestone.programme.domain.Outline;
import org.milestone.programme.domain.Part;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How people come into a programme: a lead invites them by mail, and they accept on a card that
/// says what the lead will see. They may have no account yet.
@Service
public class JoiningService {
    public static final Duration GOOD_FOR = Duration.ofDays(30);

    /// Letters of one lead, over all their programmes.
    public static final int MOST_A_DAY = 30;

    /// An invitation as whoever got it sees it.
    ///
    /// @param part what they would be
    /// @param who  who invites, by name
    public record Invitation(long id, Outline programme, Part part, String who, Instant until) {}

    /// One that was sent and not answered.
    public record Sent(long id, Part part, String address, Instant until) {}

    public sealed interface Invited
            permits Posted, NotAnAddress, Oneself, AlreadyIn, NotConfirmed, Waiting, TooMany, NotNow {}

    /// A letter is on its way, if the address takes letters from this person.
    public record Posted(String address) implements Invited {}

    public record NotAnAddress() implements Invited {}

    public record Oneself() implements Invited {}

    /// They take part, as what they would be.
    public record AlreadyIn() implements Invited, Answered {}

    public record NotConfirmed() implements Invited {}

    /// One to this address waits already.
    public record Waiting() implements Invited {}

    public record TooMany() implements Invited {}

    /// There is no such programme that the person leads.
    public record NotNow() implements Invited {}

    public sealed interface Answered permits Joined, AlreadyIn, LastLead, UsedUp {}

    public record Joined(long programme, Part part) implements Answered {}

    /// Who alone leads it cannot become something else.
    public record LastLead() implements Answered {}

    /// Answered before, run out, taken back, forged, or of a programme that is over.
    public record UsedUp() implements Answered {}

    private final InvitedRows rows;
    private final ProgrammeRows programmeRows;
    private final Programmes programmes;
    private final PairingService pairing;
    private final AccountService accounts;

    JoiningService(
            InvitedRows rows,
            ProgrammeRows programmeRows,
            Programmes programmes,
            PairingService pairing,
            AccountService accounts) {
        this.rows = rows;
        this.programmeRows = programmeRows;
        this.programmes = programmes;
        this.pairing = pairing;
        this.accounts = accounts;
    }

    /// Invites somebody by mail; only a lead can.
    ///
    /// @param part what they would be
    @Transactional
    public Invited invite(AccountId me, long programme, String address, Part part) {
        var row = programmes.ledAndLocked(me, programme);
        var to = Email.of(address);
        var profile = accounts.profile(me);
        if (row.isEmpty() || isPast(me, row.get())) {
            return new NotNow();
        }
        if (to.isEmpty()) {
            return new NotAnAddress();
        }
        if (to.get().value().equals(profile.email())) {
            return new Oneself();
        }
        if (!profile.confirmed()) {
            return new NotConfirmed();
        }
        var known = accounts.withAddress(to.get());
        if (known.flatMap(who -> programmes.person(who, programme))
                .filter(person -> person.part() == part)
                .isPresent()) {
            return new AlreadyIn();
        }
        if (rows.existsByProgrammeIdAndEmailAndExpiresAtAfter(
                programme, to.get().value(), programmes.now())) {
            return new Waiting();
        }
        if (rows.countByAccountIdAndCreatedAtAfter(me.value(), programmes.now().minus(Duration.ofDays(1)))
                >= MOST_A_DAY) {
            return new TooMany();
        }
        var secret = Secrets.next();
        rows.save(new InvitedRow(programme, me, part, to.get(), Secrets.hash(secret), programmes.now()));
        if (known.filter(who -> pairing.areApart(me, who)).isEmpty()) {
            accounts.writeTo(
                    me,
                    to.get(),
                    switch (part) {
                        case MENTEE -> "programme-invites-mentee";
                        case MENTOR -> "programme-invites-mentor";
                        case LEAD -> "programme-invites-lead";
                    },
                    Map.of(
                            "who",
                            PlainWords.of(profile.name()),
                            "programme",
                            PlainWords.of(row.get().outline().name()),
                            "link",
                            accounts.linkTo(ProgrammeRoutes.invitation(secret)),
                            "days",
                            String.valueOf(GOOD_FOR.toDays())),
                    Secrets.hash(secret));
        }
        return new Posted(to.get().value());
    }

    private boolean isPast(AccountId me, ProgrammeRow row) {
        return row.outline().isOver(programmes.today(me));
    }

    /// What a letter's link leads to, without using it up; for whoever holds the letter.
    @Transactional(readOnly = true)
    public Optional<Invitation> open(String secret) {
        return bySecret(secret).flatMap(this::received);
    }

    /// Invitations that wait for the person, by the address they proved to be theirs.
    @Transactional(readOnly = true)
    public List<Invitation> waiting(AccountId me) {
        return mine(me).stream()
                .filter(row -> !pairing.areApart(me, row.from()))
                .flatMap(row -> received(row).stream())
                .toList();
    }

    /// Those a programme's leads sent and nobody answered.
    @Transactional(readOnly = true)
    public List<Sent> sent(AccountId me, long programme) {
        return programmes.led(me, programme).isEmpty()
                ? List.of()
                : rows.findByProgrammeIdAndExpiresAtAfterOrderById(programme, programmes.now()).stream()
                        .map(row -> new Sent(row.id(), row.part(), row.email(), row.expiresAt()))
                        .toList();
    }

    /// Takes back one that was sent.
    @Transactional
    public boolean takeBack(AccountId me, long programme, long id) {
        return programmes.led(me, programme).isPresent() && rows.takeBack(id, programme, programmes.now()) == 1;
    }

    /// Accepts the invitation of a letter's link.
    @Transactional
    public Answered acceptBySecret(AccountId me, String secret) {
        return bySecret(secret).map(row -> accept(me, row)).orElseGet(UsedUp::new);
    }

    /// Accepts one that waits.
    @Transactional
    public Answered accept(AccountId me, long id) {
        return mine(me, id).map(row -> accept(me, row)).orElseGet(UsedUp::new);
    }

    private Answered accept(AccountId me, InvitedRow row) {
        var programme = programmeRows.locked(row.programme()).filter(ProgrammeRow::isOpen);
        if (programme.isEmpty()
                || isPast(me, programme.get())
                || row.from().equals(me)
                || pairing.areApart(me, row.from())) {
            return new UsedUp();
        }
        var person = programmes.person(me, row.programme());
        if (person.filter(one -> one.part() == row.part()).isPresent()) {
            return new AlreadyIn();
        }
        if (person.filter(programmes::isLastLead).isPresent()) {
            return new LastLead();
        }
        if (rows.answer(row.id(), programmes.now()) == 0) {
            return new UsedUp();
        }
        programmes.let(me, programme.get(), row.part());
        return new Joined(row.programme(), row.part());
    }

    /// Declines one that waits; nobody is told.
    @Transactional
    public boolean decline(AccountId me, long id) {
        return mine(me, id)
                .map(row -> rows.answer(row.id(), programmes.now()) == 1)
                .orElse(false);
    }

    private Optional<InvitedRow> mine(AccountId me, long id) {
        return mine(me).stream().filter(row -> row.id() == id).findFirst();
    }

    private List<InvitedRow> mine(AccountId me) {
        var profile = accounts.profile(me);
        return profile.confirmed()
                ? rows.findByEmailAndExpiresAtAfterOrderById(profile.email(), programmes.now())
                : List.of();
    }

    private Optional<InvitedRow> bySecret(String secret) {
        return rows.findByHashAndExpiresAtAfter(Secrets.hash(secret), programmes.now());
    }

    private Optional<Invitation> received(InvitedRow row) {
        return programmeRows
                .findById(row.programme())
                .filter(ProgrammeRow::isOpen)
                .map(programme -> new Invitation(
                        row.id(),
                        programme.outline(),
                        row.part(),
                        accounts.names(List.of(row.from())).getOrDefault(row.from(), ""),
                        row.expiresAt()));
    }
}
