package org.milestone.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.milestone.practice.domain.Accommodation;

/// Extra time for practising, granted by oneself.
final class ExtraTimePanel extends Div {

    ExtraTimePanel(Accommodation now, Consumer<Accommodation> keep) {
        addClassName("set-panel");
        var factor = new Select<Double>();
        factor.setId("extra-time");
        factor.setLabel("Time");
        factor.setItems(1.0, 1.25, 1.5, 2.0, 3.0);
        factor.setItemLabelGenerator(
                value -> value == 1.0 ? "Usual time" : "Usual time and " + Math.round((value - 1) * 100) + " % more");
        factor.setValue(now.factor());
        var language = new Checkbox("English is not my first language: add what the issuer grants for that");
        language.setId("language-time");
        language.setValue(now.languageTime());
        var save = new Button("Keep", click -> keep.accept(new Accommodation(factor.getValue(), language.getValue())));
        save.setId("keep-time");
        var words = new Paragraph(
                "This changes your mock exams here, running ones too. For the real exam ask the issuer; with a decision in hand, practise with the same time.");
        words.addClassName("muted");
        add(words, factor, language, save);
    }
}
