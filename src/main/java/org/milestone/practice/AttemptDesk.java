package org.milestone.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.content.domain.Blueprint;
import org.milestone.practice.domain.Answer;
import org.milestone.practice.domain.Attempt;
import org.milestone.practice.domain.Attempt.State;
import org.milestone.practice.domain.Certainty;
import org.milestone.practice.domain.Grader;
import org.milestone.practice.domain.Mark;
import org.milestone.practice.domain.Paper;
import org.milestone.practice.domain.Score;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Hands out attempts one at a time: whoever wants to change one waits for its person's turn, and
/// finds it as it stands at that moment, settled when its time was up.
@Component
class AttemptDesk {
    static final Set<State> OPEN = Set.of(State.IN_PROGRESS, State.ON_BREAK);

    /// So that an answer on its way at the bell still finds the attempt open and is told so
    /// itself.
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final int ROUND = 200;
    private static final Logger LOG = LoggerFactory.getLogger(AttemptDesk.class);

    /// An attempt in hand, brought up to the moment.
    record Held(AttemptRow row, Attempt attempt, Instant now) {}

    /// An attempt in hand and one of its slots; empty when nobody touched the slot.
    record HeldSlot(Held held, Optional<Answers.Sheet> sheet) {}

    private final AttemptRows rows;
    private final Answers answers;
    private final Results results;
    private final Items items;
    private final Turns turns;
    private final TransactionTemplate transaction;

    AttemptDesk(
            AttemptRows rows,
            Answers answers,
            Results results,
            Items items,
            Turns turns,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.answers = answers;
        this.results = results;
        this.items = items;
        this.turns = turns;
        this.transaction = transaction;
    }

    /// Takes an attempt for the running transaction; empty when the person has no such attempt.
    Optional<Held> take(AccountId me, long id) {
        turns.take(me.value());
        return rows.findByIdAndAccountId(id, me.value()).map(this::hold);
    }

    /// The same with one of its slots.
    Optional<HeldSlot> take(AccountId me, long id, int slot) {
        turns.take(me.value());
        return rows.withSlot(me.value(), id, slot)
                .map(there -> new HeldSlot(hold(there.attempt()), there.slot().sheet()));
    }

    /// The turn was taken first, then the time: who waited must not bring an old moment along.
    private Held hold(AttemptRow row) {
        var now = items.now();
        var stored = row.attempt();
        var attempt = stored.at(now);
        if (!attempt.equals(stored)) {
            keep(row, attempt);
        }
        return new Held(row, attempt, now);
    }

    /// Keeps a step; the last one settles the attempt.
    void keep(AttemptRow row, Attempt attempt) {
        row.keep(attempt);
        if (attempt.state() == State.SUBMITTED || attempt.state() == State.EXPIRED) {
            settle(row, attempt);
        }
    }

    /// Settles what of the person's has run out, so that nobody sees it open.
    void settleDue(AccountId me) {
        rows.due(me.value(), OPEN, items.now()).forEach(id -> settle(me, id));
    }

    /// Settles what has run out; each attempt in a transaction of its own. Returns how many.
    int settleDue() {
        int settled = 0;
        for (long id : rows.due(OPEN, items.now().minus(GRACE), Limit.of(ROUND))) {
            try {
                rows.owner(id).ifPresent(owner -> settle(new AccountId(owner), id));
                settled++;
            } catch (RuntimeException failed) {
                // One attempt that cannot be settled must not keep the others waiting.
                LOG.error("Attempt {} could not be settled", id, failed);
            }
        }
        return settled;
    }

    private void settle(AccountId me, long id) {
        transaction.executeWithoutResult(status -> take(me, id));
    }

    private void settle(AttemptRow row, Attempt attempt) {
        var judged = attempt.conduct().atOnce() ? judgedAtOnce(row.id()) : judge(row, attempt);
        var marks = new HashMap<Integer, Mark>();
        var sure = new HashMap<Integer, Certainty>();
        judged.forEach((slot, answer) -> {
            answer.mark().ifPresent(mark -> marks.put(slot, mark));
            answer.certainty().ifPresent(certainty -> sure.put(slot, certainty));
        });
        row.settled(Score.of(attempt.paper(), marks, sure, blueprint(row)));
    }

    private Map<Integer, Answer> judgedAtOnce(long attempt) {
        var judged = new HashMap<Integer, Answer>();
        results.ofAttempt(attempt)
                .forEach(kept -> kept.answer().ifPresent(answer -> judged.put(answer.slot(), answer)));
        return judged;
    }

    private Map<Integer, Answer> judge(AttemptRow row, Attempt attempt) {
        var paper = attempt.paper();
        var sheets = answers.of(row.id());
        var all = items.all(paper.slots());
        var met = results.met(
                row.accountId(),
                paper.slots().stream().map(Paper.Slot::question).toList());
        var judged = new HashMap<Integer, Answer>();
        var log = new ArrayList<Results.Kept>();
        for (int place = 0; place < paper.size(); place++) {
            var slot = paper.slots().get(place);
            var item = Optional.ofNullable(all.get(slot.question()));
            if (item.isEmpty()) {
                throw new IllegalStateException("no version " + slot.version() + " of " + slot.question());
            }
            var answer = Optional.ofNullable(sheets.get(place))
                    .flatMap(Answers.Sheet::answer)
                    .map(given -> marked(given, Grader.grade(item.get(), given.response())));
            if (answer.isPresent()) {
                judged.put(place, answer.get());
            }
            log.add(Results.fresh(
                    Optional.of(row.id()),
                    place,
                    slot.part(),
                    attempt.conduct(),
                    item.get(),
                    answer,
                    slot.points(),
                    !met.contains(slot.question()),
                    answer.map(Answer::at).orElseGet(() -> attempt.ended().orElse(attempt.touched()))));
        }
        results.add(row.accountId(), log);
        return judged;
    }

    private static Answer marked(Answer answer, Mark mark) {
        return new Answer(
                answer.slot(),
                answer.sequence(),
                answer.response(),
                answer.certainty(),
                answer.seconds(),
                answer.at(),
                Optional.of(mark));
    }

    /// The blueprint a mock was drawn by; empty for practice, or when authors took it away.
    Optional<Blueprint> blueprint(AttemptRow row) {
        return row.blueprintFrom()
                .flatMap(day -> items.catalog().blueprints().getOrDefault(row.source(), List.of()).stream()
                        .filter(blueprint -> blueprint.effectiveFrom().equals(day))
                        .findFirst());
    }

    /// The slots of an attempt as they were left.
    Map<Integer, Answers.Sheet> sheets(long id, Attempt attempt) {
        var sheets = new HashMap<>(answers.of(id));
        if (attempt.conduct().atOnce() || !attempt.state().open()) {
            results.ofAttempt(id)
                    .forEach(kept -> kept.answer().ifPresent(answer -> {
                        var sheet = sheets.getOrDefault(answer.slot(), Answers.Sheet.BLANK);
                        sheets.put(
                                answer.slot(),
                                new Answers.Sheet(
                                        Optional.of(answer), sheet.flagged(), sheet.struck(), sheet.highlights()));
                    }));
        }
        return sheets;
    }

    /// What of the person's runs, and goes on running until this transaction ends; nothing else
    /// begins.
    List<Long> running(AccountId me) {
        turns.take(me.value());
        return rows.open(me.value(), OPEN);
    }

    /// Nothing else of the person's changes until this transaction ends.
    void takeTurn(AccountId me) {
        turns.take(me.value());
    }
}
