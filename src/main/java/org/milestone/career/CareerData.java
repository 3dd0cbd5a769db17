package org.milestone.career;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.Comeback;
import org.milestone.account.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What this module knows about a person, for the export.
@Component
@Order(4)
final class CareerData implements PersonalData {
    /// Everything this module keeps about a person.
    ///
    /// @param thrownAway a plan that can still be taken back
    record Export(
            Optional<Plan> plan,
            Optional<Plan> thrownAway,
            List<Replanning> replannings,
            List<Card> goals,
            List<Week> checkIns,
            Optional<Instant> calendarLinkSince) {}

    /// @param seed of chance: the same gives the same plan
    record Plan(Aim aim, long seed) {}

    /// @param planned hours the plan reckoned with that week
    record Week(CheckIn said, Optional<Double> planned) {}

    record Card(Goal.Draft goal, Goal.State state, Instant made, Optional<Instant> closed) {}

    private final AimRows aims;
    private final ReplanningRows replannings;
    private final GoalRows goals;
    private final CheckInRows checkIns;
    private final FeedRows feeds;
    private final CareerComeback comeback;

    CareerData(
            AimRows aims,
            ReplanningRows replannings,
            GoalRows goals,
            CheckInRows checkIns,
            FeedRows feeds,
            CareerComeback comeback) {
        this.aims = aims;
        this.replannings = replannings;
        this.goals = goals;
        this.checkIns = checkIns;
        this.feeds = feeds;
        this.comeback = comeback;
    }

    @Override
    public String section() {
        return "career";
    }

    @Override
    public Export exportOf(AccountId account) {
        return new Export(
                plan(account, false),
                plan(account, true),
                replannings.findByAccountIdOrderById(account.value()).stream()
                        .map(ReplanningRow::replanning)
                        .toList(),
                goals.findByAccountIdOrderByDueOn(account.value()).stream()
                        .map(row ->
                                new Card(row.draft(), row.state(), row.madeAt(), Optional.ofNullable(row.closedAt())))
                        .toList(),
                checkIns.findByAccountIdOrderByWeek(account.value()).stream()
                        .map(row -> new Week(row.checkIn(), row.planned()))
                        .toList(),
                feeds.findByAccountId(account.value()).map(FeedRow::openedAt));
    }

    private Optional<Plan> plan(AccountId account, boolean dropped) {
        return aims.findByAccountId(account.value())
                .filter(row -> row.isDropped() == dropped)
                .map(row -> new Plan(row.aim(id -> id), row.seed()));
    }

    @Override
    public void bringBack(AccountId account, Comeback section) {
        section.as(Export.class, "career_plan").ifPresent(export -> comeback.bringBack(account, export, section));
    }

    @Override
    public Set<String> tables() {
        return Set.of("career_plan", "career_replanning", "career_goal", "career_check_in", "career_feed");
    }
}
