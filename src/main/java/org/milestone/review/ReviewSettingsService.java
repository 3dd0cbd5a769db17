package org.milestone.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.SharedColumn;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.review.domain.LoadForecast;
import org.milestone.review.domain.Memory;
import org.milestone.review.domain.Scheduler;
import org.milestone.review.domain.Settings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How somebody reviews and for which exam. Whatever is changed, what waits is planned anew at
/// once; what that costs can be seen before.
@Service
public class ReviewSettingsService {
    public static final int LEAST_CAP = 5;
    public static final int MOST_CAP = 200;
    /// Days ahead an exam can be planned.
    public static final int FURTHEST = 730;

    /// An exam somebody goes for, on a day.
    public record Goal(String certification, LocalDate day) {

        /// The exams people go for.
        public static SharedColumn<Goal> column() {
            return new SharedColumn<>(
                    Scope.PLAN,
                    Sight.SUMMARY,
                    """
                    select account_id, certification, 0, 0, exam_on, null from review_settings
                    where account_id in (:owners) and certification is not null and exam_on is not null""",
                    Map.of(),
                    facts -> facts.stream().findFirst().map(fact -> new Goal(fact.words(), fact.onDay())));
        }
    }

    /// @param retention the chance to remember something on the day it is asked, 0.80-0.97
    /// @param cap       reviews a day at most
    public record Preferences(double retention, int cap, Optional<Goal> goal) {}

    /// Expected reviews of the next 30 days with the settings as they are, and as they would be.
    public record Load(LoadForecast now, LoadForecast then) {}

    private final Intake intake;
    private final Intake.Sources sources;
    private final CardRows cards;
    private final SettingsRows rows;
    private final Deck deck;
    private final AccountService accounts;

    ReviewSettingsService(
            Intake intake,
            Intake.Sources sources,
            CardRows cards,
            SettingsRows rows,
            Deck deck,
            AccountService accounts) {
        this.intake = intake;
        this.sources = sources;
        this.cards = cards;
        this.rows = rows;
        this.deck = deck;
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    public Preferences preferences(AccountId me) {
        return rows.findById(me.value())
                .map(row -> new Preferences(row.retention(), row.cap(), row.goal()))
                .orElseGet(() -> new Preferences(Settings.DEFAULT.retention(), Intake.CAP, Optional.empty()));
    }

    /// What these wishes would cost. Both have to be within their limits.
    @Transactional
    public Load forecast(AccountId me, double retention, int cap) {
        var today = today(me);
        var row = intake.settings(me);
        var memories = memories(me);
        var now = row.settings(today);
        return new Load(
                LoadForecast.of(memories, today, now, false).capped(row.cap()),
                LoadForecast.of(memories, today, now.remembering(retention), true)
                        .capped(cap));
    }

    private List<Memory> memories(AccountId me) {
        return cards.findByAccountId(me.value()).stream()
                .filter(card -> deck.face(card).isPresent())
                .map(CardRow::memory)
                .toList();
    }

    /// Keeps these wishes; false when one is beyond its limits.
    @Transactional
    public boolean change(AccountId me, double retention, int cap) {
        if (!allowed(retention, cap)) {
            return false;
        }
        var row = intake.settings(me);
        boolean replan = row.retention() != retention;
        row.change(retention, cap, sources.now());
        if (replan) {
            plan(me, row);
        }
        return true;
    }

    private static boolean allowed(double retention, int cap) {
        return retention >= Settings.LEAST_RETENTION
                && retention <= Settings.MOST_RETENTION
                && cap >= LEAST_CAP
                && cap <= MOST_CAP;
    }

    /// Reviews for an exam from now on; false when there is no such certification, or the day is
    /// not one of the next two years.
    @Transactional
    public boolean aim(AccountId me, Goal goal) {
        var today = today(me);
        boolean known = deck.catalog().certifications().containsKey(goal.certification());
        if (!known || !goal.day().isAfter(today) || goal.day().isAfter(today.plusDays(FURTHEST))) {
            return false;
        }
        var row = intake.settings(me);
        row.aim(goal, sources.now());
        plan(me, row);
        return true;
    }

    /// Reviews for no exam any more.
    @Transactional
    public void aimAtNothing(AccountId me) {
        var row = intake.settings(me);
        row.aim(null, sources.now());
        plan(me, row);
    }

    private void plan(AccountId me, SettingsRow row) {
        var scheduler = new Scheduler(row.settings(today(me)));
        cards.findByAccountId(me.value()).forEach(card -> card.plan(scheduler.due(card.memory())));
    }

    private LocalDate today(AccountId me) {
        return sources.now().atZone(accounts.profile(me).zone()).toLocalDate();
    }
}
