package org.milestone.mail;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;

/// Carries out what waits in the outbox, and reads what arrived at the test's mail server.
@TestComponent
public class TestMailbox {
    private static final Pattern LINK = Pattern.compile("https://milestone\\.test(/\\S*?)(?=[\\s>\"'.)]*(\\s|$))");

    /// A letter that arrived.
    public record Arrived(String subject, String plain, String html, MimeMessage message) {
        /// The path of the first link into the portal.
        public String link() {
            Matcher link = LINK.matcher(plain);
            if (!link.find()) {
                throw new AssertionError("no link in: " + plain);
            }
            return link.group(1);
        }
    }

    private final Postman postman;
    private final GreenMail server;

    TestMailbox(Postman postman, GreenMail server) {
        this.postman = postman;
        this.server = server;
    }

    /// Sends what is due; returns how many letters went.
    public int flush() {
        int sent = 0;
        for (int round = postman.deliver(); round > 0; round = postman.deliver()) {
            sent += round;
        }
        return sent;
    }

    /// Everything that arrived for an address, oldest first, after sending what is due.
    public List<Arrived> to(String address) {
        flush();
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> recipientsOf(message).contains(address))
                .map(TestMailbox::read)
                .toList();
    }

    public Arrived lastTo(String address) {
        return to(address).getLast();
    }

    private static String recipientsOf(MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients());
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Arrived read(MimeMessage message) {
        try {
            return new Arrived(
                    message.getSubject(),
                    text(message, "text/plain").orElse(""),
                    text(message, "text/html").orElse(""),
                    message);
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<String> text(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of(part.getContent().toString());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                Optional<String> found = text(inner, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
