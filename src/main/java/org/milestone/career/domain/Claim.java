package org.milestone.career.domain;

import java.util.Arrays;
import java.util.List;

/// When the conditions of a certification are met: the months that count, those it asks to be
/// held, and the rule that is in force by then. All times are months from today.
///
/// @param periods one for each rule that can be fulfilled
/// @param starts  the points at which the roles begin in which months can be gathered
record Claim(List<Period> periods, int[] starts) {

    /// What holds between two days.
    ///
    /// @param held points at which certifications are there that it asks for
    record Period(double from, double until, int[] held, List<Gathering> months) {}

    /// Months of one kind that must lie within a span before the day.
    ///
    /// @param earned positions of months already there, 0 or less, ascending
    /// @param rates  by role: the share of a month that counts
    /// @param boost  what comes on top of it for the first months
    /// @param boosted how many these are
    record Gathering(double wanted, double within, double[] earned, double[] rates, double boost, double boosted) {}

    /// The first day on which everything is met; the horizon when that never comes.
    double at(double[] points) {
        for (var period : periods) {
            double when = Math.max(period.from(), 0);
            for (int point : period.held()) {
                when = Math.max(when, points[point]);
            }
            when = met(period, when, points);
            if (when < period.until()) {
                return Math.min(when, Assumptions.HORIZON);
            }
        }
        return Assumptions.HORIZON;
    }

    private double met(Period period, double from, double[] points) {
        double when = from;
        for (int round = 0; round < 8; round++) {
            double before = when;
            for (var months : period.months()) {
                when = gathered(months, when, points);
            }
            if (when <= before || when >= Assumptions.HORIZON) {
                return when;
            }
        }
        return when;
    }

    /// The first day from one on at which enough months lie within the span. Between the days on
    /// which a role begins, or something leaves the span, the number grows evenly.
    private double gathered(Gathering months, double from, double[] points) {
        double when = from;
        while (when < Assumptions.HORIZON) {
            double missing = months.wanted() - count(months, when, points);
            if (missing <= 1e-9) {
                return when;
            }
            double slope = rate(months, when, points) - rate(months, when - months.within(), points);
            double next = change(months, when, points);
            if (slope > 0 && missing / slope <= next - when) {
                return when + missing / slope;
            }
            when = next;
        }
        return Assumptions.HORIZON;
    }

    private double count(Gathering months, double when, double[] points) {
        double since = when - months.within();
        int gone = Arrays.binarySearch(months.earned(), since);
        double sum = months.earned().length - (gone < 0 ? -gone - 1 : gone);
        for (int i = 0; i < starts.length; i++) {
            double begin = Math.max(points[starts[i]], Math.max(0, since));
            double end = i + 1 < starts.length ? Math.min(points[starts[i + 1]], when) : when;
            sum += Math.max(0, end - begin) * months.rates()[i];
        }
        return sum + months.boost() * Math.max(0, Math.min(when, months.boosted()) - Math.max(0, since));
    }

    private double rate(Gathering months, double when, double[] points) {
        double rate = 0;
        for (int i = 0; i < starts.length && points[starts[i]] <= when; i++) {
            rate = months.rates()[i];
        }
        return when < 0 ? 0 : when < months.boosted() ? rate + months.boost() : rate;
    }

    private double change(Gathering months, double when, double[] points) {
        double next = Double.POSITIVE_INFINITY;
        for (int start : starts) {
            next = earlier(next, points[start], when);
            next = earlier(next, points[start] + months.within(), when);
        }
        next = earlier(next, months.boosted(), when);
        next = earlier(next, months.boosted() + months.within(), when);
        next = earlier(next, months.within(), when);
        for (double earned : months.earned()) {
            next = earlier(next, Math.nextUp(earned + months.within()), when);
        }
        return next;
    }

    private static double earlier(double best, double candidate, double after) {
        return candidate > after && candidate < best ? candidate : best;
    }

    /// The role one is in on a day, as its place among the starts.
    int roleOn(double day, double[] points) {
        int role = 0;
        for (int i = 0; i < starts.length && points[starts[i]] <= day; i++) {
            role = i;
        }
        return role;
    }
}
