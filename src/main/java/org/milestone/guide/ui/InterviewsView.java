package org.milestone.guide.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.InterviewQuestion;
import org.milestone.content.domain.InterviewQuestion.Kind;
import org.milestone.content.domain.InterviewQuestion.Level;
import org.milestone.content.domain.Skill;
import org.milestone.shell.Address;
import org.milestone.shell.Choices;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Section;

/// Questions of job interviews; `?kind=`, `?level=` and `?skill=` keep some of them.
@Route("interviews")
@AnonymousAllowed
final class InterviewsView extends Page implements BeforeEnterObserver {
    private static final String PATH = "/interviews";
    private static final String KIND = "kind";
    private static final String LEVEL = "level";
    private static final String SKILL = "skill";

    /// What the address asks for.
    private record Wish(Optional<Kind> kind, Optional<Level> level, Optional<Skill> skill) {
        boolean fits(InterviewQuestion question) {
            return kind.map(question.kind()::equals).orElse(true)
                    && level.map(question.levels()::contains).orElse(true)
                    && skill.map(one -> question.skills().contains(one.id())).orElse(true);
        }

        Wish of(Optional<Kind> other) {
            return new Wish(other, level, skill);
        }

        Wish at(Optional<Level> other) {
            return new Wish(kind, other, skill);
        }

        String address() {
            return Address.of(
                    PATH,
                    Address.part(KIND, kind),
                    Address.part(LEVEL, level),
                    Address.text(SKILL, skill.map(one -> Id.lastWord(one.id())).orElse("")));
        }
    }

    private final Library library;
    private final ComboBox<Skill> filter = new ComboBox<>("Only questions about");
    private final Paragraph found = new Paragraph();
    private final Div filters = new Div();
    private final Div list = new Div();
    private Wish wish = new Wish(Optional.empty(), Optional.empty(), Optional.empty());

    InterviewsView(Library library) {
        super("Interview questions");
        this.library = library;
        crumbs(new Crumbs().step("/guide", "Guide"));
        lead("What interviewers ask, what they want to know, and what a strong answer contains.");
        filter.setId("skill-filter");
        filter.setPlaceholder("Any skill");
        filter.setClearButtonVisible(true);
        filter.setItemLabelGenerator(Skill::title);
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        found.setId("found");
        found.getElement().setAttribute("role", "status");
        found.addClassName("muted");
        filters.addClassName("filters");
        var bar = new Div(filter, found);
        bar.addClassName("filter-bar");
        var practise = new Link("/interview-practice", "Practise a set of five").primary();
        practise.setId("practise");
        underHeading(practise);
        add(filters, bar, list);
    }

    private void choose(@Nullable Skill skill) {
        var address = new Wish(wish.kind(), wish.level(), Optional.ofNullable(skill)).address();
        int query = address.indexOf('?');
        UI.getCurrentOrThrow()
                .navigate("interviews", QueryParameters.fromString(query < 0 ? "" : address.substring(query + 1)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var catalog = library.catalog();
        var query = event.getLocation().getQueryParameters();
        wish = new Wish(
                Address.choice(query, KIND, Kind.class),
                Address.choice(query, LEVEL, Level.class),
                query.getSingleParameter(SKILL).map(word -> catalog.skills().get(catalog.current("skills/" + word))));
        var questions = catalog.guide().interviews().values();
        filter.setItems(catalog.skills().values().stream()
                .filter(skill -> questions.stream()
                        .anyMatch(question -> question.skills().contains(skill.id())))
                .toList());
        filter.setValue(wish.skill().orElse(null));
        var kinds = new Choices("Kind")
                .choice(wish.of(Optional.empty()).address(), "All", wish.kind().isEmpty());
        for (var kind : Kind.values()) {
            kinds.choice(
                    wish.of(Optional.of(kind)).address(),
                    Words.of(kind),
                    wish.kind().equals(Optional.of(kind)));
        }
        var levels = new Choices("Level")
                .choice(wish.at(Optional.empty()).address(), "All", wish.level().isEmpty());
        for (var level : Level.values()) {
            levels.choice(
                    wish.at(Optional.of(level)).address(),
                    Words.of(level),
                    wish.level().equals(Optional.of(level)));
        }
        filters.removeAll();
        filters.add(kinds, levels);
        show(catalog, questions.stream().filter(wish::fits).toList());
    }

    private void show(Catalog catalog, List<InterviewQuestion> questions) {
        found.setText(Words.count(questions.size(), "question", "questions"));
        list.removeAll();
        for (var kind : Kind.values()) {
            var some = questions.stream()
                    .filter(question -> question.kind() == kind)
                    .toList();
            if (!some.isEmpty()) {
                list.add(section(catalog, kind, some));
            }
        }
        if (questions.isEmpty()) {
            list.add(new Empty("No question fits all of that.", new Link(PATH, "Show all questions")));
        }
    }

    private static Component section(Catalog catalog, Kind kind, List<InterviewQuestion> questions) {
        var lines = Entries.lines();
        questions.forEach(question -> Entries.line(
                lines,
                question.id(),
                question.question(),
                Words.levels(question.levels()) + " · "
                        + String.join(
                                ", ",
                                question.skills().stream()
                                        .map(id -> catalog.skill(id).title())
                                        .toList())));
        var meaning = new Paragraph(Words.meaning(kind));
        meaning.addClassName("muted");
        return new Section(Words.of(kind), meaning, lines);
    }
}
