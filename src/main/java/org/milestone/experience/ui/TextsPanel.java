package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.milestone.content.domain.Preparation.Length;
import org.milestone.experience.ExperienceService.Form;
import org.milestone.experience.domain.Measure;
import org.milestone.experience.domain.Texts;
import org.milestone.shell.Section;

/// The four texts an entry makes, each to be copied.
final class TextsPanel extends Div {
    private static final String COPY = """
            const text = $0, button = this, word = button.textContent;
            const said = words => { button.textContent = words; setTimeout(() => (button.textContent = word), 2000); };
            const byHand = () => {
              const area = document.createElement('textarea');
              area.value = text;
              area.style.position = 'fixed';
              document.body.append(area);
              area.select();
              const done = document.execCommand('copy');
              area.remove();
              button.focus();
              said(done ? 'Copied' : 'Select it by hand');
            };
            navigator.clipboard ? navigator.clipboard.writeText(text).then(() => said('Copied'), byHand) : byHand();""";

    private final Optional<Form> form;
    private final Div body = new Div();

    TextsPanel(Optional<Form> form) {
        this.form = form;
        setId("texts");
        body.addClassName("texts");
        add(new Section("Four texts from it", body));
    }

    /// Shows what the words come to now.
    void show(Texts texts) {
        body.removeAll();
        body.add(
                text("application", "For an application", texts.application(), length(texts.application())),
                text("bullet", "A line of your résumé", texts.bullet(), Optional.empty()),
                text("star", "A story for interviews", texts.star().text(), Optional.empty()),
                text("brag", "One sentence to be proud of", texts.brag(), Optional.empty()));
    }

    private Optional<Component> length(String text) {
        return form.map(asked -> {
            var wording = asked.wording();
            var unit = wording.unit() == Length.WORDS ? "words" : "characters";
            var have = new Span("%d of %d-%d %s for the %s"
                    .formatted(Measure.of(text, wording.unit()), wording.least(), wording.most(), unit, asked.name()));
            have.setId("length");
            have.addClassName(Measure.off(text, wording) == 0 ? "fits" : "off");
            var trust = new Span(Words.trust(wording.trust()) + "."
                    + wording.note().map(note -> " " + note).orElse(""));
            trust.addClassNames("small", "muted");
            var line = new Div(have, trust);
            line.addClassName("text-length");
            return line;
        });
    }

    private static Component text(String id, String name, String text, Optional<Component> length) {
        var head = new Div(new H3(name));
        head.addClassName("xp-row");
        var box = new Div(head);
        box.addClassName("text-box");
        if (text.isBlank()) {
            var words = new Paragraph("It appears when objective, part or outcome are told.");
            words.addClassName("muted");
            box.add(words);
            return box;
        }
        var copy = new Button("Copy");
        copy.setId("copy-" + id);
        copy.setAriaLabel("Copy: " + name);
        copy.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        // In the click itself: browsers give the clipboard only to what a person just did.
        copy.getElement()
                .addAttachListener(attached -> copy.getElement()
                        .executeJs(
                                "const text = $0; this.addEventListener('click', () => (function(){"
                                        + COPY.replace("$0", "text") + "}).call(this))",
                                text));
        head.add(copy);
        var words = new Paragraph(text);
        words.setId("text-" + id);
        words.addClassName("text-words");
        box.add(words);
        length.ifPresent(box::add);
        return box;
    }
}
