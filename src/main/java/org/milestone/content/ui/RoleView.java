package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.Role;
import org.milestone.shell.Badge;
import org.milestone.shell.Corner;
import org.milestone.shell.Facts;
import org.milestone.shell.Link;
import org.milestone.shell.Table;

/// One role: what its holder answers for, needs, and can become.
@Route("roles/:id")
@AnonymousAllowed
final class RoleView extends EntryPage<Role> {

    private final List<Corner> corners;

    RoleView(Library library, List<Corner> corners) {
        super(library, "roles", "Roles", Catalog::roles);
        this.corners = corners;
    }

    @Override
    void show(Catalog catalog, Role role) {
        title(role.title());
        lead(role.summary());
        var sheet = new Sheet(role.id())
                .text(role.text())
                .section("skills", "Skills it asks for", skills(catalog, role))
                .lines("ways-on", "Ways on from here", waysOn(catalog, role))
                .lines("ways-in", "Roles people come from", waysIn(catalog, role))
                .lines("neighbours", "Often confused with", neighbours(catalog, role))
                .lines("lessons", "Lessons about it", Links.lessons(catalog.lessonsAbout(role.id())))
                .sources(role.sources());
        add(facts(catalog, role));
        corners(corners, Corner.Place.ROLE, role.id());
        add(accountable(role), sheet);
    }

    private static Component facts(Catalog catalog, Role role) {
        var facts = new Facts().fact("Stage", Words.of(role.stage())).fact("Usual experience", role.experience());
        if (!role.certifications().isEmpty()) {
            facts.fact(
                    "Certifications that help",
                    Links.inline(role.certifications().stream()
                            .map(id -> Links.certification(catalog, id))
                            .toList()));
        }
        if (role.pay() && catalog.salaries().isPresent()) {
            facts.fact("Pay", new Link("/salaries", "By country, with sources"));
        }
        facts.fact("Beside another", new Link("/roles/compare?a=" + Id.lastWord(role.id()), "Compare"));
        return facts;
    }

    private static Component accountable(Role role) {
        var label = new Span("Answers for");
        label.addClassName("eyebrow");
        var statement = new Div(label, new Paragraph(role.accountable()));
        statement.addClassName("statement");
        return statement;
    }

    private static Component skills(Catalog catalog, Role role) {
        var table = new Table(
                "Levels from 0 to 5: what to know, and what to have done", "Skill", "Need", "Knowledge", "Application");
        role.skills().stream()
                .sorted(Comparator.comparing(Role.Requirement::need))
                .forEach(need -> table.row(
                        Links.skill(catalog, need.skill()),
                        new NeedMark(need.need()),
                        new LevelMark(need.knowledge()),
                        new LevelMark(need.application())));
        return table;
    }

    private static List<Component> waysOn(Catalog catalog, Role role) {
        long most = role.transitions().stream()
                .mapToInt(Role.Transition::longest)
                .max()
                .orElse(0);
        return role.transitions().stream()
                .map(way -> step(
                        Links.role(catalog, way.to()),
                        way,
                        new RangeMark(way.shortest(), way.longest(), most).with(way.usual(), most),
                        new Span("Carries over: " + way.carries())))
                .toList();
    }

    private static List<Component> waysIn(Catalog catalog, Role role) {
        return catalog.rolesLeadingTo(role.id()).stream()
                .flatMap(from -> from.transitions().stream()
                        .filter(way -> way.to().equals(role.id()))
                        .map(way -> step(
                                Links.to(from.id(), from.title()), way, new Span("Carries over: " + way.carries()))))
                .toList();
    }

    private static Component step(Link link, Role.Transition way, Component... details) {
        var time = new Span(Words.time(way));
        time.addClassName("muted");
        var head = new Div(link, new Badge(Words.of(way.kind())), time);
        head.addClassName("step-head");
        var step = new Div(head);
        step.addClassName("step");
        step.add(details);
        return step;
    }

    private static List<Component> neighbours(Catalog catalog, Role role) {
        return role.neighbours().stream()
                .<Component>map(neighbour -> {
                    var difference = new Span(neighbour.difference());
                    difference.addClassName("muted");
                    return new Span(Links.role(catalog, neighbour.role()), difference);
                })
                .toList();
    }
}
