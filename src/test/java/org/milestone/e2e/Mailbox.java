package org.milestone.e2e;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// The letters that reached people.
final class Mailbox {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/[\\w/%.=-]+");

    private final GreenMail server;

    Mailbox(GreenMail server) {
        this.server = server;
    }

    /// The first link of the letter with this subject; waits for the postman.
    String linkIn(String subject, String address) {
        var letter = letter(subject, address);
        var link = LINK.matcher(letter);
        if (!link.find()) {
            throw new AssertionError("no link in: " + letter);
        }
        return link.group();
    }

    /// The words of the newest letter with this subject; waits for the postman.
    String letter(String subject, String address) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var found = Arrays.stream(server.getReceivedMessages())
                    .filter(message -> isFor(address, subject, message))
                    .reduce((former, latter) -> latter)
                    .flatMap(Mailbox::words);
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError(
                "“" + subject + "” did not reach " + address + " within " + PATIENCE.toSeconds() + " s");
    }

    private static boolean isFor(String address, String subject, MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients()).contains(address)
                    && subject.equals(message.getSubject());
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<String> words(Part part) {
        try {
            if (part.isMimeType("text/plain")) {
                return Optional.of(part.getContent().toString());
            }
            if (part.getContent() instanceof Multipart parts) {
                for (int place = 0; place < parts.getCount(); place++) {
                    var found = words(parts.getBodyPart(place));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
