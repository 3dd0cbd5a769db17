package org.milestone.skill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.TreeMap;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.Role;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Empty;
import org.milestone.shell.Facts;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Table;
import org.milestone.skill.SkillRoutes;
import org.milestone.skill.SkillService;
import org.milestone.skill.SkillState;
import org.milestone.skill.domain.Gap;

/// Two roles beside each other, both against one's own skills.
@Route("my/skills/roles")
@PermitAll
final class TwoRolesView extends Page implements BeforeEnterObserver {
    private static final String FIRST = "a";
    private static final String SECOND = "b";

    private final SkillService skills;
    private final Library library;
    private final CurrentAccount current;

    TwoRolesView(SkillService skills, Library library, CurrentAccount current) {
        super("Two roles against your skills");
        this.skills = skills;
        this.library = library;
        this.current = current;
        addClassName("comparison");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        crumbs(new Crumbs().step(SkillRoutes.SKILLS, "My skills"));
        lead("How far each is from where you stand today, as far as you have rated yourself.");
        var catalog = library.catalog();
        var state = skills.standing(current.require());
        var query = event.getLocation().getQueryParameters();
        var a = role(catalog, query, FIRST).or(() -> state.role().map(catalog.roles()::get));
        var b = role(catalog, query, SECOND);
        var bar = new Div(field(catalog, FIRST, "First", a, b), field(catalog, SECOND, "Second", b, a));
        bar.addClassNames("filter-bar", "no-print");
        add(bar);
        if (a.isEmpty() || b.isEmpty()) {
            add(new Empty("Choose two, and they stand here side by side, against your skills."));
        } else if (a.equals(b)) {
            add(new Empty("Both are the same: choose another one."));
        } else {
            show(catalog, state, a.get(), b.get());
        }
    }

    private static Optional<Role> role(Catalog catalog, QueryParameters query, String name) {
        return query.getSingleParameter(name).map(word -> catalog.roles().get(catalog.current("roles/" + word)));
    }

    private static Component field(
            Catalog catalog, String name, String label, Optional<Role> mine, Optional<Role> other) {
        var field = new Select<Role>();
        field.setId("roles-" + name);
        field.setLabel(label);
        field.setItems(catalog.roles().values());
        field.setItemLabelGenerator(Role::title);
        mine.ifPresent(field::setValue);
        field.addValueChangeListener(change -> {
            var way = new TreeMap<String, String>();
            way.put(name, Id.lastWord(change.getValue().id()));
            other.ifPresent(role -> way.put(name.equals(FIRST) ? SECOND : FIRST, Id.lastWord(role.id())));
            UI.getCurrentOrThrow().navigate(SkillRoutes.ROLES.substring(1), QueryParameters.simple(way));
        });
        return field;
    }

    private void show(Catalog catalog, SkillState state, Role a, Role b) {
        add(new Facts().fact(a.title(), summary(state, a)).fact(b.title(), summary(state, b)));
        var table = new Table("You against both, levels from 0 to 5", "Skill", "You", a.title(), b.title());
        var asked = new LinkedHashSet<String>();
        a.skills().forEach(each -> asked.add(each.skill()));
        b.skills().forEach(each -> asked.add(each.skill()));
        asked.forEach(skill -> table.row(
                new Link(SkillRoutes.skill(skill), catalog.skill(skill).title()),
                own(state, skill),
                gap(state, a, skill),
                gap(state, b, skill)));
        add(
                new Section("Skill by skill", table),
                new Paragraph(new Link(
                        "/roles/compare?a=" + Id.lastWord(a.id()) + "&b=" + Id.lastWord(b.id()),
                        "The two roles themselves, side by side")));
    }

    private static String summary(SkillState state, Role role) {
        var gaps = state.gaps(role);
        long met = gaps.stream().filter(Gap::isMet).count();
        return state.distance(role)
                        .map(distance -> Words.number(distance.missing()) + " levels missing on average, ")
                        .orElse("too few skills rated to say how far, ")
                + met + " of " + gaps.size() + " skills met";
    }

    private static Component own(SkillState state, String skill) {
        var cell = new Div();
        cell.addClassName("said");
        for (var axis : org.milestone.skill.domain.Axis.values()) {
            cell.add(new Span(Words.of(axis) + " "
                    + state.standing()
                            .band(skill, axis)
                            .map(band -> Words.number(band.mean()))
                            .orElse("not rated")));
        }
        return cell;
    }

    private static Component gap(SkillState state, Role role, String skill) {
        return Gap.of(role, state.standing(), state.at()).stream()
                .filter(gap -> gap.skill().equals(skill))
                .findFirst()
                .<Component>map(gap -> {
                    var cell = new Div(new Span(Words.of(gap.need())));
                    cell.addClassName("said");
                    gap.axes()
                            .forEach(side -> cell.add(new Span(Words.of(side.axis()) + " " + side.required()
                                    + side.met()
                                            .map(met -> ", " + Words.of(met))
                                            .orElse(""))));
                    return cell;
                })
                .orElseGet(() -> new Span("Not asked for"));
    }
}
