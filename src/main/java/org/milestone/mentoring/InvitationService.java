package org.milestone.mentoring;

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
import org.milestone.mentoring.domain.Mentorship;
import org.milestone.mentoring.domain.NoticeWhat;
import org.milestone.mentoring.domain.Side;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Invitations by mail, from a mentor or a mentee, to somebody who may have no account yet: the
/// letter's link works once, and after signing up with the same address the invitation waits.
@Service
public class InvitationService {
    public static final Duration GOOD_FOR = Duration.ofDays(30);
    public static final int LONGEST_WORD = 500;
    public static final int MOST_A_DAY = 10;

    /// An invitation.
    ///
    /// @param mine what the one who looks would be
    /// @param who  who invites, by name; of one's own whom one invited, by address
    public record Invitation(long id, Side mine, String who, String word, Instant until) {}

    public sealed interface Invited permits Posted, NotAnAddress, Oneself, NotConfirmed, Waiting, TooMany, TooLong {}

    /// A letter is on its way, if the address takes letters from this person.
    public record Posted(String address) implements Invited {}

    public record NotAnAddress() implements Invited {}

    public record Oneself() implements Invited {}

    /// Letters go out in the name of people who proved that their own address is theirs.
    public record NotConfirmed() implements Invited {}

    /// One to this address waits already.
    public record Waiting() implements Invited {}

    public record TooMany() implements Invited {}

    public record TooLong(int over) implements Invited {}

    public sealed interface Answered permits Begun, UsedUp, Full, AlreadyOpen {}

    public record Begun(long mentorship, Side side) implements Answered {}

    /// Answered before, run out, taken back, forged, or one's own.
    public record UsedUp() implements Answered {}

    public record Full() implements Answered {}

    public record AlreadyOpen() implements Answered {}

    private final InvitationRows rows;
    private final Pairs pairs;
    private final AccountService accounts;

    InvitationService(InvitationRows rows, Pairs pairs, AccountService accounts) {
        this.rows = rows;
        this.pairs = pairs;
        this.accounts = accounts;
    }

    /// Invites somebody by mail.
    ///
    /// @param mine what the person who invites will be
    /// @param word what stands in the letter; may be empty
    @Transactional
    public Invited invite(AccountId me, String address, Side mine, String word) {
        var to = Email.of(address);
        var profile = accounts.profile(me);
        var words = word.strip();
        if (to.isEmpty()) {
            return new NotAnAddress();
        }
        if (to.get().value().equals(profile.email())) {
            return new Oneself();
        }
        if (!profile.confirmed()) {
            return new NotConfirmed();
        }
        if (words.length() > LONGEST_WORD) {
            return new TooLong(words.length() - LONGEST_WORD);
        }
        if (rows.existsByAccountIdAndEmailAndExpiresAtAfter(me.value(), to.get().value(), pairs.now())) {
            return new Waiting();
        }
        if (rows.countByAccountIdAndCreatedAtAfter(me.value(), pairs.now().minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            return new TooMany();
        }
        var secret = Secrets.next();
        rows.save(new InvitationRow(
                new InvitationRow.Sender(me, profile.name()),
                mine,
                to.get(),
                words,
                Secrets.hash(secret),
                pairs.now()));
        if (mayReach(me, to.get())) {
            accounts.writeTo(
                    me,
                    to.get(),
                    mine == Side.MENTOR ? "mentor-invites" : "mentee-invites",
                    Map.of(
                            "who",
                            PlainWords.of(profile.name()),
                            "word",
                            words.isEmpty() ? "(no words were added)" : PlainWords.of(words),
                            "link",
                            accounts.linkTo(MentoringRoutes.invitation(secret)),
                            "days",
                            String.valueOf(GOOD_FOR.toDays())),
                    Secrets.hash(secret));
        }
        return new Posted(to.get().value());
    }

    private boolean mayReach(AccountId me, Email to) {
        return accounts.withAddress(to)
                .filter(known -> pairs.areBlocked(me, known))
                .isEmpty();
    }

    /// What a letter's link leads to, without using it up; for whoever holds the letter.
    @Transactional(readOnly = true)
    public Optional<Invitation> open(String secret) {
        return bySecret(secret).map(InvitationService::received);
    }

    /// Invitations that wait for the person, by the address they proved to be theirs.
    @Transactional(readOnly = true)
    public List<Invitation> waiting(AccountId me) {
        var profile = accounts.profile(me);
        var blocked = pairs.blocked(me);
        return profile.confirmed()
                ? rows.findByEmailAndExpiresAtAfterOrderById(profile.email(), pairs.now()).stream()
                        .filter(row -> !blocked.contains(row.from()))
                        .map(InvitationService::received)
                        .toList()
                : List.of();
    }

    /// Those the person sent and nobody answered.
    @Transactional(readOnly = true)
    public List<Invitation> sent(AccountId me) {
        return rows.findByAccountIdAndExpiresAtAfterOrderById(me.value(), pairs.now()).stream()
                .map(row -> new Invitation(row.id(), row.side(), row.email(), row.word(), row.expiresAt()))
                .toList();
    }

    /// Takes back one that was sent.
    @Transactional
    public boolean takeBack(AccountId me, long id) {
        return rows.takeBack(id, me.value(), pairs.now()) == 1;
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

    private Answered accept(AccountId me, InvitationRow row) {
        var from = row.from();
        if (from.equals(me) || pairs.areBlocked(me, from)) {
            return new UsedUp();
        }
        var mine = row.side().other();
        var mentor = Pairs.mentor(me, from, mine);
        var mentee = mentor.equals(me) ? from : me;
        boolean room = pairs.hasRoom(mentor);
        if (pairs.areOpen(mentor, mentee)) {
            return new AlreadyOpen();
        }
        if (!room) {
            return new Full();
        }
        if (rows.answer(row.id(), pairs.now()) == 0) {
            return new UsedUp();
        }
        var begun = pairs.begin(mentor, mentee, Mentorship.begun(mine, pairs.now()), "");
        pairs.tell(me, begun.id(), NoticeWhat.ACCEPTED, "", "accepted/" + begun.id());
        return new Begun(begun.id(), mine);
    }

    /// Declines one that waits; nobody is told.
    @Transactional
    public boolean decline(AccountId me, long id) {
        return mine(me, id).map(row -> rows.answer(row.id(), pairs.now()) == 1).orElse(false);
    }

    private Optional<InvitationRow> mine(AccountId me, long id) {
        var profile = accounts.profile(me);
        return profile.confirmed()
                ? rows.findByEmailAndExpiresAtAfterOrderById(profile.email(), pairs.now()).stream()
                        .filter(row -> row.id() == id)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<InvitationRow> bySecret(String secret) {
        return rows.findByHashAndExpiresAtAfter(Secrets.hash(secret), pairs.now());
    }

    private static Invitation received(InvitationRow row) {
        return new Invitation(row.id(), row.side().other(), row.fromName(), row.word(), row.expiresAt());
    }
}
