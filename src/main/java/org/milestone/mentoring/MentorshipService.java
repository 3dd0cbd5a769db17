package org.milestone.mentoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.milestone.account.AccountId;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.mentoring.domain.Agreement;
import org.milestone.mentoring.domain.EndReason;
import org.milestone.mentoring.domain.Mentorship;
import org.milestone.mentoring.domain.NoticeWhat;
import org.milestone.mentoring.domain.Side;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How two people become mentor and mentee, what they agree on, and how it ends. What a mentor
/// may see is granted when the mentee signs, and taken back the moment it ends.
@Service
public class MentorshipService {
    public static final int LONGEST_QUESTION = 1_000;
    public static final int LONGEST_WORD = 500;

    public sealed interface Asked permits Sent, NoSuchMentor, NoQuestion, TooLong, AlreadyOpen, NoRoom {}

    public record Sent(long mentorship) implements Asked {}

    /// Not in the directory, or not for this person.
    public record NoSuchMentor() implements Asked {}

    public record NoQuestion() implements Asked {}

    public record TooLong(int over) implements Asked {}

    /// The two have a mentorship, or a question that waits.
    public record AlreadyOpen() implements Asked {}

    /// What came of a step. `Moved` holds what is now there.
    public sealed interface Step permits Moved, NotNow, Full, Changed, Unfit {}

    public record Moved(Pair pair) implements Step {}

    /// There is no such mentorship, or not in a state for this.
    public record NotNow() implements Step {}

    /// The mentor has as many mentees as they want.
    public record Full() implements Step {}

    /// The agreement was changed since it was read.
    public record Changed(Pair pair) implements Step {}

    public record Unfit(Agreement.Fault fault) implements Step {}

    public record NoRoom() implements Asked {}

    /// What one side privately said of the fit.
    public record Fit(boolean fits, String word) {}

    private final Pairs pairs;
    private final SecondChoices seconds;
    private final FitRows fits;
    private final MentorService mentors;
    private final Sharing sharing;

    MentorshipService(Pairs pairs, SecondChoices seconds, FitRows fits, MentorService mentors, Sharing sharing) {
        this.pairs = pairs;
        this.seconds = seconds;
        this.fits = fits;
        this.mentors = mentors;
        this.sharing = sharing;
    }

    /// All mentorships of the person, on either side, the newest first.
    @Transactional(readOnly = true)
    public List<Pair> all(AccountId me) {
        return pairs.all(me);
    }

    /// One of them; for others it is not there.
    @Transactional(readOnly = true)
    public Optional<Pair> pair(AccountId me, long id) {
        return pairs.row(me, id).map(row -> pairs.view(me, row));
    }

    /// Asks a mentor of the directory.
    ///
    /// @param second whom to ask next when this one refuses
    @Transactional
    public Asked ask(AccountId me, AccountId mentor, String question, Optional<AccountId> second) {
        var words = question.strip();
        if (words.isEmpty()) {
            return new NoQuestion();
        }
        if (words.length() > LONGEST_QUESTION) {
            return new TooLong(words.length() - LONGEST_QUESTION);
        }
        if (pairs.areOpen(mentor, me)) {
            return new AlreadyOpen();
        }
        if (mentors.mentor(me, mentor).isEmpty()) {
            return new NoSuchMentor();
        }
        if (!pairs.hasRoom(mentor)) {
            return new NoRoom();
        }
        if (pairs.areOpen(mentor, me)) {
            return new AlreadyOpen();
        }
        long id = pairs.ask(me, mentor, words);
        second.filter(other -> !other.equals(mentor))
                .filter(other -> mentors.mentor(me, other).isPresent())
                .ifPresent(other -> seconds.keep(id, other));
        return new Sent(id);
    }

    private Step told(AccountId me, Step step, NoticeWhat what, String key) {
        if (step instanceof Moved(Pair pair)) {
            pairs.tell(me, pair.id(), what, "", key + "/" + pair.id() + "/" + pair.draft());
        }
        return step;
    }

    /// The mentor takes it on.
    @Transactional
    public Step accept(AccountId me, long id) {
        if (!pairs.isMentor(me, id)) {
            return new NotNow();
        }
        return pairs.hasRoom(me)
                ? told(me, step(me, id, (now, side) -> now.accept(side, pairs.now())), NoticeWhat.ACCEPTED, "accepted")
                : new Full();
    }

    /// The mentor cannot take it on; who was the second choice is asked, if they have room.
    @Transactional
    public Step refuse(AccountId me, long id) {
        var refused = step(me, id, (now, side) -> now.refuse(side, pairs.now()));
        told(me, refused, NoticeWhat.REFUSED, "refused");
        if (refused instanceof Moved) {
            pairs.row(me, id).ifPresent(seconds::ask);
        }
        return refused;
    }

    /// The mentee takes the question back.
    @Transactional
    public Step takeBack(AccountId me, long id) {
        return step(me, id, (now, side) -> now.takeBack(side, pairs.now()));
    }

    /// Changes the agreement; who had signed signs anew.
    ///
    /// @param draft the one that was read
    @Transactional
    public Step agree(AccountId me, long id, int draft, Agreement agreement) {
        var row = pairs.locked(me, id);
        var next = row.flatMap(found -> found.mentorship().redraft());
        if (row.isEmpty() || next.isEmpty()) {
            return new NotNow();
        }
        if (row.get().draft() != draft) {
            return new Changed(pairs.view(me, row.get()));
        }
        var stripped =
                new Agreement(agreement.goals().strip(), agreement.cadence(), agreement.channels(), agreement.until());
        var fault = stripped.fault(pairs.today(me));
        if (fault.isPresent()) {
            return new Unfit(fault.get());
        }
        if (!stripped.equals(row.get().agreement())) {
            row.get().write(stripped, pairs.now());
            row.get().move(next.get());
            pairs.tell(
                    me,
                    id,
                    NoticeWhat.AGREEMENT,
                    "",
                    "draft/" + id + "/" + row.get().draft());
        }
        return new Moved(pairs.view(me, row.get()));
    }

    /// Signs the agreement. When the mentee signs, the mentor may see from then on what `shown`
    /// says and nothing else; of a mentor it says nothing.
    ///
    /// @param draft the agreement that was read
    @Transactional
    public Step sign(AccountId me, long id, int draft, Map<Scope, Sight> shown) {
        var row = pairs.locked(me, id);
        if (row.isEmpty()) {
            return new NotNow();
        }
        if (row.get().draft() != draft) {
            return new Changed(pairs.view(me, row.get()));
        }
        var fault = row.get().agreement().fault(pairs.today(me));
        if (fault.isPresent()) {
            return new Unfit(fault.get());
        }
        var step = step(me, id, (now, side) -> now.sign(side, pairs.now()));
        if (step instanceof Moved(Pair pair) && pair.side() == Side.MENTEE) {
            sharing.show(me, pair, shown);
        }
        return told(me, step, NoticeWhat.AGREEMENT, "signed");
    }

    /// What the person lets the other of the two see now.
    @Transactional(readOnly = true)
    public Map<Scope, Sight> shared(AccountId me, long id) {
        return pairs.row(me, id)
                .map(row -> row.of(row.sideOf(me).orElseThrow().other()))
                .map(other -> sharing.shown(me, other))
                .orElseGet(Map::of);
    }

    /// Lets the mentor see exactly this from now on; only the mentee can, and only while the two
    /// are together and the mentee has signed.
    @Transactional
    public Step share(AccountId me, long id, Map<Scope, Sight> shown) {
        var pair = pairs.locked(me, id).map(row -> pairs.view(me, row));
        if (pair.isEmpty()
                || pair.get().side() != Side.MENTEE
                || !pair.get().isTogether()
                || !pair.get().hasSigned(Side.MENTEE)
                || pair.get().agreement().until().isBefore(pairs.today(me))) {
            return new NotNow();
        }
        sharing.show(me, pair.get(), shown);
        return new Moved(pair.get());
    }

    @Transactional
    public Step pause(AccountId me, long id) {
        return step(me, id, (now, side) -> now.pause(side, pairs.now()));
    }

    @Transactional
    public Step resume(AccountId me, long id) {
        return step(me, id, (now, side) -> now.resume(side, pairs.now()));
    }

    /// Ends it for a reason; nothing of the mentee's is seen from then on.
    @Transactional
    public Step end(AccountId me, long id, EndReason reason) {
        var ended = step(me, id, (now, side) -> now.end(side, reason, pairs.now()));
        if (ended instanceof Moved(Pair pair)) {
            revoke(me, pair, pair.side() == Side.MENTEE);
        }
        return told(me, ended, NoticeWhat.ENDED, "ended");
    }

    /// Ends all that is between the two and lets the other never ask or invite again. They do not
    /// learn it: what was between the two is no longer there for them.
    @Transactional
    public Step block(AccountId me, long id) {
        var other = pairs.other(me, id);
        if (other.isEmpty()) {
            return new NotNow();
        }
        // In the order of their numbers, so that two who block each other do not wait for each other.
        var all = new TreeSet<>(pairs.open(me, other.get()));
        all.add(id);
        Step blocked = new NotNow();
        for (long each : all) {
            var step = step(me, each, (now, side) -> now.block(side, pairs.now()));
            blocked = each == id ? step : blocked;
        }
        if (blocked instanceof Moved(Pair pair)) {
            revoke(me, pair, true);
            revoke(me, pair, false);
        }
        return blocked;
    }

    private void revoke(AccountId me, Pair pair, boolean mine) {
        sharing.end(mine ? me : pair.other(), mine ? pair.other() : me);
    }

    /// Keeps what the person thinks of the fit after a first session; nobody else reads it. False
    /// when there was none, or the word is too long.
    @Transactional
    public boolean say(AccountId me, long id, Fit fit) {
        var word = fit.word().strip();
        return word.length() <= LONGEST_WORD
                && pairs.row(me, id)
                        .filter(row -> row.mentorship().met())
                        .map(row -> fits.save(new FitRow(id, me, fit.fits(), word, pairs.now())))
                        .isPresent();
    }

    /// What the person said of the fit.
    @Transactional(readOnly = true)
    public Optional<Fit> said(AccountId me, long id) {
        return fits.findByMentorshipIdAndAccountId(id, me.value()).map(row -> new Fit(row.fits(), row.word()));
    }

    private Step step(AccountId me, long id, BiFunction<Mentorship, Side, Optional<Mentorship>> how) {
        return pairs.locked(me, id)
                .flatMap(row -> how.apply(row.mentorship(), row.sideOf(me).orElseThrow())
                        .map(next -> {
                            row.move(next);
                            return (Step) new Moved(pairs.view(me, row));
                        }))
                .orElseGet(NotNow::new);
    }
}
