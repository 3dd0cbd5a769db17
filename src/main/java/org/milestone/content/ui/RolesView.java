package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Skill;
import org.milestone.content.domain.Stage;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Section;

/// The roles as a ladder, from where people come from to where it leads; `?skill=` keeps those
/// that need a skill.
@Route("roles")
@Menu(title = "Roles", order = 2)
@AnonymousAllowed
final class RolesView extends Page implements BeforeEnterObserver {
    private static final String SKILL = "skill";

    private final Library library;
    private final ComboBox<Skill> filter = new ComboBox<>("Only roles that need");
    private final Paragraph found = new Paragraph();
    private final Div ladder = new Div();

    RolesView(Library library) {
        super("Roles");
        this.library = library;
        lead("What people do, what they answer for, which skills they need, and how one role leads to the next.");
        var compare = new Link("/roles/compare", "Compare two roles").secondary();
        compare.setId("compare");
        underHeading(compare);
        filter.setId("skill-filter");
        filter.setPlaceholder("Any skill");
        filter.setClearButtonVisible(true);
        filter.setItemLabelGenerator(Skill::title);
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        found.getElement().setAttribute("role", "status");
        found.addClassName("muted");
        var bar = new Div(filter, found);
        bar.addClassName("filter-bar");
        ladder.addClassName("ladder");
        add(bar, ladder);
    }

    private static void choose(@Nullable Skill skill) {
        var parameters = skill == null ? QueryParameters.empty() : QueryParameters.of(SKILL, Id.lastWord(skill.id()));
        UI.getCurrentOrThrow().navigate("roles", parameters);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var catalog = library.catalog();
        var skill = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SKILL)
                .map(word -> catalog.skills().get(catalog.current("skills/" + word)));
        filter.setItems(catalog.skills().values());
        filter.setValue(skill.orElse(null));
        show(catalog, skill);
    }

    private void show(Catalog catalog, Optional<Skill> skill) {
        var roles = skill.map(wanted -> catalog.rolesNeeding(wanted.id()))
                .orElseGet(() -> List.copyOf(catalog.roles().values()));
        found.setText(skill.isPresent() ? Words.count(roles.size(), "role needs it", "roles need it") : "");
        ladder.removeAll();
        for (var stage : Stage.values()) {
            var rung = roles.stream().filter(role -> role.stage() == stage).toList();
            if (!rung.isEmpty()) {
                ladder.add(rung(catalog, stage, rung, skill));
            }
        }
        if (roles.isEmpty()) {
            ladder.add(new Empty("No role here asks for this skill yet.", new Link("/roles", "Show all roles")));
        }
    }

    private static Component rung(Catalog catalog, Stage stage, List<Role> roles, Optional<Skill> skill) {
        var meaning = new Paragraph(Words.meaning(stage));
        meaning.addClassName("muted");
        var rung = new Section(Words.of(stage), meaning);
        rung.addClassName("rung");
        roles.forEach(role -> rung.add(entry(catalog, role, skill)));
        return rung;
    }

    private static Component entry(Catalog catalog, Role role, Optional<Skill> skill) {
        var foot = new Div();
        foot.addClassNames("foot", "small", "muted");
        skill.flatMap(wanted -> role.skills().stream()
                        .filter(need -> need.skill().equals(wanted.id()))
                        .findFirst())
                .ifPresentOrElse(
                        need -> foot.add(
                                new NeedMark(need.need()),
                                new Span(new Span("Knowledge "), new LevelMark(need.knowledge())),
                                new Span(new Span("Application "), new LevelMark(need.application()))),
                        () -> foot.add(new Span(role.experience())));
        var words = new Div(new H3(Links.to(role.id(), role.title())), new Paragraph(role.summary()), foot);
        var entry = new Div(words);
        entry.addClassName("entry-row");
        if (!role.transitions().isEmpty()) {
            var label = new Span("Ways on");
            label.addClassName("eyebrow");
            var next = new Div(label);
            role.transitions().forEach(way -> next.add(Links.role(catalog, way.to())));
            entry.add(next);
        }
        return entry;
    }
}
