package org.milestone.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import org.milestone.programme.ProgrammeService;
import org.milestone.programme.ProgrammeService.Programme;
import org.milestone.programme.domain.Outline;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;

/// Where a lead changes what is said of a programme.
final class ChangePanel extends Div {
    private final ProgrammeDesk desk;
    private final long programme;
    private final Runnable again;
    private final OutlineForm form;

    ChangePanel(ProgrammeDesk desk, Programme programme, Runnable again) {
        this.desk = desk;
        this.programme = programme.id();
        this.again = again;
        this.form = new OutlineForm(programme.outline());
        form.add(Kit.button("keep", "Keep", () -> form.value().ifPresent(this::keep)));
        addClassName("change-programme");
        var details = new NativeDetails("Change name, purpose or days", form);
        details.setId("change");
        add(details);
    }

    private void keep(Outline outline) {
        switch (desk.programmes().change(desk.current().require(), programme, outline)) {
            case ProgrammeService.Saved saved -> {
                again.run();
                Notices.done("Kept.");
            }
            case ProgrammeService.Unfit(var fault) -> form.refuse(fault);
            case ProgrammeService.NotNow gone -> Notices.refused("This has changed meanwhile. Reload the page.");
        }
    }
}
