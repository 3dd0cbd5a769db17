package org.milestone.practice.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import org.milestone.practice.AttemptView;

/// Asks once more before a section is closed or an attempt handed in: neither can be undone.
final class EndDialog extends ConfirmDialog {

    EndDialog(boolean last, List<AttemptView.Slot> slots, Runnable end, Runnable look) {
        setId("confirm-end");
        long left = slots.stream().filter(slot -> slot.answer().isEmpty()).count();
        long flags = slots.stream().filter(AttemptView.Slot::flagged).count();
        setHeader(last ? "Hand in?" : "Close this section?");
        setText((left == 0 ? "Every question is answered" : Words.items((int) left) + " without an answer")
                + (flags == 0 ? "." : ", " + flags + " flagged.")
                + (last ? " After handing in nothing can be changed." : " A closed section cannot be opened again."));
        setConfirmText(last ? "Hand in" : "Close it");
        addConfirmListener(confirmed -> end.run());
        setCancelable(true);
        setCancelText("Look again");
        addCancelListener(cancelled -> look.run());
    }
}
