package org.milestone.hiring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.InterviewQuestion.Kind;
import org.milestone.content.domain.InterviewQuestion.Level;
import org.milestone.content.domain.Role;
import org.milestone.hiring.domain.Wish;

/// What somebody wants to practise, and the button that draws a set.
final class WishPanel extends Div {

    WishPanel(Catalog catalog, Function<Wish, List<String>> draw) {
        addClassName("filter-bar");
        var kind = select("kind", "Kind", "Any kind", List.of(Kind.values()), WishPanel::word);
        var level = select("level", "Level", "Any level", List.of(Level.values()), WishPanel::word);
        var role =
                select("role", "Role", "Any role", List.copyOf(catalog.roles().values()), Role::title);
        var size = new Select<Integer>();
        size.setId("wish-size");
        size.setLabel("Questions");
        size.setItems(3, Wish.USUAL, Wish.MOST);
        size.setValue(Wish.USUAL);
        var nothing = new Span();
        nothing.setId("nothing");
        nothing.getElement().setAttribute("role", "status");
        var start = new Button("Draw a set", click -> {
            var set = draw.apply(new Wish(
                    Optional.ofNullable(kind.getValue()),
                    Optional.ofNullable(level.getValue()),
                    Optional.ofNullable(role.getValue()).map(Role::id),
                    size.getValue()));
            if (set.isEmpty()) {
                nothing.setText("No question fits all of that. Leave one of them open.");
            } else {
                UI.getCurrentOrThrow()
                        .navigate(
                                "interview-practice",
                                QueryParameters.simple(Map.of(
                                        InterviewPracticeView.SET,
                                        String.join(
                                                ".",
                                                set.stream().map(Id::lastWord).toList()))));
            }
        });
        start.setId("draw");
        start.addThemeVariants(ButtonVariant.PRIMARY);
        add(kind, level, role, size, start, nothing);
    }

    private static <T> Select<T> select(String id, String label, String any, List<T> items, Function<T, String> words) {
        var select = new Select<T>();
        select.setId("wish-" + id);
        select.setLabel(label);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setPlaceholder(any);
        select.setItemLabelGenerator(item -> item == null ? any : words.apply(item));
        return select;
    }

    private static String word(Enum<?> value) {
        var name = value.name().toLowerCase(java.util.Locale.ROOT);
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
