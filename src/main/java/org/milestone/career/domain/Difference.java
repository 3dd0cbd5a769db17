package org.milestone.career.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Why the date moved from one plan to the next: what goes into a plan is exchanged piece by
/// piece, old for new, and each piece is told with the days it made. They add up to the whole.
///
/// @param days later when positive
public record Difference(long days, List<Part> parts) {

    /// What was different.
    public enum Cause {
        /// Days that went by.
        TIME,
        /// Another role of today.
        ROLE,
        /// Levels of skills.
        LEVELS,
        /// Months of experience.
        MONTHS,
        /// Certifications held, and education.
        CERTIFICATIONS,
        /// Hours a week.
        HOURS,
        /// The person's own pace.
        PACE,
        /// Things to learn beside.
        OWN_STUDY,
        /// What the plan should lead to.
        WISH,
        /// Another path.
        PATH,
        /// What content says of roles and certifications.
        CONTENT
    }

    /// @param days later when positive
    public record Part(Cause cause, long days) {}

    public Difference {
        parts = List.copyOf(parts);
    }

    /// Between the plan before and the plan now.
    public static Difference between(Snapshot before, Snapshot now) {
        return new Walk(before, now).walk();
    }

    /// From the old plan to the new one, one exchange at a time.
    private static final class Walk {
        private final Snapshot before;
        private final Snapshot now;
        private final List<Part> parts = new ArrayList<>();
        private Situation situation;
        private Itinerary itinerary;
        private LocalDate reached;

        Walk(Snapshot before, Snapshot now) {
            this.before = before;
            this.now = now;
            this.situation = before.situation();
            this.itinerary = before.itinerary();
            this.reached = before.middle();
        }

        Difference walk() {
            var old = before.situation();
            var young = now.situation();
            long days = ChronoUnit.DAYS.between(before.middle(), now.middle());
            boolean sameRole = old.standing().role().equals(young.standing().role());
            if (!sameRole || !old.wish().target().equals(young.wish().target()) || !sameWanted()) {
                end(sameRole ? Cause.WISH : Cause.ROLE);
                return new Difference(days, parts);
            }
            step(
                    Cause.TIME,
                    !old.today().equals(young.today()),
                    situation
                            .today(young.today())
                            .standing(situation
                                    .standing()
                                    .monthsInRole(young.standing().monthsInRole())));
            step(
                    Cause.LEVELS,
                    !old.standing().levels().equals(young.standing().levels()),
                    situation.standing(
                            situation.standing().levels(young.standing().levels())));
            step(
                    Cause.MONTHS,
                    !old.standing().months().equals(young.standing().months()),
                    situation.standing(
                            situation.standing().months(young.standing().months())));
            step(
                    Cause.CERTIFICATIONS,
                    !old.standing().certifications().equals(young.standing().certifications())
                            || old.standing().education() != young.standing().education(),
                    situation.standing(young.standing()));
            step(
                    Cause.HOURS,
                    old.wish().hoursAWeek() != young.wish().hoursAWeek(),
                    situation.wish(situation.wish().hours(young.wish().hoursAWeek())));
            step(Cause.PACE, !old.pace().equals(young.pace()), situation.pace(young.pace()));
            step(Cause.OWN_STUDY, !old.own().equals(young.own()), situation.own(young.own()));
            end(sameRoles() ? Cause.CONTENT : Cause.PATH);
            return new Difference(days, parts);
        }

        private boolean sameWanted() {
            return before.situation()
                    .wish()
                    .certifications()
                    .equals(now.situation().wish().certifications());
        }

        private boolean sameRoles() {
            return before.itinerary().roles().equals(now.itinerary().roles());
        }

        private void step(Cause cause, boolean changed, Situation next) {
            if (changed) {
                situation = next;
                reach(cause, Forecast.day(next.today(), Simulation.middle(Network.of(itinerary, next))));
            }
        }

        /// What is left after all that could be taken apart.
        private void end(Cause cause) {
            if (!reached.equals(now.middle()) || !itinerary.equals(now.itinerary())) {
                reach(cause, now.middle());
            }
        }

        private void reach(Cause cause, LocalDate day) {
            parts.add(new Part(cause, ChronoUnit.DAYS.between(reached, day)));
            reached = day;
        }
    }
}
