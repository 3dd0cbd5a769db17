package org.milestone.review.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// How many reviews the next 30 days are expected to bring, so that a change of settings shows
/// its cost beforehand.
///
/// @param first the first day
/// @param perDay expected reviews for each day from the first
public record LoadForecast(LocalDate first, List<Double> perDay) {
    public static final int DAYS = 30;

    // Below this share of a card only one of remembered and forgotten is followed, each in its
    // turn.
    private static final double SPLIT = 0.05;

    public LoadForecast {
        perDay = List.copyOf(perDay);
    }

    /// The load of these memories, each asked for on its day, remembered (`GOOD`) with the chance
    /// of recall it then has, else forgotten (`AGAIN`). What is overdue falls on the first day;
    /// from the day of an exam on nothing is reckoned. No cap: see [#capped].
    ///
    /// @param replanned whether due days are reckoned again for these settings, as they are when
    ///     the change is applied
    public static LoadForecast of(Collection<Memory> memories, LocalDate today, Settings settings, boolean replanned) {
        var scheduler = new Scheduler(settings);
        var walk = new Walk(scheduler, today, settings.exam().filter(today::isBefore));
        for (var memory : memories) {
            walk.follow(replanned ? memory.dueOn(scheduler.due(memory)) : memory, 1);
        }
        return new LoadForecast(today, DoubleStream.of(walk.load).boxed().toList());
    }

    private static final class Walk {
        private final Scheduler scheduler;
        private final LocalDate today;
        private final LocalDate end;
        private final double[] load = new double[DAYS];
        private double owed;

        Walk(Scheduler scheduler, LocalDate today, Optional<LocalDate> exam) {
            this.scheduler = scheduler;
            this.today = today;
            this.end = exam.orElse(LocalDate.MAX);
        }

        void follow(Memory memory, double share) {
            var day = memory.due().isBefore(today) ? today : memory.due();
            long offset = ChronoUnit.DAYS.between(today, day);
            if (offset >= DAYS || !day.isBefore(end)) {
                return;
            }
            load[(int) offset] += share;
            double forgotten = memory.state() == Memory.State.NEW ? 0 : 1 - scheduler.retrievability(memory, day);
            if (share * Math.min(forgotten, 1 - forgotten) < SPLIT) {
                // Carrying the remainder over keeps the sum right without chance.
                owed += forgotten;
                boolean turn = owed >= 0.5;
                owed -= turn ? 1 : 0;
                follow(scheduler.review(memory, turn ? Rating.AGAIN : Rating.GOOD, day), share);
            } else {
                follow(scheduler.review(memory, Rating.GOOD, day), share * (1 - forgotten));
                follow(scheduler.review(memory, Rating.AGAIN, day), share * forgotten);
            }
        }
    }

    /// The same load under a daily cap: what a day cannot take waits for the next.
    ///
    /// @param cap reviews a day, above zero
    public LoadForecast capped(int cap) {
        if (cap <= 0) {
            throw new IllegalArgumentException("cap " + cap);
        }
        var capped = new ArrayList<Double>();
        double waiting = 0;
        for (double load : perDay) {
            double done = Math.min(cap, load + waiting);
            waiting += load - done;
            capped.add(done);
        }
        return new LoadForecast(first, capped);
    }

    /// Expected reviews in all.
    public double total() {
        return perDay.stream().mapToDouble(Double::doubleValue).sum();
    }

    /// Expected reviews on a day, on average.
    public double mean() {
        return total() / perDay.size();
    }

    /// Expected reviews on the fullest day.
    public double most() {
        return Collections.max(perDay);
    }
}
