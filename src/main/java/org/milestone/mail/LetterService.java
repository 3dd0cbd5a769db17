package org.milestone.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What administrators see of letters. Mail stands left of account and knows no people, so here the role of whoever is
/// signed in is asked, not an account.
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class LetterService {
    /// The secret in a link; once a letter is on its way it is its reader's alone.
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43,}");

    /// @param text part of address or subject; empty for all
    public record Filter(Optional<LetterState> state, String text) {}

    public record Summary(
            long id,
            String recipient,
            String subject,
            LetterState state,
            int attempts,
            Optional<String> error,
            Instant createdAt,
            Optional<Instant> sentAt,
            Optional<Instant> nextAttempt) {}

    public record Detail(Summary summary, String text) {}

    /// What became of the wish to try again.
    public enum Retried {
        WILL_GO,
        SENT_ALREADY,
        NO_MAIL_SERVER,
        NOT_THERE
    }

    private final LetterRows letters;
    private final MailServer server;
    private final Clock clock;

    LetterService(LetterRows letters, MailServer server, Clock clock) {
        this.letters = letters;
        this.server = server;
        this.clock = clock;
    }

    public boolean hasMailServer() {
        return server.present();
    }

    /// Newest first.
    @Transactional(readOnly = true)
    public List<Summary> letters(Filter filter, int offset, int limit) {
        return letters.search(filter.state().orElse(null), like(filter), offset, limit).stream()
                .map(LetterService::summary)
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(Filter filter) {
        return letters.countMatching(filter.state().orElse(null), like(filter));
    }

    /// One letter with its plain text. Secrets in links are shown only while there is no mail server, since then this
    /// page is the only way to them.
    @Transactional(readOnly = true)
    public Optional<Detail> letter(long id) {
        return letters.findById(id)
                .map(row -> new Detail(
                        summary(row),
                        server.present() ? SECRET.matcher(row.plain()).replaceAll("(secret)") : row.plain()));
    }

    /// Lets a letter go that failed, was kept, or waits for its next try.
    @Transactional
    public Retried retry(long id) {
        if (!server.present()) {
            return Retried.NO_MAIL_SERVER;
        }
        if (letters.again(id, clock.instant()) == 1) {
            return Retried.WILL_GO;
        }
        return letters.findById(id).isPresent() ? Retried.SENT_ALREADY : Retried.NOT_THERE;
    }

    private static String like(Filter filter) {
        String text = filter.text().strip().toLowerCase(Locale.ROOT);
        return "%" + text.replace("\\", "").replace("%", "").replace("_", "\\_") + "%";
    }

    private static Summary summary(LetterRow row) {
        return new Summary(
                row.id(),
                row.recipient(),
                row.subject(),
                row.state(),
                row.attempts(),
                Optional.ofNullable(row.lastError()),
                row.createdAt(),
                Optional.ofNullable(row.sentAt()),
                row.state() == LetterState.WAITING ? Optional.of(row.nextAttempt()) : Optional.empty());
    }
}
