package org.milestone.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.practice.SelfCheckService;
import org.milestone.practice.domain.Mark;
import org.milestone.practice.domain.Response;
import org.milestone.review.LogRow.Source;
import org.milestone.review.domain.Memory;
import org.milestone.review.domain.Queue;
import org.milestone.review.domain.Rating;
import org.milestone.review.domain.Scheduler;
import org.milestone.review.domain.Settings;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The daily review: what is due, one card after the other, each rated. Days are those of the
/// person's own zone. Nobody sees the cards of others.
@Service
public class ReviewService {
    private final Intake intake;
    private final Intake.Sources sources;
    private final Cards cards;
    private final AccountService accounts;
    private final SelfCheckService checks;

    ReviewService(
            Intake intake, Intake.Sources sources, Cards cards, AccountService accounts, SelfCheckService checks) {
        this.intake = intake;
        this.sources = sources;
        this.cards = cards;
        this.accounts = accounts;
        this.checks = checks;
    }

    /// Cards, what happened to them and what stands on them.
    @Component
    record Cards(CardRows rows, LogRows log, Deck deck) {}

    /// How much there is to review, after everything new was taken in.
    @Transactional
    public Due due(AccountId me) {
        var zone = zone(me);
        var settings = intake.run(me, zone);
        var today = today(zone);
        int done = cards.log.count(me.value(), today, Source.REVIEW);
        var queue = queue(me, settings, today, done);
        var next = Optional.ofNullable(cards.rows.nextDue(me.value(), today))
                .map(day -> new Due.Next(day, cards.rows.countByAccountIdAndDue(me.value(), day)));
        return new Due(queue.cards().size(), queue.waiting(), done, cards.rows.countByAccountId(me.value()), next);
    }

    /// The days with a review, from a day on.
    @Transactional(readOnly = true)
    public Set<LocalDate> daysSince(AccountId me, LocalDate day) {
        return cards.log.days(me.value(), day, Source.REVIEW);
    }

    /// The card to ask next; empty when today's are done.
    @Transactional
    public Optional<Prompt> next(AccountId me) {
        var zone = zone(me);
        var settings = intake.run(me, zone);
        var today = today(zone);
        int done = cards.log.count(me.value(), today, Source.REVIEW);
        return queue(me, settings, today, done).cards().stream()
                .findFirst()
                .flatMap(first -> cards.rows.findByIdAndAccountId(Long.parseLong(first.id()), me.value()))
                .flatMap(row -> prompt(row, settings.settings(today), today));
    }

    private Queue queue(AccountId me, SettingsRow settings, LocalDate today, int done) {
        var due = cards.rows.findByAccountIdAndDueLessThanEqual(me.value(), today).stream()
                .filter(row -> cards.deck.face(row).isPresent())
                .filter(row -> row.memory()
                        .lastReview()
                        .filter(last -> last.isAfter(today))
                        .isEmpty())
                .map(row -> new Queue.Card(String.valueOf(row.id()), row.domain(), row.memory()))
                .toList();
        return Queue.of(due, today, Math.max(0, settings.cap() - done), settings.settings(today));
    }

    private Optional<Prompt> prompt(CardRow row, Settings settings, LocalDate today) {
        return cards.deck.face(row).map(face -> {
            var choices = Arrays.stream(Rating.values())
                    .map(rating -> {
                        var due = reviewed(row, settings, rating, today).due();
                        return new Prompt.Choice(rating, due, (int) ChronoUnit.DAYS.between(today, due));
                    })
                    .toList();
            return switch (face) {
                case Deck.ItemFace(var item, var caseSet) ->
                    new Prompt.Item(row.id(), row.turn(), choices, item, caseSet);
                case Deck.FlashFace(var lesson, var card) ->
                    new Prompt.Flash(row.id(), row.turn(), choices, lesson, card.front(), card.back());
            };
        });
    }

    /// The memory after a rating. Chance comes from card and turn alone, so that what the buttons
    /// say is what happens.
    private static Memory reviewed(CardRow row, Settings settings, Rating rating, LocalDate today) {
        var memory = row.memory();
        // Somebody who travelled west may live the day of the last review once more.
        var day = memory.lastReview().filter(today::isBefore).orElse(today);
        return new Scheduler(settings).review(memory, rating, day, new Random(row.id() * 31 + row.turn()));
    }

    /// Judges the answer to an item that is being reviewed, and keeps it among the results. Empty
    /// when it is not this person's card, the item is gone or the answer does not fit.
    @Transactional
    public Optional<Mark> answer(AccountId me, long card, Response response) {
        return cards.rows
                .findByIdAndAccountId(card, me.value())
                .filter(row -> row.kind() == CardRow.Kind.ITEM)
                .flatMap(row -> checks.review(me, row.ref(), response));
    }

    /// Rates how well a card was remembered. The same rating sent again changes nothing.
    @Transactional
    public Rated rate(AccountId me, long card, int turn, Rating rating) {
        var today = today(zone(me));
        var settings = intake.settings(me);
        var found = cards.rows.lock(me.value(), card);
        if (found.isEmpty()) {
            return new Rated.NotThere();
        }
        var row = found.get();
        if (row.turn() != turn) {
            return new Rated.AlreadyRated(row.memory().due());
        }
        var after = reviewed(row, settings.settings(today), rating, today);
        cards.log.save(LogRow.rated(row, Source.REVIEW, rating, today, sources.now()));
        row.remember(after);
        if (cards.deck.face(row).orElse(null) instanceof Deck.FlashFace flash) {
            sources.lessons().reviewed(me, flash.lesson().id());
        }
        return new Rated.Kept(after.due());
    }

    /// Takes back today's last rating and asks its card again; empty when there is none, or the
    /// card has moved on since.
    @Transactional
    public Optional<Prompt> undo(AccountId me) {
        var today = today(zone(me));
        var settings = intake.settings(me);
        return cards.log.latest(me.value(), today, Source.REVIEW, Limit.of(1)).stream()
                .findFirst()
                .flatMap(taken -> cards.rows
                        .lock(me.value(), taken.cardId())
                        .filter(row -> row.turn() == taken.turn())
                        .flatMap(row -> {
                            cards.log.save(LogRow.undone(row, taken, today, sources.now()));
                            row.remember(taken.before());
                            return prompt(row, settings.settings(today), today);
                        }));
    }

    private ZoneId zone(AccountId me) {
        return accounts.profile(me).zone();
    }

    private LocalDate today(ZoneId zone) {
        return sources.now().atZone(zone).toLocalDate();
    }
}
