package org.milestone.practice.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads numbers as people type them.
public final class Amounts {
    private static final int LONGEST = 30;
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");

    private Amounts() {}

    /// `1250.5`, `1,250.5`, `1250,5`, `1 250`, `12%` and a minus of any kind; empty for anything
    /// else. `1,250` is one thousand two hundred and fifty.
    public static Optional<BigDecimal> read(String text) {
        var plain = text.replaceAll("[\\s\\u00a0\\u202f'%]", "").replace('\u2212', '-');
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        if (THOUSANDS.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        } else if (DECIMAL_COMMA.matcher(plain).matches()) {
            plain = plain.replace(',', '.');
        }
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
