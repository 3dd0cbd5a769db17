package org.milestone.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.milestone.programme.ProgrammeRoutes;
import org.milestone.programme.ProgrammeService;
import org.milestone.programme.ProgrammeService.Programme;
import org.milestone.programme.domain.Part;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;
import org.milestone.shell.Section;

/// How one leaves a programme, and how a lead ends it.
final class LeavingPanel extends Div {
    private final ProgrammeDesk desk;
    private final Programme programme;

    LeavingPanel(ProgrammeDesk desk, Programme programme) {
        this.desk = desk;
        this.programme = programme;
        boolean leads = programme.mine() == Part.LEAD && programme.isOpen();
        if (!programme.isOpen()) {
            add(new Section("Done with it?", Kit.actions(Kit.button("leave", "Take it off my list", this::leave))));
        } else if (!leads) {
            add(new Section(
                    "Leave",
                    new Paragraph("One click, no reason, no blame. You are counted no more, and what is proposed to you"
                            + " is over. A pair you are in stays yours."),
                    Kit.actions(Kit.button("leave", "Leave the programme", this::leave))));
        } else {
            var section = new Section("Hand over or end");
            section.add(new Paragraph(
                    programme.leads().size() > 1
                            ? "The other leads go on without you, or you end it for everybody."
                            : "You lead it alone. To hand over, invite somebody as a lead; once they are in, you can"
                                    + " leave."));
            var ways = Kit.actions();
            if (programme.leads().size() > 1) {
                ways.add(Kit.button("leave", "Stop leading", this::leave));
            }
            ways.add(Kit.button("end", "End the programme", this::end));
            section.add(ways);
            add(section);
        }
    }

    private void leave() {
        var me = desk.current().require();
        switch (desk.programmes().leave(me, programme.id())) {
            case ProgrammeService.Saved saved -> {
                var ui = UI.getCurrentOrThrow();
                ui.navigate(ProgrammeRoutes.PROGRAMMES.substring(1));
                if (programme.isOpen()) {
                    Notices.undoable("You have left " + programme.outline().name() + ".", () -> {
                        desk.programmes().comeBack(me, programme.id());
                        ui.navigate(ProgrammeRoutes.programme(programme.id()).substring(1));
                    });
                }
            }
            case ProgrammeService.LastLead last ->
                Notices.refused("You are the only lead now. Invite another one, or end it.");
            case ProgrammeService.NotNow gone -> Notices.refused("You have left it already.");
        }
    }

    private void end() {
        Kit.confirm(
                "End " + programme.outline().name() + " for everybody?",
                "Everybody in it gets a letter. Nobody is counted any more, and nothing can be proposed. Pairs go on."
                        + " This cannot be undone.",
                "End it",
                () -> {
                    desk.programmes().end(desk.current().require(), programme.id());
                    UI.getCurrentOrThrow().navigate(ProgrammeRoutes.PROGRAMMES.substring(1));
                    Notices.done("Ended. Everybody in it gets a letter.");
                });
    }
}
