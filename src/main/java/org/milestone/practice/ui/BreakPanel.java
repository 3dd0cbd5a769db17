package org.milestone.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;

/// The break between two sections, with a clock of its own.
final class BreakPanel extends Div {

    BreakPanel(Duration left, Runnable end) {
        addClassName("break-panel");
        var face = new ClockPanel("Break", () -> {});
        face.left(left);
        var back = new Button("End the break and go on", click -> end.run());
        back.setId("end-break");
        back.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2("Stand up, look away, drink something"),
                new Paragraph(
                        "The exam's clock stands still until the break is over. What is left of the break is lost when you go on earlier; what you overrun is exam time."),
                face,
                back);
    }
}
