package org.milestone.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.milestone.account.AccountId;
import org.milestone.practice.Result;
import org.milestone.practice.ResultService;
import org.milestone.practice.domain.Conduct.Kind;
import org.milestone.review.domain.Memory;
import org.milestone.review.domain.Rating;
import org.milestone.review.domain.Scheduler;
import org.milestone.review.domain.Settings;
import org.milestone.study.LessonService;
import org.springframework.stereotype.Component;

/// Brings into review what happened elsewhere: items missed or guessed since the last time, flash
/// cards of lessons that were finished. Runs within the transaction of whoever asks.
@Component
class Intake {
    static final int CAP = 40;
    private static final int AT_ONCE = 500;

    private final CardRows cards;
    private final LogRows log;
    private final SettingsRows settings;
    private final Deck deck;
    private final Sources sources;

    Intake(CardRows cards, LogRows log, SettingsRows settings, Deck deck, Sources sources) {
        this.cards = cards;
        this.log = log;
        this.settings = settings;
        this.deck = deck;
        this.sources = sources;
    }

    /// Where results and finished lessons come from, and the time.
    @Component
    record Sources(ResultService results, LessonService lessons, Clock clock) {
        Instant now() {
            return clock.instant();
        }
    }

    /// The settings of a person, locked; those of a newcomer are made.
    SettingsRow settings(AccountId me) {
        return settings.lock(me.value()).orElseGet(() -> {
            settings.begin(me.value(), Settings.DEFAULT.retention(), CAP, sources.now());
            return settings.lock(me.value()).orElseThrow();
        });
    }

    /// Takes in whatever is new.
    SettingsRow run(AccountId me, ZoneId zone) {
        var row = settings(me);
        var today = sources.now().atZone(zone).toLocalDate();
        afterExam(me, row, today);
        results(me, row, zone);
        flashCards(me, today);
        return row;
    }

    /// What waited for an exam that is over is planned as if there had been none.
    private void afterExam(AccountId me, SettingsRow row, LocalDate today) {
        row.goal().filter(goal -> goal.day().isBefore(today)).ifPresent(goal -> {
            var scheduler = new Scheduler(row.settings(today));
            cards.findByAccountIdAndDueLessThanEqual(me.value(), goal.day()).stream()
                    .filter(card -> card.memory().due().equals(goal.day()))
                    .forEach(card -> card.plan(scheduler.due(card.memory())));
        });
    }

    private void results(AccountId me, SettingsRow row, ZoneId zone) {
        var fresh = sources.results.since(me, row.seenResult(), AT_ONCE);
        while (!fresh.isEmpty()) {
            for (var result : fresh) {
                // Review rates its own answers.
                if (result.kind() != Kind.REVIEW && result.missed()) {
                    missed(me, row, result, result.at().atZone(zone).toLocalDate());
                }
            }
            row.seen(fresh.getLast().id());
            fresh = fresh.size() < AT_ONCE ? List.of() : sources.results.since(me, row.seenResult(), AT_ONCE);
        }
    }

    private void missed(AccountId me, SettingsRow row, Result result, LocalDate day) {
        deck.item(result.question())
                .ifPresent(id -> cards.lock(me.value(), CardRow.Kind.ITEM, id)
                        .ifPresentOrElse(
                                card -> forgotten(card, row, result, day),
                                // The reasons were read a moment ago: asking again the same day says nothing.
                                () -> cards.add(
                                        me.value(),
                                        CardRow.Kind.ITEM.name(),
                                        id,
                                        result.domain(),
                                        day.plusDays(1),
                                        sources.now())));
    }

    private void forgotten(CardRow card, SettingsRow row, Result result, LocalDate day) {
        var memory = card.memory();
        boolean later = memory.lastReview().filter(last -> last.isBefore(day)).isPresent();
        if (memory.state() == Memory.State.REVIEW && later) {
            log.save(LogRow.rated(card, LogRow.Source.PRACTICE, Rating.AGAIN, day, result.at()));
            card.remember(new Scheduler(row.settings(day)).review(memory, Rating.AGAIN, day));
        }
    }

    private void flashCards(AccountId me, LocalDate today) {
        var progress = sources.lessons.progress(me);
        var done = deck.catalog().lessons().values().stream()
                .filter(lesson -> !lesson.cards().isEmpty() && progress.isDone(lesson.id()))
                .toList();
        if (done.isEmpty()) {
            return;
        }
        var kept = cards.refs(me.value(), CardRow.Kind.CARD);
        for (var lesson : done) {
            for (var card : lesson.cards()) {
                if (!deck.holds(kept, lesson, card)) {
                    cards.add(
                            me.value(),
                            CardRow.Kind.CARD.name(),
                            Deck.ref(lesson.id(), card),
                            lesson.track(),
                            today,
                            sources.now());
                }
            }
        }
    }
}
