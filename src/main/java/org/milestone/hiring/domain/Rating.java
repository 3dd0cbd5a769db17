package org.milestone.hiring.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How somebody rated an answer of their own, 1 (not there) to 4 (strong) on each point of a
/// strong answer.
public record Rating(List<Integer> points) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 4;
    private static final double WEAK = 2.5;
    private static final double STRONG = 3.5;
    private static final Duration SOON = Duration.ofDays(2);
    private static final Duration LATER = Duration.ofDays(7);
    private static final Duration MUCH_LATER = Duration.ofDays(30);

    public Rating {
        points = List.copyOf(points);
    }

    /// Whether there is one for each of so many points, all within their bounds.
    public boolean fits(int number) {
        return number > 0
                && points.size() == number
                && points.stream().allMatch(point -> point >= LOWEST && point <= HIGHEST);
    }

    /// The mean, 0 when there are none.
    public double mean() {
        return points.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /// Whether the answer should be practised again soon: a mean below 2.5.
    public boolean isWeak() {
        return mean() < WEAK;
    }

    /// When to practise it again: after 2 days when weak, 7 when middling, 30 when strong.
    public Instant dueAfter(Instant rated) {
        return rated.plus(isWeak() ? SOON : mean() < STRONG ? LATER : MUCH_LATER);
    }
}
