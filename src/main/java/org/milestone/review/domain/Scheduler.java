package org.milestone.review.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// FSRS-6, the free spaced repetition scheduler, in whole days and without steps within a day.
///
/// Source: the "FSRS-6" section of
/// <https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm>, with the
/// roundings of ts-fsrs 5.4.2 (`enable_short_term: false`), to which it is equal in 1,000 random
/// histories.
public final class Scheduler {
    private static final double LEAST_STABILITY = 0.001;
    private static final double MOST_STABILITY = 36_500;
    private static final double LEAST_FIRST_STABILITY = 0.1;
    private static final double EASIEST = 1;
    private static final double HARDEST = 10;
    private static final double PLACES = 1e8;

    private final double[] w;
    private final double decay;
    private final double factor;
    private final double modifier;
    private final int longest;
    private final Optional<ExamWindow> exam;

    public Scheduler(Settings settings) {
        this.w = settings.weights().stream().mapToDouble(Double::doubleValue).toArray();
        this.decay = -w[20];
        this.factor = rounded(Math.pow(0.9, 1 / decay) - 1);
        this.modifier = rounded((Math.pow(settings.retention(), 1 / decay) - 1) / factor);
        this.longest = settings.longest();
        this.exam = settings.exam().map(ExamWindow::new);
    }

    /// The memory after a review, due on a day the settings ask for, never after the exam.
    ///
    /// @throws IllegalArgumentException when the day is before the last review
    public Memory review(Memory memory, Rating rating, LocalDate day) {
        return review(memory, rating, day, -1);
    }

    /// The same, with the interval moved by chance a few days up or down so that what was learned
    /// together is not asked for together. The same numbers from `chance`, the same day. Ranges
    /// are those of ts-fsrs.
    ///
    /// @throws IllegalArgumentException when the day is before the last review
    public Memory review(Memory memory, Rating rating, LocalDate day, RandomGenerator chance) {
        return review(memory, rating, day, chance.nextDouble());
    }

    private Memory review(Memory memory, Rating rating, LocalDate day, double luck) {
        int elapsed = elapsed(memory, day);
        var stabilities = new double[4];
        double recall = memory.state() == Memory.State.NEW ? 0 : recall(elapsed, memory.stability());
        for (var each : Rating.values()) {
            stabilities[each.ordinal()] = stability(memory, each, recall);
        }
        int interval = interval(stabilities, rating, elapsed, luck);
        var natural = day.plusDays(interval);
        boolean lapse = rating == Rating.AGAIN && memory.state() == Memory.State.REVIEW;
        return new Memory(
                stabilities[rating.ordinal()],
                difficulty(memory, rating),
                Optional.of(day),
                exam.map(window -> window.fit(day, natural)).orElse(natural),
                memory.reviews() + 1,
                memory.lapses() + (lapse ? 1 : 0));
    }

    /// When a memory would be due under these settings, from its stability and last review alone:
    /// for a change of retention or exam day without a review. The day it has, when it was never
    /// reviewed or the exam does not move it.
    public LocalDate due(Memory memory) {
        if (memory.lastReview().isEmpty()) {
            return memory.due();
        }
        var last = memory.lastReview().get();
        var natural = last.plusDays(interval(memory.stability(), 0, -1));
        return exam.map(window -> window.fit(last, natural)).orElse(natural);
    }

    /// The chance of recall on a day, 0-1: one on the day of the review, 0.9 after as many days
    /// as the stability, zero for what was never reviewed.
    ///
    /// @throws IllegalArgumentException when the day is before the last review
    public double retrievability(Memory memory, LocalDate day) {
        return memory.state() == Memory.State.NEW ? 0 : recall(elapsed(memory, day), memory.stability());
    }

    /// The days from a review until the chance of recall is the desired one, at least one.
    ///
    /// @param stability days, above zero
    public int interval(double stability) {
        return interval(stability, 0, -1);
    }

    private static int elapsed(Memory memory, LocalDate day) {
        long days = memory.lastReview()
                .map(last -> ChronoUnit.DAYS.between(last, day))
                .orElse(0L);
        if (days < 0) {
            throw new IllegalArgumentException(day + " is before the last review");
        }
        return (int) days;
    }

    private double recall(int days, double stability) {
        return rounded(Math.pow(1 + factor * days / stability, decay));
    }

    private double stability(Memory memory, Rating rating, double recall) {
        if (memory.state() == Memory.State.NEW) {
            return Math.max(w[rating.ordinal()], LEAST_FIRST_STABILITY);
        }
        double s = memory.stability();
        double d = memory.difficulty();
        if (rating == Rating.AGAIN) {
            double after = w[11] * Math.pow(d, -w[12]) * (Math.pow(s + 1, w[13]) - 1) * Math.exp((1 - recall) * w[14]);
            // Forgetting never makes a memory stronger.
            return Math.min(Math.max(rounded(s), LEAST_STABILITY), clamped(after));
        }
        double effort = rating == Rating.HARD ? w[15] : rating == Rating.EASY ? w[16] : 1;
        double growth = Math.exp(w[8]) * (11 - d) * Math.pow(s, -w[9]) * (Math.exp((1 - recall) * w[10]) - 1) * effort;
        return clamped(s * (1 + growth));
    }

    private double difficulty(Memory memory, Rating rating) {
        if (memory.state() == Memory.State.NEW) {
            return Math.clamp(firstDifficulty(rating), EASIEST, HARDEST);
        }
        double d = memory.difficulty();
        double change = -w[6] * (rating.grade() - 3);
        double next = d + rounded(change * (HARDEST - d) / 9);
        return Math.clamp(rounded(w[7] * firstDifficulty(Rating.EASY) + (1 - w[7]) * next), EASIEST, HARDEST);
    }

    private double firstDifficulty(Rating rating) {
        return rounded(w[4] - Math.exp((rating.grade() - 1) * w[5]) + 1);
    }

    private int interval(double[] stabilities, Rating rating, int elapsed, double luck) {
        int again = interval(stabilities[0], elapsed, luck);
        int hard = interval(stabilities[1], elapsed, luck);
        int good = interval(stabilities[2], elapsed, luck);
        int easy = interval(stabilities[3], elapsed, luck);
        again = Math.min(again, hard);
        hard = Math.max(hard, again + 1);
        good = Math.max(good, hard + 1);
        easy = Math.max(easy, good + 1);
        return List.of(again, hard, good, easy).get(rating.ordinal());
    }

    private int interval(double stability, int elapsed, double luck) {
        int days = (int) Math.min(Math.max(1, Math.round(stability * modifier)), longest);
        return luck < 0 ? days : Fuzz.around(days, elapsed, longest).pick(luck);
    }

    private static double clamped(double stability) {
        return rounded(Math.clamp(stability, LEAST_STABILITY, MOST_STABILITY));
    }

    private static double rounded(double value) {
        return Math.round(value * PLACES) / PLACES;
    }
}
