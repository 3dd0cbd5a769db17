package org.milestone.account.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a person wants to be called. No addresses and no markup: it stands in letters that may go to somebody else.
public record PersonName(String value) {
    public static final int LONGEST = 60;

    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’()-]{0," + (LONGEST - 1) + "}");
    private static final Pattern DOMAIN = Pattern.compile(".*\\p{L}\\.\\p{L}{2,}.*");

    public PersonName {
        if (!fits(value)) {
            throw new IllegalArgumentException("not a name");
        }
    }

    /// The name somebody typed, or empty when it cannot be one.
    public static Optional<PersonName> of(String typed) {
        String value = typed.strip().replaceAll("\\s+", " ");
        return fits(value) ? Optional.of(new PersonName(value)) : Optional.empty();
    }

    private static boolean fits(String value) {
        return FORM.matcher(value).matches() && !DOMAIN.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
