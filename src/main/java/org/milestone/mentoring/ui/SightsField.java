package org.milestone.mentoring.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;

/// What of one's own somebody may see, all of it on one card.
final class SightsField extends CustomField<Map<Scope, Sight>> {
    private enum Choice {
        NOTHING,
        SUMMARY,
        DETAIL;

        private Optional<Sight> sight() {
            return this == NOTHING ? Optional.empty() : Optional.of(Sight.valueOf(name()));
        }
    }

    private final Map<Scope, Select<Choice>> choices = new EnumMap<>(Scope.class);

    SightsField(Map<Scope, Sight> now) {
        var card = new Div();
        card.addClassName("sights");
        for (var scope : Scope.values()) {
            var choice = new Select<Choice>();
            choice.setId("share-" + scope.name().toLowerCase(Locale.ROOT));
            choice.setLabel(Words.of(scope));
            choice.setItems(Choice.values());
            choice.setItemLabelGenerator(one -> one.sight().map(Words::of).orElse("not at all"));
            choice.setValue(Optional.ofNullable(now.get(scope))
                    .map(sight -> Choice.valueOf(sight.name()))
                    .orElse(Choice.NOTHING));
            choice.addValueChangeListener(change -> updateValue());
            choices.put(scope, choice);
            var words = new Paragraph(Words.seen(scope));
            words.addClassNames("muted", "small");
            card.add(new Div(choice, words));
        }
        add(card);
        updateValue();
    }

    @Override
    protected Map<Scope, Sight> generateModelValue() {
        var shown = new EnumMap<Scope, Sight>(Scope.class);
        choices.forEach((scope, choice) -> choice.getValue().sight().ifPresent(sight -> shown.put(scope, sight)));
        return shown;
    }

    @Override
    protected void setPresentationValue(Map<Scope, Sight> shown) {
        choices.forEach((scope, choice) -> choice.setValue(Optional.ofNullable(shown.get(scope))
                .map(sight -> Choice.valueOf(sight.name()))
                .orElse(Choice.NOTHING)));
    }
}
