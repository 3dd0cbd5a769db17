package org.milestone.career;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalData;
import org.springframework.stereotype.Component;

/// What this module knows about a person, for the export.
@Component
final class CareerData implements PersonalData {
    /// Everything this module keeps about a person.
    record Export(
            Optional<Aim> plan,
            List<Replanning> replannings,
            List<Card> goals,
            List<CheckIn> checkIns,
            Optional<Instant> calendarLinkSince) {}

    record Card(Goal.Draft goal, Goal.State state, Instant made, Optional<Instant> closed) {}

    private final AimRows aims;
    private final ReplanningRows replannings;
    private final GoalRows goals;
    private final CheckInRows checkIns;
    private final FeedRows feeds;

    CareerData(AimRows aims, ReplanningRows replannings, GoalRows goals, CheckInRows checkIns, FeedRows feeds) {
        this.aims = aims;
        this.replannings = replannings;
        this.goals = goals;
        this.checkIns = checkIns;
        this.feeds = feeds;
    }

    @Override
    public String section() {
        return "career";
    }

    @Override
    public Export exportOf(AccountId account) {
        return new Export(
                aims.findByAccountId(account.value()).map(row -> row.aim(id -> id)),
                replannings.findByAccountIdOrderById(account.value()).stream()
                        .map(ReplanningRow::replanning)
                        .toList(),
                goals.findByAccountIdOrderByDueOn(account.value()).stream()
                        .map(row ->
                                new Card(row.draft(), row.state(), row.madeAt(), Optional.ofNullable(row.closedAt())))
                        .toList(),
                checkIns.findByAccountIdOrderByWeek(account.value()).stream()
                        .map(CheckInRow::checkIn)
                        .toList(),
                feeds.findByAccountId(account.value()).map(FeedRow::openedAt));
    }

    @Override
    public Set<String> tables() {
        return Set.of("career_plan", "career_replanning", "career_goal", "career_check_in", "career_feed");
    }
}
