package org.milestone.skill.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Something that shows a level: a few words, or an address of the web.
public record Evidence(String text) {
    public static final int LONGEST = 500;

    /// As many as one rating can have.
    public static final int MOST = 5;

    /// What somebody typed, trimmed; empty when it is blank, too long, or begins like an address
    /// and is none.
    public static Optional<Evidence> of(String typed) {
        var text = typed.strip();
        boolean fits =
                !text.isEmpty() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
        return fits && (!beginsLikeAnAddress(text) || isAddress(text))
                ? Optional.of(new Evidence(text))
                : Optional.empty();
    }

    /// Whether it can be followed: an address of http or https and nothing else.
    public boolean isLink() {
        return beginsLikeAnAddress(text) && isAddress(text);
    }

    private static boolean beginsLikeAnAddress(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }

    private static boolean isAddress(String text) {
        try {
            var host = new URI(text).getHost();
            return host != null && !host.isEmpty();
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
