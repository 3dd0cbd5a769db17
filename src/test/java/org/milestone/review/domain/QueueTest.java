package org.milestone.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestone.review.domain.Queue.Card;

class QueueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void theMostForgottenComesFirstAndTheNewLast() {
        var cards = List.of(
                new Card("new", "people", Memory.fresh(TODAY)),
                card("firm", "people", 40, 20),
                card("weak", "people", 5, 20),
                card("not yet", "people", 50, 1));
        assertThat(ids(Queue.of(cards, TODAY, 10, Settings.DEFAULT))).containsExactly("weak", "firm", "new");
    }

    @Test
    void theCapLeavesTheRestWaiting() {
        var cards = List.of(card("a", "people", 5, 20), card("b", "people", 6, 20), card("c", "people", 7, 20));
        var queue = Queue.of(cards, TODAY, 2, Settings.DEFAULT);
        assertThat(ids(queue)).containsExactly("a", "b");
        assertThat(queue.waiting()).isEqualTo(1);
    }

    @Test
    void theLastWeekMixesTheDomains() {
        var cards = new ArrayList<Card>();
        for (int each = 0; each < 5; each++) {
            cards.add(card("people" + each, "people", 4 + each, 20));
            cards.add(card("process" + each, "process", 14 + each, 20));
        }
        cards.add(card("business", "business", 17, 20));
        var calm = Settings.DEFAULT.examOn(TODAY.plusDays(30));
        assertThat(Queue.of(cards, TODAY, 4, calm).cards())
                .extracting(Card::domain)
                .containsOnly("people");
        var soon = Settings.DEFAULT.examOn(TODAY.plusDays(6));
        assertThat(ids(Queue.of(cards, TODAY, 6, soon)))
                .containsExactly("business", "people0", "process0", "people1", "process1", "people2");
    }

    @Test
    void onTheDayOfTheExamNothingIsAsked() {
        var cards = List.of(card("a", "people", 5, 20));
        assertThat(Queue.of(cards, TODAY, 10, Settings.DEFAULT.examOn(TODAY)).cards())
                .isEmpty();
    }

    private static Card card(String id, String domain, double stability, int daysAgo) {
        var last = TODAY.minusDays(daysAgo);
        var memory = new Memory(stability, 5, Optional.of(last), last.plusDays((long) stability), 1, 0);
        return new Card(id, domain, memory.due().isAfter(TODAY) && daysAgo > 1 ? memory.dueOn(TODAY) : memory);
    }

    private static List<String> ids(Queue queue) {
        return queue.cards().stream().map(Card::id).toList();
    }
}
