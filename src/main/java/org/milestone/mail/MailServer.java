package org.milestone.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
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
        String address = from.getAddress();
        return address.substring(address.indexOf('@') + 1);
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
}
