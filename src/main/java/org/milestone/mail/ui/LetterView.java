package org.milestone.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.milestone.mail.LetterService;
import org.milestone.mail.LetterService.Detail;
import org.milestone.mail.LetterState;
import org.milestone.mail.MailRoutes;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;

/// One letter as its reader got it, in plain text.
@Route("admin/letters")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://styles/account.css")
final class LetterView extends Page implements HasUrlParameter<Long> {
    private final transient LetterService letters;

    LetterView(LetterService letters) {
        super("Letter");
        this.letters = letters;
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        show(letters.letter(id).orElseThrow(NotFoundException::new));
    }

    private void show(Detail letter) {
        clear();
        title(letter.summary().subject());
        crumbs(new Crumbs().step(MailRoutes.LETTERS, "Sent letters"));
        var text = new Pre(letter.text());
        text.setId("text");
        text.addClassName("letter-text");
        var panel = new Div(text);
        panel.addClassName("panel");
        add(
                new Paragraph("To " + letter.summary().recipient()),
                new Div(LetterWords.badge(letter.summary().state())),
                panel);
        letter.summary()
                .error()
                .ifPresent(error -> add(new Paragraph(letter.summary().attempts() + ". try: " + error)));
        if (letter.summary().state() != LetterState.SENT) {
            var retry =
                    new Button("Send it now", click -> retry(letter.summary().id()));
            retry.setId("retry");
            retry.setEnabled(letters.hasMailServer());
            add(retry);
        }
    }

    private void retry(long id) {
        switch (letters.retry(id)) {
            case WILL_GO -> Notices.done("It goes out within a few seconds.");
            case SENT_ALREADY -> Notices.done("It was sent meanwhile.");
            case NO_MAIL_SERVER -> Notices.refused("No mail server is configured.");
            case NOT_THERE -> Notices.refused("This letter is gone.");
        }
        letters.letter(id).ifPresent(this::show);
    }
}
