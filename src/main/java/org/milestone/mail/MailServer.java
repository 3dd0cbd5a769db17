package org.milestone.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// The mail server letters are handed to, where there is one.
@Component
class MailServer {
    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:([A-Z]+)");
    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    private final JavaMailSender sender;
    private final InternetAddress from;
    private final boolean present;

    MailServer(
            JavaMailSender sender,
            @Value("${milestone.mail.from}") String from,
            @Value("${spring.mail.host:}") String host)
            throws AddressException {
        this.sender = sender;
        this.from = new InternetAddress(from, true);
        this.present = !host.isBlank();
    }

    boolean present() {
        return present;
    }

    /// What stands behind the `@` of our message ids.
    String domain() {
        String address = address();
        return address.substring(address.indexOf('@') + 1);
    }

    /// Where letters come from.
    String address() {
        return from.getAddress();
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (!present) {
            LOG.info(
                    "No mail server is configured (MILESTONE_MAIL_HOST): letters are kept, to be read by administrators at {}",
                    MailRoutes.LETTERS);
        }
    }

    void hand(LetterRow letter) {
        MimeMessage message = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(
                    message, MimeMessageHelper.MULTIPART_MODE_MIXED, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(new InternetAddress(letter.recipient(), true));
            helper.setSubject(letter.subject());
            helper.setText(letter.plain(), letter.html());
            if (letter.calendar().isPresent()) {
                enclose(letter.calendar().get(), helper);
            }
            message.setHeader("Message-ID", letter.messageId());
            message.setHeader("Auto-Submitted", "auto-generated");
            if (letter.unsubscribe().isPresent()) {
                message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe().get() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            message.setHeader("X-Auto-Response-Suppress", "All");
        } catch (MessagingException e) {
            throw new MailPreparationException("cannot be made into a message", e);
        }
        sender.send(message);
    }

    /// Beside the words, for programs that show an invitation, and as a file for all others.
    private static void enclose(String calendar, MimeMessageHelper helper) throws MessagingException {
        try {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(
                    new ByteArrayDataSource(calendar, "text/calendar; charset=UTF-8; method=" + method(calendar))));
            part.setHeader("Content-Transfer-Encoding", "base64");
            var words = (MimeMultipart) helper.getMimeMultipart().getBodyPart(0).getContent();
            words.addBodyPart(part);
            helper.addAttachment("session.ics", new ByteArrayDataSource(calendar, "application/ics"));
        } catch (IOException e) {
            throw new MessagingException("a calendar's part cannot be made", e);
        }
    }

    /// The part has to name the same method as the text in it.
    private static String method(String calendar) {
        var method = METHOD.matcher(calendar);
        return method.find() ? method.group(1) : "PUBLISH";
    }
}
