package org.milestone.readiness.domain;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.milestone.readiness.domain.StudyPlan.Effort;
import org.milestone.readiness.domain.StudyPlan.Kind;
import org.milestone.readiness.domain.StudyPlan.NotEnoughTime;
import org.milestone.readiness.domain.StudyPlan.Pending;
import org.milestone.readiness.domain.StudyPlan.Planned;
import org.milestone.readiness.domain.StudyPlan.Session;
import org.milestone.readiness.domain.StudyPlan.Wish;

/// Fills the days between today and an exam once.
final class Planner {
    private static final int SHORTEST = 10;
    private static final int LAST_WEEK = 8;

    private final Wish wish;
    private final Effort effort;
    private final NavigableMap<LocalDate, Integer> free = new TreeMap<>();
    private final NavigableMap<LocalDate, List<Session>> sessions = new TreeMap<>();
    private final Deque<Pending> lessons = new ArrayDeque<>();
    private final Map<String, Double> drilled = new HashMap<>();
    private final int available;

    Planner(Wish wish, Effort effort) {
        this.wish = wish;
        this.effort = effort;
        for (var day = wish.from(); day.isBefore(wish.exam().minusDays(1)); day = day.plusDays(1)) {
            if (!wish.restDays().contains(day.getDayOfWeek()) && !wish.daysOff().contains(day)) {
                free.put(day, wish.minutesADay());
            }
        }
        this.available = sum(free);
        lessons.addAll(wish.lessons());
    }

    /// Minutes of study there are.
    int available() {
        return available;
    }

    /// Minutes of study that are needed, review included.
    int needed() {
        double work = lessonMinutes() * (1 + effort.drill) + wish.mocks() * wish.mockMinutes();
        return (int) Math.ceil(work / (1 - effort.review));
    }

    StudyPlan plan() {
        if (needed() > available || free.isEmpty() || !placeMocks()) {
            return new NotEnoughTime(Math.max(needed(), available + 1), available);
        }
        free.forEach(this::review);
        int lessonMinutes = lessonMinutes();
        var reading = reading(lessonMinutes);
        if (lessonMinutes > 0 && sum(reading) < lessonMinutes) {
            return new NotEnoughTime(available + lessonMinutes - sum(reading), available);
        }
        fill(reading, lessonMinutes);
        var rest = wish.exam().minusDays(1);
        if (!rest.isBefore(wish.from())) {
            add(new Session(rest, Kind.REST, "", 0));
        }
        return new Planned(sessions.values().stream().flatMap(List::stream).toList());
    }

    private int lessonMinutes() {
        return wish.lessons().stream().mapToInt(Pending::minutes).sum();
    }

    private static int sum(Map<LocalDate, Integer> minutes) {
        return minutes.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void add(Session session) {
        sessions.computeIfAbsent(session.day(), day -> new ArrayList<>()).add(session);
    }

    /// The last mock first; false when one finds no day or too few minutes up to its day.
    private boolean placeMocks() {
        LocalDate later = wish.exam();
        for (int mock = 0; mock < wish.mocks(); mock++) {
            var wanted = StudyPlan.mockDay(wish.from(), wish.exam(), mock == 0);
            var day = wanted.map(free::floorKey).orElse(null);
            if (day != null && !day.isBefore(later)) {
                day = free.lowerKey(later);
            }
            if (day == null || !take(day, wish.mockMinutes())) {
                return false;
            }
            add(new Session(day, Kind.MOCK, Integer.toString(2 - mock), wish.mockMinutes()));
            later = day;
        }
        return true;
    }

    /// Takes minutes from a day and, when it has too few, from the days before.
    private boolean take(LocalDate last, int minutes) {
        int left = minutes;
        for (var day = last; day != null && left > 0; day = free.lowerKey(day)) {
            int taken = Math.min(left, free.getOrDefault(day, 0));
            free.merge(day, -taken, Integer::sum);
            left -= taken;
        }
        return left <= 0;
    }

    private void review(LocalDate day, int minutes) {
        int review = (int) Math.round(Math.max(SHORTEST, minutes * effort.review));
        if (minutes >= 2 * SHORTEST) {
            add(new Session(day, Kind.REVIEW, "", review));
            free.merge(day, -review, Integer::sum);
        }
    }

    /// The days for lessons: those before the last week when they suffice with some drilling,
    /// else all.
    private NavigableMap<LocalDate, Integer> reading(int lessonMinutes) {
        var early = free.headMap(wish.exam().minusDays(LAST_WEEK), false);
        return sum(early) >= lessonMinutes * (1 + effort.drill) ? early : free;
    }

    private void fill(NavigableMap<LocalDate, Integer> reading, int lessonMinutes) {
        double pace = (double) lessonMinutes / Math.max(1, sum(reading));
        double due = 0;
        int done = 0;
        int left = lessons.isEmpty() ? 0 : lessons.peek().minutes();
        for (var entry : free.entrySet()) {
            var day = entry.getKey();
            int minutes = entry.getValue();
            due += reading.containsKey(day) ? pace * minutes : 0;
            boolean last = !reading.isEmpty() && day.equals(reading.lastKey());
            int wanted = last ? lessonMinutes - done : (int) Math.round(due) - done;
            while (!lessons.isEmpty() && (wanted >= SHORTEST || last)) {
                int part = Math.min(left, Math.max(wanted, SHORTEST));
                // No crumbs: what would be left under ten minutes is read to the end.
                part = left - part < SHORTEST ? left : part;
                add(new Session(day, Kind.LESSON, lessons.element().id(), part));
                wanted -= part;
                done += part;
                minutes -= part;
                left -= part;
                if (left == 0) {
                    lessons.remove();
                    left = lessons.isEmpty() ? 0 : lessons.peek().minutes();
                }
            }
            if (minutes >= SHORTEST) {
                drill(day, minutes);
            }
        }
    }

    private void drill(LocalDate day, int minutes) {
        if (!day.isBefore(wish.exam().minusDays(LAST_WEEK))) {
            add(new Session(day, Kind.MIXED_SET, "", minutes));
            return;
        }
        // The domain with the fewest minutes for its weight.
        var domain = wish.domains().stream()
                .min(Comparator.comparingDouble(
                        part -> (drilled.getOrDefault(part.domain(), 0.0) + minutes) / part.weight()))
                .orElseThrow()
                .domain();
        drilled.merge(domain, (double) minutes, Double::sum);
        add(new Session(day, Kind.DRILL, domain, minutes));
    }
}
