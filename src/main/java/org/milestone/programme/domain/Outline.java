package org.milestone.programme.domain;

import java.time.LocalDate;
import java.util.Optional;

/// What a lead says of a programme.
///
/// @param purpose what it is for; may be empty
/// @param from    the first day
/// @param until   the last day
public record Outline(String name, String purpose, LocalDate from, LocalDate until) {
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_PURPOSE = 600;
    public static final int LONGEST_MONTHS = 24;

    /// What keeps it from being kept.
    public enum Fault {
        NO_NAME,
        NAME_TOO_LONG,
        PURPOSE_TOO_LONG,
        /// The last day lies before the first, has passed, or is too far away.
        DAYS
    }

    public Outline {
        name = name.strip();
        purpose = purpose.strip();
    }

    public Optional<Fault> fault(LocalDate today) {
        if (name.isEmpty()) {
            return Optional.of(Fault.NO_NAME);
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of(Fault.NAME_TOO_LONG);
        }
        if (purpose.length() > LONGEST_PURPOSE) {
            return Optional.of(Fault.PURPOSE_TOO_LONG);
        }
        return until.isAfter(from) && until.isAfter(today) && !until.isAfter(from.plusMonths(LONGEST_MONTHS))
                ? Optional.empty()
                : Optional.of(Fault.DAYS);
    }

    public boolean isOver(LocalDate today) {
        return until.isBefore(today);
    }
}
