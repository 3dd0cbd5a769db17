package org.milestone.desk.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The shares Moodle knows for options of which several are right.
final class Weights {
    private static final int PLACES = 5;

    private Weights() {}

    /// What one of so many right options is worth, in per cent.
    static String of(long right) {
        return BigDecimal.valueOf(100)
                .divide(BigDecimal.valueOf(Math.max(1, right)), PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
