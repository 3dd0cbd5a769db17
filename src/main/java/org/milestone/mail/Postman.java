package org.milestone.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.stereotype.Component;

/// Carries waiting letters to the mail server. Each is claimed by an update only one node can make, then handed over
/// outside any transaction, then written down as sent. A node that dies in between leaves a letter that goes once more,
/// with the same Message-ID.
@Component
class Postman {
    static final int MOST_ATTEMPTS = 12;

    /// Longer than handing over can take, so that nobody else claims the letter meanwhile.
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int ROUND = 100;
    private static final int LONGEST_ERROR = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final LetterRows letters;
    private final MailServer server;
    private final Clock clock;

    Postman(LetterRows letters, MailServer server, Clock clock) {
        this.letters = letters;
        this.server = server;
        this.clock = clock;
    }

    /// One round; returns how many letters went. It ends at the first failure that is not the letter's own fault: with
    /// the server away each further letter would only wait for the same timeout.
    int deliver() {
        int sent = 0;
        if (server.present()) {
            for (long id : letters.due(clock.instant(), ROUND)) {
                Optional<LetterRow> claimed = claim(id);
                if (claimed.isPresent()) {
                    if (!hand(claimed.get())) {
                        break;
                    }
                    sent++;
                }
            }
        }
        return sent;
    }

    /// @param attempts how many were made before this one
    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private Optional<LetterRow> claim(long id) {
        Instant now = clock.instant();
        return letters.findById(id)
                .filter(letter -> letters.claim(id, letter.attempts(), now, now.plus(pause(letter.attempts()))) == 1);
    }

    private boolean hand(LetterRow letter) {
        try {
            server.hand(letter);
            letters.sent(letter.id(), clock.instant());
            return true;
        } catch (MailPreparationException | MailParseException unfit) {
            giveBack(letter, LetterState.FAILED, unfit);
            return true;
        } catch (MailException away) {
            giveBack(letter, letter.attempts() + 1 < MOST_ATTEMPTS ? LetterState.WAITING : LetterState.FAILED, away);
            return false;
        }
    }

    private void giveBack(LetterRow letter, LetterState state, MailException why) {
        Throwable root = Objects.requireNonNullElse(why.getMostSpecificCause(), why);
        String error = root.getClass().getSimpleName() + ": " + root.getMessage();
        letters.failed(letter.id(), state, error.substring(0, Math.min(error.length(), LONGEST_ERROR)));
        LOG.warn(
                "Letter {} did not go, try {}: {}",
                letter.id(),
                letter.attempts() + 1,
                root.getClass().getSimpleName());
    }
}
