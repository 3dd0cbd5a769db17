package org.milestone.mentoring.ui;

import com.vaadin.flow.component.Component;
import org.milestone.mentoring.InvitationService;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.MentorshipService;
import org.milestone.shell.Notices;

/// Tells what came of an answer, and goes on from there.
final class Answers {
    private static final String FULL =
            "There is no room for one more mentee at the moment. The mentor can raise the number in their profile.";

    private Answers() {}

    static void tell(Component here, InvitationService.Answered answered) {
        switch (answered) {
            case InvitationService.Begun begun -> agree(here, begun.mentorship());
            case InvitationService.UsedUp gone ->
                Notices.refused("This invitation cannot be used any more. Ask for a new one.");
            case InvitationService.Full full -> Notices.refused(FULL);
            case InvitationService.AlreadyOpen open -> Notices.refused("The two of you are a pair already.");
        }
    }

    static void tell(Component here, MentorshipService.Step step) {
        switch (step) {
            case MentorshipService.Moved(var pair) -> agree(here, pair.id());
            case MentorshipService.Full full -> Notices.refused(FULL);
            case MentorshipService.NotNow gone -> Notices.refused("This has been answered or taken back meanwhile.");
            case MentorshipService.Changed changed -> Notices.refused("The agreement was changed meanwhile.");
            case MentorshipService.Unfit(var fault) -> Notices.refused(Words.of(fault));
        }
    }

    private static void agree(Component here, long mentorship) {
        Notices.done("You are a pair now. Next: agree on goals.");
        here.getUI()
                .ifPresent(
                        ui -> ui.navigate(MentoringRoutes.agreement(mentorship).substring(1)));
    }
}
