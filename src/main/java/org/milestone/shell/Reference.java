package org.milestone.shell;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A number that joins what a person saw to one line of the log.
final class Reference {
    private static final Logger LOG = LoggerFactory.getLogger(Reference.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private Reference() {}

    /// Logs our mistake once and returns the reference to show.
    static String of(Throwable mistake) {
        var text = new StringBuilder("M-");
        for (int i = 0; i < 6; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        LOG.error("Reference {}", text, mistake);
        return text.toString();
    }
}
