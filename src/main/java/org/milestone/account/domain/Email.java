package org.milestone.account.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A mail address as the portal keeps it: plain ASCII and lower case, so that two spellings never look alike to one
/// database and different to another.
public record Email(String value) {
    private static final int LONGEST = 190;
    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+");

    public Email {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    /// The address somebody typed, or empty when it cannot be one.
    public static Optional<Email> of(String typed) {
        String value = typed.strip().toLowerCase(Locale.ROOT);
        return value.length() <= LONGEST && FORM.matcher(value).matches()
                ? Optional.of(new Email(value))
                : Optional.empty();
    }

    /// What stands before the `@`.
    public String mailbox() {
        return value.substring(0, value.indexOf('@'));
    }

    @Override
    public String toString() {
        return value;
    }
}
