package org.milestone.desk.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What every reader asks of an item.
final class Checks {
    private static final int LONGEST_NUMBER = 30;
    private static final int MOST_OPTIONS = 8;
    private static final int MOST_WORDS = 12;

    private Checks() {}

    /// Keeps the item when it can be asked, or says why not.
    static void take(Draft draft, int line, Faults faults, List<Draft> items) {
        if (draft.stem().isEmpty()) {
            faults.add(line, "The question has no text.");
        }
        switch (draft) {
            case Draft.Choice choice -> choice(choice, line, faults);
            case Draft.Pairs pairs -> {
                count(pairs.pairs().size(), 2, MOST_OPTIONS, "pairs", line, faults);
                if (pairs.pairs().stream()
                        .anyMatch(pair -> pair.left().isEmpty() || pair.right().isEmpty())) {
                    faults.add(line, "A side of a pair is empty.");
                }
            }
            case Draft.Words words -> {
                count(words.accepted().size(), 1, MOST_WORDS, "accepted answers", line, faults);
                if (words.accepted().contains("")) {
                    faults.add(line, "An accepted answer is empty.");
                }
            }
            case Draft.Amount amount -> {
                if (amount.tolerance().signum() < 0) {
                    faults.add(line, "The tolerance is negative.");
                }
            }
            case Draft.Statement _ -> {}
        }
        items.add(draft);
    }

    private static void choice(Draft.Choice choice, int line, Faults faults) {
        count(choice.options().size(), 2, MOST_OPTIONS, "options", line, faults);
        if (choice.options().stream().anyMatch(option -> option.text().isEmpty())) {
            faults.add(line, "An option has no text.");
        }
        long right = choice.options().stream().filter(Draft.Option::right).count();
        if (!choice.several() && right != 1) {
            faults.add(line, "One option should be right, " + right + " are.");
        } else if (choice.several() && right < 2) {
            faults.add(line, "Two options or more should be right where several may be chosen.");
        }
    }

    private static void count(int there, int least, int most, String what, int line, Faults faults) {
        if (there < least || there > most) {
            faults.add(
                    line, "There should be " + least + " to " + most + " " + what + ", and there are " + there + ".");
        }
    }

    /// A number without an exponent, which could be longer than memory.
    static Optional<BigDecimal> number(String text) {
        var plain = text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        for (int at = 0; at < plain.length(); at++) {
            char sign = plain.charAt(at);
            boolean fits = sign >= '0' && sign <= '9' || sign == '.' || at == 0 && (sign == '-' || sign == '+');
            if (!fits) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new BigDecimal(plain));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
