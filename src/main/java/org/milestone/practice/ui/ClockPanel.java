package org.milestone.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/// Time left, counted down in the browser from what the server said. It can be hidden; the
/// warnings come all the same.
final class ClockPanel extends Div {

    @Tag("milestone-clock")
    private static final class Face extends Component {}

    private final Face face = new Face();
    private boolean hidden;

    ClockPanel(String name, Runnable bell) {
        addClassName("clock");
        var label = new Span(name);
        label.addClassName("clock-name");
        var hide = new Button("Hide");
        hide.setId("hide-clock");
        hide.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        hide.addClickListener(click -> {
            hidden = !hidden;
            hide.setText(hidden ? "Show time" : "Hide");
            setClassName("clock-hidden", hidden);
        });
        face.getElement().addEventListener("bell", event -> bell.run());
        add(label, face, hide);
    }

    void left(Duration left) {
        // A time said twice must be counted anew, so it is no plain property.
        face.getElement().executeJs("this.left = $0", left.toMillis() / 1000.0);
    }
}
