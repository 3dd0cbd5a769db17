package org.milestone.content;

import java.math.BigDecimal;
import java.math.MathContext;

/// Plain arithmetic as authors write it: numbers, `+ - * / ^`, brackets, `sqrt`, `min`, `max` and
/// `abs`.
final class Arithmetic {
    private static final int DIGITS = 10;
    private static final int LONGEST = 500;
    private static final int DEEPEST = 50;

    private final String text;
    private int at;
    private int depth;

    private Arithmetic(String text) {
        this.text = text;
    }

    /// @throws IllegalArgumentException when it cannot be read or has no finite value
    static double valueOf(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("longer than " + LONGEST + " characters");
        }
        var reader = new Arithmetic(text);
        double value = reader.sum();
        if (reader.next() != 0) {
            throw new IllegalArgumentException("`" + text.substring(reader.at) + "` is not understood");
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("it has no value (a division by zero?)");
        }
        return value;
    }

    /// A value in as few digits as say it.
    static String plain(double value) {
        return new BigDecimal(value)
                .round(new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }

    private double sum() {
        double value = product();
        while (true) {
            if (take('+')) {
                value += product();
            } else if (take('-')) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    private double product() {
        double value = power();
        while (true) {
            if (take('*')) {
                value *= power();
            } else if (take('/')) {
                value /= power();
            } else {
                return value;
            }
        }
    }

    private double power() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("nested too deeply");
        }
        double value;
        if (take('-')) {
            value = -power();
        } else {
            value = atom();
            if (take('^')) {
                value = Math.pow(value, power());
            }
        }
        depth--;
        return value;
    }

    private double atom() {
        if (take('(')) {
            double value = sum();
            close();
            return value;
        }
        char first = next();
        return Character.isLetter(first) ? function() : number();
    }

    private double function() {
        int from = at;
        while (Character.isLetter(here())) {
            at++;
        }
        var name = text.substring(from, at);
        if (!take('(')) {
            throw new IllegalArgumentException("`" + name + "` is not understood");
        }
        double value = sum();
        switch (name) {
            case "sqrt" -> value = Math.sqrt(value);
            case "abs" -> value = Math.abs(value);
            case "min", "max" -> {
                while (take(',')) {
                    value = name.equals("min") ? Math.min(value, sum()) : Math.max(value, sum());
                }
            }
            default -> throw new IllegalArgumentException("`" + name + "` is not understood");
        }
        close();
        return value;
    }

    private double number() {
        int from = at;
        while (Character.isDigit(here()) || here() == '.' || here() == '_') {
            at++;
        }
        try {
            return Double.parseDouble(text.substring(from, at).replace("_", ""));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(
                    from == text.length() ? "it ends too early" : "`" + text.substring(from) + "` is not understood");
        }
    }

    private void close() {
        if (!take(')')) {
            throw new IllegalArgumentException("a bracket is not closed");
        }
    }

    private boolean take(char sign) {
        if (next() == sign) {
            at++;
            return true;
        }
        return false;
    }

    private char next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return here();
    }

    private char here() {
        return at < text.length() ? text.charAt(at) : 0;
    }
}
