package org.milestone.mentoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.State;
import org.milestone.mentoring.domain.Waiting;
import org.milestone.mentoring.domain.Waiting.Item;
import org.milestone.mentoring.domain.Waiting.What;
import org.springframework.stereotype.Component;

/// Gathers what the two of a pair wait for from each other: three statements, however many pairs.
@Component
class Waitings {
    /// What somebody took on is theirs to remember for so long before the other waits for it.
    private static final Duration GRACE = Duration.ofDays(7);

    private final ThreadRows threads;
    private final ActionRows actions;
    private final AssignmentRows assignments;
    private final Pairs pairs;

    Waitings(ThreadRows threads, ActionRows actions, AssignmentRows assignments, Pairs pairs) {
        this.threads = threads;
        this.actions = actions;
        this.assignments = assignments;
        this.pairs = pairs;
    }

    Map<Long, Waiting> of(Collection<Pair> all) {
        var items = new HashMap<Long, List<Item>>();
        all.forEach(pair -> items.put(pair.id(), new ArrayList<>(agreeing(pair))));
        var together = all.stream()
                .filter(pair -> pair.isTogether() && pair.state() != State.PAUSED)
                .map(Pair::id)
                .toList();
        if (!together.isEmpty()) {
            threads.waiting(together)
                    .forEach(row -> row.turn()
                            .side()
                            .ifPresent(side -> add(
                                    items,
                                    row.mentorship(),
                                    new Item(
                                            side,
                                            What.WORD,
                                            row.title(),
                                            row.id(),
                                            row.turn().since()))));
            actions.findByMentorshipIdInAndDoneAtIsNull(together).stream()
                    .filter(row -> row.action().createdAt().plus(GRACE).isBefore(pairs.now()))
                    .forEach(row -> add(
                            items,
                            row.mentorship(),
                            new Item(
                                    row.action().side(),
                                    What.ACTION,
                                    row.action().what(),
                                    row.action().id(),
                                    row.action().createdAt())));
            assignments
                    .findByMentorshipIdInAndDoneAtIsNull(together)
                    .forEach(row -> add(
                            items,
                            row.mentorship(),
                            new Item(Side.MENTEE, What.ASSIGNMENT, row.task().subject(), row.id(), row.createdAt())));
        }
        var waiting = new HashMap<Long, Waiting>();
        items.forEach((id, list) -> waiting.put(id, new Waiting(list)));
        return waiting;
    }

    private static void add(Map<Long, List<Item>> items, long mentorship, Item item) {
        items.computeIfAbsent(mentorship, id -> new ArrayList<>()).add(item);
    }

    private static List<Item> agreeing(Pair pair) {
        var since = pair.mentorship().since();
        if (pair.state() == State.ASKED) {
            return List.of(new Item(Side.MENTOR, What.ANSWER_TO_QUESTION, pair.question(), pair.id(), since));
        }
        return List.of(Side.values()).stream()
                .filter(side -> pair.isTogether() && pair.state() != State.PAUSED && !pair.hasSigned(side))
                .map(side -> new Item(side, What.SIGNATURE, "the agreement", pair.id(), since))
                .toList();
    }
}
