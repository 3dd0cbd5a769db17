package org.milestone.guide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.milestone.content.domain.CaseStudy.Effect;

/// How the project stands after all decisions so far: time, money and trust, each from its start.
final class ScalesPanel extends Div {
    private static final int FAR = 8;

    ScalesPanel(Effect effect) {
        setId("scales");
        addClassName("scales");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "How the project stands");
        scale("Time", effect.time());
        scale("Money", effect.money());
        scale("Trust", effect.trust());
    }

    private void scale(String name, int number) {
        var bar = new Span();
        bar.addClassNames("scale-bar", number < 0 ? "worse" : "better");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--reach", Math.min(FAR, Math.abs(number)) * 50 / FAR + "%");
        var amount = new Span(Words.signed(number));
        amount.addClassName("amount");
        var scale = new Div(new Span(name), bar, amount);
        scale.addClassName("scale");
        add(scale);
    }
}
