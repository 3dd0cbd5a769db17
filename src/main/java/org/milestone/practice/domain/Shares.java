package org.milestone.practice.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Divides a whole number by weights with the largest remainder (Hamilton's method): the shares
/// add up to it, and none is off its exact value by one or more.
public final class Shares {
    private Shares() {}

    /// @param weights not negative, with a sum over 0; ties go to the earlier
    public static int[] of(int whole, List<? extends Number> weights) {
        double sum = weights.stream().mapToDouble(Number::doubleValue).sum();
        if (weights.isEmpty() || sum <= 0) {
            return new int[weights.size()];
        }
        double[] exact = weights.stream()
                .mapToDouble(weight -> whole * weight.doubleValue() / sum)
                .toArray();
        int[] shares =
                Arrays.stream(exact).mapToInt(each -> (int) Math.floor(each)).toArray();
        int left = whole - Arrays.stream(shares).sum();
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> Math.floor(exact[place]) - exact[place])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(place -> shares[place]++);
        return shares;
    }
}
