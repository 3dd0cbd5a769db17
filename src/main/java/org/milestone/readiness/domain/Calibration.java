package org.milestone.readiness.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Bends a model's logits so that what it calls 70 % comes true in 70 of 100 cases, never
/// changing their order.
///
/// Isotonic regression (pool adjacent violators, Ayer et al. 1955) on bins of equal count, joined
/// by straight lines.
record Calibration(List<Knot> knots) {

    /// Leaves every logit as it is.
    static final Calibration NONE = new Calibration(List.of());

    private static final int BINS = 20;
    private static final int LEAST_IN_BIN = 50;

    /// The mean logit of a bin and the logit of what came true in it, smoothed.
    record Knot(double from, double to, int count) {}

    Calibration {
        knots = List.copyOf(knots);
    }

    /// Learns the bend from logits and what happened; none from too few.
    static Calibration of(List<Double> logits, List<Boolean> outcomes) {
        int n = logits.size();
        int bins = Math.min(BINS, n / LEAST_IN_BIN);
        if (bins < 2) {
            return NONE;
        }
        var order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(logits::get))
                .toList();
        var knots = new ArrayList<Knot>();
        for (int bin = 0; bin < bins; bin++) {
            var members = order.subList((int) ((long) n * bin / bins), (int) ((long) n * (bin + 1) / bins));
            double from = 0;
            double right = 0.5;
            for (int member : members) {
                from += logits.get(member) / members.size();
                right += outcomes.get(member) ? 1 : 0;
            }
            knots.add(new Knot(from, Curve.logit(right / (members.size() + 1)), members.size()));
            pool(knots);
        }
        return new Calibration(knots);
    }

    private static void pool(List<Knot> knots) {
        while (knots.size() > 1
                && knots.getLast().to() <= knots.get(knots.size() - 2).to()) {
            var b = knots.removeLast();
            var a = knots.removeLast();
            int count = a.count() + b.count();
            double weight = (double) a.count() / count;
            knots.add(new Knot(
                    weight * a.from() + (1 - weight) * b.from(), weight * a.to() + (1 - weight) * b.to(), count));
        }
    }

    /// The bent logit.
    double correct(double logit) {
        if (knots.isEmpty()) {
            return logit;
        }
        if (logit <= knots.getFirst().from()) {
            return logit + knots.getFirst().to() - knots.getFirst().from();
        }
        for (int i = 1; i < knots.size(); i++) {
            var a = knots.get(i - 1);
            var b = knots.get(i);
            if (logit <= b.from()) {
                return a.to() + (logit - a.from()) / (b.from() - a.from()) * (b.to() - a.to());
            }
        }
        return logit + knots.getLast().to() - knots.getLast().from();
    }
}
