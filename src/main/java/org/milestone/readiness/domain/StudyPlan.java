package org.milestone.readiness.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Dated sessions from today to an exam, planned backwards from it, or how much time is missing.
///
/// The day before the exam is for rest. The last mock stands five days before the exam and the
/// one before it a fortnight; each takes its minutes from its own day and the days before. What
/// is left of a day goes to review, then lessons at an even pace, then drills by domain weight;
/// the last week is for mixed sets where time allows.
public sealed interface StudyPlan {

    /// What is wanted.
    ///
    /// @param from the first day to plan
    /// @param exam the day of the exam
    /// @param minutesAWeek minutes of study in a whole week, above zero, spread evenly over the
    ///     study days
    /// @param restDays weekdays without study, at most six
    /// @param daysOff days without study
    /// @param lessons what is still to read, in order
    /// @param domains the exam's domains with their shares, which need not sum to one
    /// @param mocks how many full mocks are still to take, 0-2
    /// @param mockMinutes how long one takes, 0 or more
    record Wish(
            LocalDate from,
            LocalDate exam,
            int minutesAWeek,
            Set<DayOfWeek> restDays,
            Set<LocalDate> daysOff,
            List<Pending> lessons,
            List<Exam.Part> domains,
            int mocks,
            int mockMinutes) {
        public Wish {
            restDays = Set.copyOf(restDays);
            daysOff = Set.copyOf(daysOff);
            lessons = List.copyOf(lessons);
            domains = List.copyOf(domains);
            if (minutesAWeek <= 0 || restDays.size() > 6 || mocks < 0 || mocks > 2 || mockMinutes < 0) {
                throw new IllegalArgumentException(
                        minutesAWeek + " minutes, " + restDays + ", " + mocks + " mocks of " + mockMinutes);
            }
            if (domains.isEmpty()) {
                throw new IllegalArgumentException("no domains");
            }
        }

        /// The minutes of an ordinary study day.
        public int minutesADay() {
            return Math.ceilDiv(minutesAWeek, 7 - restDays.size());
        }

        Wish without(Pending lesson) {
            var rest = lessons.stream().filter(each -> !each.equals(lesson)).toList();
            return new Wish(from, exam, minutesAWeek, restDays, daysOff, rest, domains, mocks, mockMinutes);
        }
    }

    /// A lesson still to read. `domain` is the exam's domain it serves most.
    record Pending(String id, String domain, int minutes) {
        public Pending {
            if (minutes <= 0) {
                throw new IllegalArgumentException(id + " of " + minutes + " minutes");
            }
        }
    }

    /// What a session is for.
    enum Kind {
        LESSON,
        DRILL,
        MIXED_SET,
        REVIEW,
        MOCK,
        REST
    }

    /// One entry of the calendar. `subject` is a lesson's id, a drill's domain, a mock's number
    /// (`1`, `2`), else empty.
    record Session(LocalDate day, Kind kind, String subject, int minutes) {
        private static final int SECONDS_EACH = 80;
        private static final int LEAST_ITEMS = 5;
        private static final int MOST_ITEMS = 50;

        /// How many items fill its minutes, 5-50.
        public int items() {
            return Math.clamp(Math.round(minutes * 60f / SECONDS_EACH), LEAST_ITEMS, MOST_ITEMS);
        }
    }

    /// It fits.
    record Planned(List<Session> sessions) implements StudyPlan {
        public Planned {
            sessions = List.copyOf(sessions);
        }

        /// Minutes of all sessions of a kind.
        public int minutes(Kind kind) {
            return sessions.stream()
                    .filter(session -> session.kind() == kind)
                    .mapToInt(Session::minutes)
                    .sum();
        }
    }

    /// It does not fit. Both in minutes: what lessons, mocks, drills and review need, and what
    /// there is.
    record NotEnoughTime(int needed, int available) implements StudyPlan {
        /// Minutes missing, above zero.
        public int missing() {
            return needed - available;
        }
    }

    /// How a plan was made to fit again, the mildest way first: later, with less practice, with
    /// fewer lessons.
    enum Way {
        SHIFT,
        SHRINK,
        SKIP
    }

    /// The outcome of planning again.
    sealed interface Replan {}

    /// A new plan, how it came to fit and what is different.
    record Replanned(Way way, Planned plan, List<Change> changes) implements Replan {
        public Replanned {
            changes = List.copyOf(changes);
        }
    }

    /// Even without lessons there is too little time for what is left.
    record Hopeless(NotEnoughTime time) implements Replan {}

    /// One difference between two plans.
    sealed interface Change {
        /// A lesson or mock is finished on another day.
        record Moved(Kind kind, String subject, LocalDate from, LocalDate to) implements Change {}

        /// The minutes of a kind changed, for the days from the new plan's first on.
        record Resized(Kind kind, int before, int after) implements Change {}

        /// A lesson is left out because its domain weighs least in the exam.
        ///
        /// @param weight the domain's share, 0-1
        record Skipped(String lesson, String domain, double weight, int minutes) implements Change {}
    }

    /// Plans, or says how many minutes are missing.
    static StudyPlan of(Wish wish) {
        return new Planner(wish, Effort.FULL).plan();
    }

    /// Plans again after days were missed, in the mildest way that fits: the same work on later
    /// days; less drilling and review; fewer lessons, leaving out those of the lightest domains
    /// first and, within one, the last first.
    ///
    /// @param old the plan that was not kept
    /// @param now what is still to do, from the day of planning on
    static Replan replan(Planned old, Wish now) {
        if (of(now) instanceof Planned plan) {
            return new Replanned(Way.SHIFT, plan, changes(old, plan, now, List.of()));
        }
        if (new Planner(now, Effort.LEAST).plan() instanceof Planned plan) {
            return new Replanned(Way.SHRINK, plan, changes(old, plan, now, List.of()));
        }
        var order = new ArrayList<>(now.lessons().reversed());
        order.sort(Comparator.comparingDouble(lesson -> weight(lesson.domain(), now)));
        var skipped = new ArrayList<Pending>();
        var fewer = now;
        for (var lesson : order) {
            skipped.add(lesson);
            fewer = fewer.without(lesson);
            if (new Planner(fewer, Effort.LEAST).plan() instanceof Planned plan) {
                return new Replanned(Way.SKIP, plan, changes(old, plan, now, skipped));
            }
        }
        var left = new Planner(fewer, Effort.LEAST);
        return new Hopeless(new NotEnoughTime(left.needed(), left.available()));
    }

    private static double weight(String domain, Wish wish) {
        double sum = wish.domains().stream().mapToDouble(Exam.Part::weight).sum();
        return wish.domains().stream()
                .filter(part -> part.domain().equals(domain))
                .mapToDouble(part -> part.weight() / sum)
                .sum();
    }

    private static List<Change> changes(Planned old, Planned plan, Wish now, List<Pending> skipped) {
        var changes = new ArrayList<Change>();
        for (var lesson : skipped) {
            changes.add(
                    new Change.Skipped(lesson.id(), lesson.domain(), weight(lesson.domain(), now), lesson.minutes()));
        }
        var before = ends(old);
        ends(plan).forEach((what, day) -> {
            var was = before.get(what);
            if (was != null && !was.equals(day)) {
                changes.add(new Change.Moved(what.kind(), what.subject(), was, day));
            }
        });
        var coming = new Planned(old.sessions().stream()
                .filter(session -> !session.day().isBefore(now.from()))
                .toList());
        for (var kind : List.of(Kind.DRILL, Kind.MIXED_SET, Kind.REVIEW)) {
            int was = coming.minutes(kind);
            int is = plan.minutes(kind);
            if (was != is) {
                changes.add(new Change.Resized(kind, was, is));
            }
        }
        return changes;
    }

    /// What has one day on which it is done.
    record Finish(Kind kind, String subject) {}

    private static Map<Finish, LocalDate> ends(Planned plan) {
        var ends = new LinkedHashMap<Finish, LocalDate>();
        for (var session : plan.sessions()) {
            if (session.kind() == Kind.LESSON || session.kind() == Kind.MOCK) {
                ends.put(new Finish(session.kind(), session.subject()), session.day());
            }
        }
        return ends;
    }

    /// How much practice goes with the lessons: drilling as a share of lesson minutes at least,
    /// review as a share of the day.
    enum Effort {
        FULL(0.25, 0.15),
        LEAST(0.10, 0.10);

        final double drill;
        final double review;

        Effort(double drill, double review) {
            this.drill = drill;
            this.review = review;
        }
    }

    /// The day a mock stands on by itself: five days before the exam for the last, a fortnight
    /// for the one before, or half way when that is too early.
    static Optional<LocalDate> mockDay(LocalDate from, LocalDate exam, boolean last) {
        var wanted = exam.minusDays(last ? 5 : 14);
        var half = from.plusDays((exam.toEpochDay() - from.toEpochDay()) / 2);
        var day = last || wanted.isAfter(half) ? wanted : half;
        return day.isBefore(from) ? Optional.empty() : Optional.of(day);
    }
}
