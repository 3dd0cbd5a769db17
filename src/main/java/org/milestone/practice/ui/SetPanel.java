package org.milestone.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.milestone.content.domain.Catalog;
import org.milestone.practice.PracticeService.Count;
import org.milestone.practice.PracticeService.Hub;
import org.milestone.practice.domain.SetSpec;
import org.milestone.practice.domain.SetSpec.Pick;

/// A practice set by wishes: topics, what was seen of them, how many, with or without a clock. It
/// says at once how many questions the wishes leave.
final class SetPanel extends Div {
    private static final int USUAL = 10;
    private static final int MOST = 100;
    private static final int SECONDS_EACH = 80;

    private final ToIntFunction<SetSpec> available;
    private final MultiSelectComboBox<String> parts;
    private final MultiSelectComboBox<String> skills;
    private final MultiSelectComboBox<String> lessons;
    private final Select<Pick> pick = new Select<>();
    private final IntegerField count = new IntegerField("How many");
    private final Checkbox timed = new Checkbox("Against the clock, reasons at the end");
    private final Paragraph found = new Paragraph();
    private final Button start = new Button("Start");

    SetPanel(Hub hub, Catalog catalog, ToIntFunction<SetSpec> available, Consumer<SetSpec> begin) {
        this.available = available;
        addClassName("set-panel");
        parts = choose("set-parts", "Exam domains", hub.parts(), key -> part(catalog, key));
        skills = choose(
                "set-skills",
                "Skills",
                hub.skills(),
                key -> Optional.ofNullable(catalog.skills().get(key))
                        .map(skill -> skill.title())
                        .orElse(key));
        lessons = choose(
                "set-lessons",
                "Lessons",
                hub.lessons(),
                key -> Optional.ofNullable(catalog.lessons().get(key))
                        .map(lesson -> lesson.title())
                        .orElse(key));
        pick.setId("set-pick");
        pick.setLabel("Which of them");
        pick.setItems(Pick.values());
        pick.setValue(Pick.ANY);
        pick.setItemLabelGenerator(value -> switch (value) {
            case ANY -> "All, new ones first";
            case UNSEEN -> "Only new ones (" + hub.unseen() + ")";
            case MISSED -> "Only missed or guessed ones (" + hub.missed() + ")";
        });
        count.setId("set-count");
        count.setMin(1);
        count.setMax(MOST);
        count.setStepButtonsVisible(true);
        count.setValue(USUAL);
        count.setValueChangeMode(ValueChangeMode.LAZY);
        timed.setId("set-timed");
        found.setId("set-found");
        found.addClassName("muted");
        found.getElement().setAttribute("role", "status");
        start.setId("set-start");
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.addClickListener(click -> begin.accept(spec()));
        List.of(parts, skills, lessons).forEach(box -> box.addValueChangeListener(change -> say()));
        pick.addValueChangeListener(change -> say());
        count.addValueChangeListener(change -> say());
        var fields = new Div(parts, skills, lessons, pick, count);
        fields.addClassName("set-fields");
        add(fields, timed, found, start);
        say();
    }

    private static MultiSelectComboBox<String> choose(
            String id, String label, List<Count> counts, Function<String, String> name) {
        var box = new MultiSelectComboBox<String>(label);
        Map<String, Integer> items = counts.stream().collect(Collectors.toMap(Count::key, Count::items));
        box.setId(id);
        box.setItems(items.keySet().stream()
                .sorted(java.util.Comparator.comparing(name))
                .toList());
        box.setItemLabelGenerator(key -> name.apply(key) + " (" + items.getOrDefault(key, 0) + ")");
        box.setPlaceholder("All");
        box.setClearButtonVisible(true);
        return box;
    }

    private static String part(Catalog catalog, String key) {
        var words = key.split("/");
        var certification = Optional.ofNullable(catalog.certifications().get("certifications/" + words[0]));
        var exam = certification.map(one -> one.shortName()).orElse(words[0]);
        if (words.length == 1) {
            return exam;
        }
        return exam + ": "
                + catalog.blueprints().getOrDefault("certifications/" + words[0], List.of()).stream()
                        .flatMap(blueprint -> blueprint.domains().stream())
                        .filter(domain -> domain.key().equals(words[1]))
                        .map(domain -> domain.name())
                        .findFirst()
                        .orElse(words[1]);
    }

    private int wanted() {
        return Math.clamp(Optional.ofNullable(count.getValue()).orElse(USUAL), 1, MOST);
    }

    private SetSpec spec() {
        var spec = SetSpec.drill(title(), wanted())
                .parts(parts.getValue())
                .skills(skills.getValue())
                .lessons(lessons.getValue())
                .pick(pick.getValue());
        return timed.getValue() ? spec.timed(Duration.ofSeconds((long) wanted() * SECONDS_EACH)) : spec;
    }

    private String title() {
        var named = java.util.stream.Stream.of(parts, skills, lessons)
                .flatMap(box -> box.getValue().stream()
                        .map(key -> box.getItemLabelGenerator().apply(key).replaceFirst(" \\(\\d+\\)$", "")))
                .toList();
        return named.isEmpty()
                ? "Mixed practice"
                : named.size() > 2 ? "Practice on " + named.size() + " topics" : String.join(" and ", named);
    }

    private void say() {
        int there = available.applyAsInt(spec());
        boolean enough = there >= wanted();
        found.setText(
                there == 0
                        ? "No question fits these wishes."
                        : Words.items(there) + (there == 1 ? " fits" : " fit") + " these wishes."
                                + (enough ? "" : " Ask for " + there + " or fewer."));
        start.setEnabled(enough);
    }
}
