package org.milestone.content.ui;

import java.util.Locale;
import org.milestone.content.domain.Salaries.Figure;

/// Amounts in the currency they were told in; nothing is ever converted.
final class Money {
    private Money() {}

    /// `USD 100,000–125,000`, or one amount where low and high are the same.
    static String text(String currency, Figure figure) {
        var low = amount(figure.low());
        return currency + " " + (figure.low() == figure.high() ? low : low + "–" + amount(figure.high()));
    }

    private static String amount(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
