package org.milestone.skill.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Predicate;
import org.milestone.skill.SkillService;

/// Leaving a skill out, with a reason, and taking it in again.
final class LeavePanel extends Div {

    LeavePanel(Optional<String> reason, Predicate<String> leave, Runnable back) {
        addClassName("explain");
        if (reason.isPresent()) {
            var take = new Button("Take it in again", click -> back.run());
            take.setId("take-in");
            add(new Paragraph("You left it out: " + reason.get()), new Div(take));
            return;
        }
        var why = new TextField("Why not?");
        why.setId("leave-reason");
        why.setMaxLength(SkillService.LONGEST_REASON);
        why.setHelperText("For example: where I want to work somebody else does this.");
        var button = new Button("Leave it out", click -> {
            why.setInvalid(!leave.test(why.getValue()));
            why.setErrorMessage("A few words, so that you know later why.");
        });
        button.setId("leave-out");
        add(why, new Div(button));
    }
}
