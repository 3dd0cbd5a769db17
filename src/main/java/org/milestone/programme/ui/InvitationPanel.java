package org.milestone.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.milestone.account.CurrentAccount;
import org.milestone.programme.JoiningService;
import org.milestone.programme.ProgrammeRoutes;
import org.milestone.programme.domain.Part;
import org.milestone.shell.Dates;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;

/// What an invitation asks, and what saying yes means.
final class InvitationPanel extends Div {

    InvitationPanel(JoiningService.Invitation one, CurrentAccount current) {
        addClassName("invitation");
        var outline = one.programme();
        var days = new Paragraph(new Span(Words.days(outline)));
        days.addClassNames("muted");
        add(days);
        if (!outline.purpose().isEmpty()) {
            add(Kit.quoted(outline.purpose()));
        }
        add(
                new H3(one.part() == Part.LEAD ? "What you would do and see" : "What " + one.who() + " would see"),
                new SeenPanel(one.part()),
                Kit.muted("You can leave with one click at any time, without a reason; from then on you are"
                        + " counted no more. Open until " + Dates.shortDay(one.until(), current.zone()) + "."));
    }

    /// Tells what came of a yes, and goes there.
    void accept(Supplier<JoiningService.Answered> yes) {
        switch (yes.get()) {
            case JoiningService.Joined(long programme, var part) -> {
                Notices.done("Welcome. You are in as a " + Words.of(part) + ".");
                getUI().ifPresent(ui ->
                        ui.navigate(ProgrammeRoutes.programme(programme).substring(1)));
            }
            case JoiningService.AlreadyIn already -> Notices.refused("You take part in this programme already.");
            case JoiningService.LastLead last ->
                Notices.refused("You lead this programme alone. Find another lead first.");
            case JoiningService.UsedUp gone ->
                Notices.refused("This invitation cannot be used any more. Ask for a new one.");
        }
    }
}
