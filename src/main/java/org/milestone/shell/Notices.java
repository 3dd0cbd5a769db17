package org.milestone.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/// Short words about what just happened. Each is announced to screen readers.
public final class Notices {
    private static final int SHORT = 4_000;
    private static final int LONG = 10_000;

    private Notices() {}

    /// It worked.
    public static void done(String sentence) {
        var notice = Notification.show(sentence, SHORT, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
    }

    /// It worked, and can be taken back for ten seconds.
    public static void undoable(String sentence, Runnable undo) {
        var notice = new Notification();
        notice.setDuration(LONG);
        notice.setPosition(Notification.Position.BOTTOM_START);
        var back = new Button("Undo", click -> {
            notice.close();
            undo.run();
        });
        back.setId("undo");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        notice.add(row(new Span(sentence), back));
        notice.open();
    }

    /// It did not work; stays until closed.
    public static void refused(String sentence) {
        var notice = new Notification();
        notice.setDuration(0);
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
        var close = new Button(new Sign(Sign.CLOSE), click -> notice.close());
        close.setAriaLabel("Close this message");
        close.addThemeVariants(ButtonVariant.TERTIARY);
        notice.add(row(new Span(sentence), close));
        notice.open();
    }

    private static HorizontalLayout row(Span words, Button button) {
        var row = new HorizontalLayout(words, button);
        row.setAlignItems(HorizontalLayout.Alignment.CENTER);
        return row;
    }
}
