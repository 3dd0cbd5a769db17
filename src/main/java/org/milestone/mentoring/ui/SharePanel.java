package org.milestone.mentoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import org.milestone.account.AccountId;
import org.milestone.mentoring.MenteeService.Picture;
import org.milestone.mentoring.MentorshipService;
import org.milestone.mentoring.domain.Side;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;

/// Changing what a mentor may see, on the card it was chosen on.
final class SharePanel extends Div {
    SharePanel(MentorshipService mentorships, AccountId me, Picture picture, Runnable again) {
        var pair = picture.pair();
        if (!pair.hasSigned(Side.MENTEE)) {
            return;
        }
        var field = new SightsField(picture.shared());
        var keep = Kit.primary("share", "Share this from now on", () -> {
            if (mentorships.share(me, pair.id(), field.getValue()) instanceof MentorshipService.Moved) {
                again.run();
                Notices.done("From now on exactly this is shared.");
            } else {
                Notices.refused("The agreement has run out. Set a new last day first.");
            }
        });
        var details = new NativeDetails("Change what is shared", new Div(field, Kit.actions(keep)));
        details.setId("change-shared");
        add(details);
    }
}
