package org.milestone.review.domain;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What to review on a day, in order.
///
/// @param cards what to ask for, first things first
/// @param waiting how many more are due than the cap lets through
public record Queue(List<Card> cards, int waiting) {

    /// One thing to remember. `id` is its content id, `domain` the part of the exam it belongs
    /// to.
    public record Card(String id, String domain, Memory memory) {}

    public Queue {
        cards = List.copyOf(cards);
    }

    /// The cards due on a day, the most forgotten first, then those never reviewed. In the last
    /// week before the exam the domains take turns, each with its most forgotten first. On the
    /// day of the exam nothing is asked.
    ///
    /// @param cap how many at most, 0 or more
    /// @throws IllegalArgumentException when a card was reviewed after that day
    public static Queue of(Collection<Card> all, LocalDate day, int cap, Settings settings) {
        if (cap < 0) {
            throw new IllegalArgumentException("cap " + cap);
        }
        if (settings.exam().filter(day::equals).isPresent()) {
            return new Queue(List.of(), 0);
        }
        var due = inOrder(all, day, new Scheduler(settings));
        boolean lastWeek =
                settings.exam().filter(exam -> new ExamWindow(exam).holds(day)).isPresent();
        var ordered = lastWeek ? mixed(due) : due;
        int taken = Math.min(cap, ordered.size());
        return new Queue(ordered.subList(0, taken), ordered.size() - taken);
    }

    private static List<Card> inOrder(Collection<Card> all, LocalDate day, Scheduler scheduler) {
        record Ranked(Card card, double recall) {}
        return all.stream()
                .filter(card -> !card.memory().due().isAfter(day))
                .map(card -> new Ranked(card, isNew(card) ? 2 : scheduler.retrievability(card.memory(), day)))
                .sorted(Comparator.comparingDouble(Ranked::recall)
                        .thenComparing(ranked -> ranked.card().memory().due())
                        .thenComparing(ranked -> ranked.card().id()))
                .map(Ranked::card)
                .toList();
    }

    private static boolean isNew(Card card) {
        return card.memory().state() == Memory.State.NEW;
    }

    private static List<Card> mixed(List<Card> ordered) {
        Map<String, Deque<Card>> byDomain = new TreeMap<>();
        for (var card : ordered) {
            byDomain.computeIfAbsent(card.domain(), domain -> new ArrayDeque<>())
                    .add(card);
        }
        var mixed = new ArrayList<Card>();
        while (mixed.size() < ordered.size()) {
            for (var domain : byDomain.values()) {
                if (!domain.isEmpty()) {
                    mixed.add(domain.removeFirst());
                }
            }
        }
        return mixed;
    }
}
