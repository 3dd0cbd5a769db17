package org.milestone.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import org.springframework.stereotype.Component;

/// How the portal behaves when it is slow, when a session ends, when something fails in a click.
@Component
final class Manners implements VaadinServiceInitListener {
    private static final int SLOW_MILLIS = 300;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> messages());
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(Manners::tell));
        service.addUIInitListener(
                init -> init.getUI().getLoadingIndicatorConfiguration().setFirstDelay(SLOW_MILLIS));
    }

    /// After a session ended the message is a link that loads the same page again; signing in leads back to it.
    private static CustomizedSystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("You were away for a while");
        messages.setSessionExpiredMessage("What you did is saved. Press here, or Escape, to go on where you were.");
        messages.setInternalErrorCaption("Something went wrong on our side");
        messages.setInternalErrorMessage(
                "What was saved before is safe. Press here, or Escape, to load the page again.");
        return messages;
    }

    static void tell(ErrorEvent event) {
        if (event.getThrowable() instanceof IOException) {
            // The reader left before the answer was written: nobody's mistake, and nobody to tell.
            return;
        }
        var reference = Reference.of(event.getThrowable());
        event.getComponent()
                .flatMap(component -> component.getUI())
                .ifPresent(ui -> ui.access(() -> Notices.refused(
                        "Something went wrong on our side, and this was not saved. Try again; if it happens again, the reference is "
                                + reference + ".")));
    }
}
