package org.milestone.mentoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.experience.ExperienceService;
import org.milestone.experience.SignOffService;
import org.milestone.experience.SignOffService.ToSign;
import org.milestone.experience.VerificationService.Answered;
import org.milestone.experience.VerificationService.Asked;
import org.milestone.experience.VerificationService.NoProject;
import org.milestone.experience.VerificationService.Reply;
import org.milestone.experience.VerificationService.Request;
import org.milestone.experience.VerificationService.Sent;
import org.milestone.experience.VerificationService.Standing;
import org.milestone.experience.VerificationService.Thanks;
import org.milestone.experience.VerificationService.TooLate;
import org.milestone.experience.VerificationService.TooOften;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;
import org.milestone.mentoring.domain.Subject;
import org.milestone.mentoring.domain.Subject.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Projects that a mentee asks the mentor to sign. Each hangs on a conversation, so it waits for
/// the mentor like any other word, and is remembered and closed like it.
@Service
public class SigningService {

    /// A project that can be asked for.
    public record Choice(long entry, String title) {}

    /// A project that was asked for.
    public record Asking(String title, Request request) {}

    /// Between the two of a mentorship.
    ///
    /// @param choices what the mentee can ask for; empty for the mentor
    /// @param asked   what the mentee asked for, the last first; empty for the mentor
    /// @param waiting what the mentor can sign; empty for the mentee
    public record Signing(List<Choice> choices, List<Asking> asked, List<ToSign> waiting) {
        public Signing {
            choices = List.copyOf(choices);
            asked = List.copyOf(asked);
            waiting = List.copyOf(waiting);
        }

        public boolean isEmpty() {
            return choices.isEmpty() && asked.isEmpty() && waiting.isEmpty();
        }
    }

    private static final Signing NOTHING = new Signing(List.of(), List.of(), List.of());

    private final Pairs pairs;
    private final ThreadService threads;
    private final ExperienceService experience;
    private final SignOffService signOffs;

    SigningService(Pairs pairs, ThreadService threads, ExperienceService experience, SignOffService signOffs) {
        this.pairs = pairs;
        this.threads = threads;
        this.experience = experience;
        this.signOffs = signOffs;
    }

    /// What there is to ask for and to sign.
    @Transactional
    public Signing between(AccountId me, long mentorship) {
        return pair(me, mentorship)
                .map(pair -> pair.side() == Side.MENTEE
                        ? ofMentee(me, pair)
                        : new Signing(List.of(), List.of(), signOffs.toSign(me, pair.other())))
                .orElse(NOTHING);
    }

    private Signing ofMentee(AccountId me, Pair pair) {
        var asked = signOffs.asked(me, pair.other());
        var settled = asked.stream()
                .filter(request -> request.standing() == Standing.WAITING || request.standing() == Standing.CONFIRMED)
                .map(Request::entry)
                .collect(Collectors.toSet());
        var titles = new LinkedHashMap<Long, String>();
        experience
                .log(me)
                .entries()
                .forEach(entry -> titles.put(entry.id(), entry.project().title()));
        return new Signing(
                titles.entrySet().stream()
                        .filter(entry -> !settled.contains(entry.getKey()))
                        .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                        .toList(),
                asked.stream()
                        .filter(request -> request.standing() != Standing.WITHDRAWN)
                        .flatMap(request -> Optional.ofNullable(titles.get(request.entry())).stream()
                                .map(title -> new Asking(title, request)))
                        .toList(),
                List.of());
    }

    /// The mentee asks the mentor to sign a project; it is shown to them as it stands now.
    @Transactional
    public Asked ask(AccountId me, long mentorship, long entry) {
        var pair = locked(me, mentorship).filter(found -> found.side() == Side.MENTEE);
        if (pair.isEmpty()) {
            return new NoProject();
        }
        var asked = signOffs.ask(me, entry, pair.get().other(), pair.get().otherName(), "mentor");
        if (asked instanceof Sent) {
            var title = experience.log(me).entries().stream()
                    .filter(one -> one.id() == entry)
                    .map(one -> one.project().title())
                    .findFirst()
                    .orElseThrow();
            var heading = "To sign: " + title;
            var begun = threads.begin(
                    me,
                    mentorship,
                    subject(entry),
                    heading.substring(0, Math.min(heading.length(), ThreadService.LONGEST_TITLE)),
                    "Would you sign this project? It stands under “Projects to sign” as I told it.");
            if (!(begun instanceof ThreadService.Kept)) {
                // Without its conversation it would wait for nobody.
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new TooOften();
            }
        }
        return asked;
    }

    /// The mentor confirms a project as it was told.
    @Transactional
    public Answered confirm(AccountId me, long mentorship, long id, Reply reply) {
        return answer(me, mentorship, id, () -> signOffs.confirm(me, id, reply));
    }

    /// The mentor says what is different.
    @Transactional
    public Answered correct(AccountId me, long mentorship, long id, Reply reply) {
        return answer(me, mentorship, id, () -> signOffs.correct(me, id, reply));
    }

    /// The mentor would rather not.
    @Transactional
    public Answered decline(AccountId me, long mentorship, long id, Reply reply) {
        return answer(me, mentorship, id, () -> signOffs.decline(me, id, reply));
    }

    private Answered answer(AccountId me, long mentorship, long id, Supplier<Answered> how) {
        var entry = locked(me, mentorship)
                .filter(pair -> pair.side() == Side.MENTOR)
                .flatMap(pair -> signOffs.entry(me, pair.other(), id));
        if (entry.isEmpty()) {
            return new TooLate();
        }
        var answered = how.get();
        if (answered instanceof Thanks) {
            var subject = subject(entry.get());
            threads.all(me, mentorship).stream()
                    .filter(thread -> thread.subject().equals(subject)
                            && thread.turn().side().equals(Optional.of(Side.MENTOR)))
                    .forEach(thread -> threads.settle(me, thread.id()));
        }
        return answered;
    }

    private static Subject subject(long entry) {
        return new Subject(Kind.EXPERIENCE, String.valueOf(entry));
    }

    private Optional<Pair> pair(AccountId me, long mentorship) {
        return pairs.together(me, mentorship).flatMap(row -> working(me, row));
    }

    /// Neither of the two ends it meanwhile.
    private Optional<Pair> locked(AccountId me, long mentorship) {
        return pairs.locked(me, mentorship).flatMap(row -> working(me, row));
    }

    private Optional<Pair> working(AccountId me, MentorshipRow row) {
        return Optional.of(pairs.view(me, row)).filter(pair -> pair.isTogether() && pair.state() != State.PAUSED);
    }
}
