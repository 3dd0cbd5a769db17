package org.milestone.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.milestone.account.AccountId;
import org.milestone.content.domain.Question;
import org.milestone.practice.Answers.Sheet;
import org.milestone.practice.AttemptDesk.Held;
import org.milestone.practice.AttemptDesk.HeldSlot;
import org.milestone.practice.domain.Answer;
import org.milestone.practice.domain.Answered;
import org.milestone.practice.domain.Attempt;
import org.milestone.practice.domain.Conduct.Kind;
import org.milestone.practice.domain.Given;
import org.milestone.practice.domain.Moved;
import org.milestone.practice.domain.SetSpec;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Attempts while they run: begun, answered, broken off and handed in. Everything is kept the
/// moment it happens; the server's clock alone decides what is too late. Another person's attempt
/// is not there.
@Service
public class AttemptService {
    public static final int LONGEST_PAD = 4000;
    public static final int LONGEST_HIGHLIGHTS = 4000;
    private static final int MOST_PLACES = 50;

    /// An attempt that runs.
    public record Running(
            long id,
            Kind kind,
            String source,
            String title,
            int items,
            int answered,
            Instant started,
            Optional<Duration> left) {}

    private final AttemptStart start;
    private final AttemptDesk desk;
    private final AttemptRows rows;
    private final Answers answers;
    private final Results results;
    private final Items items;

    AttemptService(
            AttemptStart start, AttemptDesk desk, AttemptRows rows, Answers answers, Results results, Items items) {
        this.start = start;
        this.desk = desk;
        this.rows = rows;
        this.answers = answers;
        this.results = results;
        this.items = items;
    }

    /// Begins a practice set; one with the same wishes that still runs is gone on with.
    public Started practise(AccountId me, SetSpec spec) {
        return start.set(me, spec);
    }

    /// Begins a mock exam of a certification (`certifications/pmp`) by the blueprint in force.
    /// Only one of a certification runs at a time.
    ///
    /// @param questions 0 for the whole exam, fewer than that for a shortened one
    public Started startMock(AccountId me, String certification, int questions) {
        return start.mock(me, certification, questions, Optional.empty());
    }

    /// The same with how many items the person expects to answer rightly.
    public Started startMock(AccountId me, String certification, int questions, int guess) {
        return start.mock(me, certification, questions, Optional.of(guess));
    }

    /// What runs, begun last first.
    @Transactional
    public List<Running> running(AccountId me) {
        desk.settleDue(me);
        var now = items.now();
        return rows.findByAccountIdAndStateInOrderByStartedAtDesc(me.value(), AttemptDesk.OPEN, Limit.of(50)).stream()
                .map(row -> {
                    var attempt = row.attempt();
                    return new Running(
                            row.id(),
                            row.kind(),
                            row.source(),
                            row.title(),
                            attempt.paper().size(),
                            (int) desk.sheets(row.id(), attempt).values().stream()
                                    .filter(sheet -> sheet.answer().isPresent())
                                    .count(),
                            attempt.started(),
                            attempt.left(now));
                })
                .toList();
    }

    /// Everything the screen of an attempt needs; what has run out is settled first. Empty when
    /// the person has no such attempt.
    @Transactional
    public Optional<AttemptView> view(AccountId me, long id) {
        return desk.take(me, id).map(held -> {
            var attempt = held.attempt();
            var paper = attempt.paper();
            var sheets = desk.sheets(id, attempt);
            var questions = items.all(paper.slots());
            var cases = items.cases(paper);
            var slots = new ArrayList<AttemptView.Slot>();
            for (int place = 0; place < paper.size(); place++) {
                var slot = paper.slots().get(place);
                var sheet = sheets.getOrDefault(place, Sheet.BLANK);
                int section = paper.sectionOf(place);
                slots.add(new AttemptView.Slot(
                        place,
                        section,
                        Optional.ofNullable(questions.get(slot.question())).orElseThrow(),
                        slot.caseSet().flatMap(set -> Optional.ofNullable(cases.get(set))),
                        slot.orders(),
                        sheet.answer(),
                        sheet.flagged(),
                        sheet.struck(),
                        sheet.highlights(),
                        attempt.state().open() && attempt.canAnswerIn(section)));
            }
            return new AttemptView(
                    id,
                    held.row().source(),
                    held.row().title(),
                    attempt,
                    held.now(),
                    slots,
                    held.row().pad(),
                    held.row().guess(),
                    begun(attempt, sheets));
        });
    }

    private static boolean begun(Attempt attempt, Map<Integer, Sheet> sheets) {
        return sheets.entrySet().stream()
                .anyMatch(entry -> attempt.paper().sectionOf(entry.getKey()) == attempt.section()
                        && entry.getValue().answer().isPresent());
    }

    /// Takes an answer. Sent again it is acknowledged again and kept once. With a conduct that
    /// judges at once the answer is final and comes back with its mark.
    @Transactional
    public Answered answer(AccountId me, long id, Given given) {
        return desk.take(me, id, given.slot())
                .map(there -> answer(me, there, given))
                .orElseGet(Answered.NotThere::new);
    }

    private Answered answer(AccountId me, HeldSlot there, Given given) {
        var held = there.held();
        var attempt = held.attempt();
        if (!attempt.paper().has(given.slot())) {
            return new Answered.NoSuchSlot();
        }
        var item = items.of(attempt.paper().slots().get(given.slot()));
        return attempt.conduct().atOnce() ? judge(me, held, item, given) : keep(there, item, given);
    }

    private Answered keep(HeldSlot there, Question item, Given given) {
        var held = there.held();
        var kept = there.sheet().flatMap(Sheet::answer);
        var answered = held.attempt().answer(given, kept, item, held.now());
        if (answered instanceof Answered.Taken(var answer) && !kept.equals(Optional.of(answer))) {
            answers.keep(held.row().id(), answer, there.sheet().isPresent());
        }
        return answered;
    }

    private Answered judge(AccountId me, Held held, Question item, Given given) {
        var attempt = held.attempt();
        long id = held.row().id();
        var answered = attempt.answer(given, Optional.empty(), item, held.now());
        if (answered instanceof Answered.Taken(var answer)
                && results.addOnce(me.value(), id, fresh(held, item, answer))) {
            return answered;
        }
        // Sent again, or too late: what is kept decides what to say.
        var kept = results.ofSlot(id, given.slot()).flatMap(Results.Kept::answer);
        return attempt.answer(given, kept, item, held.now());
    }

    private static Results.Kept fresh(Held held, Question item, Answer answer) {
        var slot = held.attempt().paper().slots().get(answer.slot());
        return Results.fresh(
                Optional.of(held.row().id()),
                answer.slot(),
                slot.part(),
                held.attempt().conduct(),
                item,
                Optional.of(answer),
                slot.points(),
                false,
                answer.at());
    }

    /// Sets or takes away the flag of a slot. False when there is no such open attempt or slot.
    @Transactional
    public boolean flag(AccountId me, long id, int slot, boolean wanted) {
        return scribble(me, id, slot, sheet -> new Sheet(sheet.answer(), wanted, sheet.struck(), sheet.highlights()));
    }

    /// Strikes options out, by their places: all that are struck now.
    @Transactional
    public boolean strike(AccountId me, long id, int slot, Set<Integer> places) {
        return places.size() <= MOST_PLACES
                && places.stream().allMatch(place -> place >= 0 && place < MOST_PLACES)
                && scribble(
                        me, id, slot, sheet -> new Sheet(sheet.answer(), sheet.flagged(), places, sheet.highlights()));
    }

    /// Keeps what the screen wrote down of marked text. False when it is too long, too.
    @Transactional
    public boolean highlight(AccountId me, long id, int slot, String highlights) {
        return highlights.length() <= LONGEST_HIGHLIGHTS
                && scribble(
                        me, id, slot, sheet -> new Sheet(sheet.answer(), sheet.flagged(), sheet.struck(), highlights));
    }

    private boolean scribble(AccountId me, long id, int slot, Function<Sheet, Sheet> change) {
        return desk.take(me, id, slot)
                .filter(there -> there.held().attempt().state().open()
                        && there.held().attempt().paper().has(slot))
                .map(there -> {
                    answers.scribble(id, slot, change.apply(there.sheet().orElse(Sheet.BLANK)));
                    return true;
                })
                .orElse(false);
    }

    /// Keeps the scratch pad. False when it is too long or the attempt does not run.
    @Transactional
    public boolean note(AccountId me, long id, String pad) {
        return pad.length() <= LONGEST_PAD
                && desk.take(me, id)
                        .filter(held -> held.attempt().state().open())
                        .map(held -> {
                            held.row().scribble(pad);
                            return true;
                        })
                        .orElse(false);
    }

    /// Keeps how many items of a set the person expects to answer rightly. False once the first
    /// answer is given, and for a number the set cannot have.
    @Transactional
    public boolean guess(AccountId me, long id, int right) {
        return desk.take(me, id)
                .filter(held -> held.attempt().state().open()
                        && right >= 0
                        && right <= held.attempt().paper().size()
                        && desk.sheets(id, held.attempt()).values().stream()
                                .allMatch(sheet -> sheet.answer().isEmpty()))
                .map(held -> {
                    held.row().guess(right);
                    return true;
                })
                .orElse(false);
    }

    /// Closes the open section for good and opens the next.
    ///
    /// @param section its place, so that a second click does not close the next one, too
    @Transactional
    public Moved closeSection(AccountId me, long id, int section) {
        return move(me, id, held -> held.attempt().closeSection(section, held.now()));
    }

    @Transactional
    public Moved takeBreak(AccountId me, long id) {
        return move(me, id, held -> {
            var open = held.attempt().paper().sections().get(held.attempt().section());
            return held.attempt().takeBreak(answers.any(id, open.first(), open.count()), held.now());
        });
    }

    @Transactional
    public Moved endBreak(AccountId me, long id) {
        return move(me, id, held -> held.attempt().endBreak(held.now()));
    }

    /// Hands the attempt in: it is judged at once.
    @Transactional
    public Moved finish(AccountId me, long id) {
        return move(me, id, held -> held.attempt().finish(held.now()));
    }

    /// Gives the attempt up; only what was judged at once stays.
    @Transactional
    public Moved discard(AccountId me, long id) {
        return move(me, id, held -> held.attempt().discard(held.now()));
    }

    private Moved move(AccountId me, long id, Function<Held, Moved> step) {
        return desk.take(me, id)
                .map(held -> {
                    var moved = step.apply(held);
                    if (moved instanceof Moved.Done(var attempt)) {
                        desk.keep(held.row(), attempt);
                    }
                    return moved;
                })
                .orElseGet(Moved.NotThere::new);
    }
}
