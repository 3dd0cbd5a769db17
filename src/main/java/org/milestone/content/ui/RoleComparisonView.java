package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Role;
import org.milestone.shell.Section;
import org.milestone.shell.Table;

/// Two roles side by side: what they answer for, and which skills each asks for.
@Route("roles/compare")
@AnonymousAllowed
final class RoleComparisonView extends ComparisonPage<Role> {

    RoleComparisonView(Library library) {
        super(library, "roles", "Compare two roles", Catalog::roles);
    }

    @Override
    String name(Role role) {
        return role.title();
    }

    @Override
    String id(Role role) {
        return role.id();
    }

    @Override
    void show(Catalog catalog, Role a, Role b) {
        difference(a, b).or(() -> difference(b, a)).ifPresent(words -> {
            var statement = new Div(new Span("How they differ"), new com.vaadin.flow.component.html.Paragraph(words));
            statement.addClassName("statement");
            add(statement);
        });
        var table = new Table("Side by side", "About", a.title(), b.title());
        row(table, "In one sentence", a, b, role -> new Span(role.summary()));
        row(table, "Answers for", a, b, role -> new Span(role.accountable()));
        row(table, "Stage", a, b, role -> new Span(Words.of(role.stage())));
        row(table, "Usual experience", a, b, role -> new Span(role.experience()));
        row(
                table,
                "Certifications that help",
                a,
                b,
                role -> Links.inline(role.certifications().stream()
                        .map(id -> Links.certification(catalog, id))
                        .toList()));
        row(
                table,
                "Ways on",
                a,
                b,
                role -> Links.inline(role.transitions().stream()
                        .map(way -> Links.role(catalog, way.to()))
                        .toList()));
        row(table, "Read more", a, b, role -> Links.role(catalog, role.id()));
        add(table, new Section("Skills", skills(catalog, a, b)));
    }

    private static Component skills(Catalog catalog, Role a, Role b) {
        var table = new Table("Levels from 0 to 5, to know and to have done", "Skill", a.title(), b.title());
        Stream.concat(a.skills().stream(), b.skills().stream())
                .map(Role.Requirement::skill)
                .distinct()
                .forEach(skill -> table.row(Links.skill(catalog, skill), need(a, skill), need(b, skill)));
        return table;
    }

    private static Component need(Role role, String skill) {
        return role.skills().stream()
                .filter(need -> need.skill().equals(skill))
                .findFirst()
                .<Component>map(need -> {
                    var cell = new Div(
                            new NeedMark(need.need()),
                            new Span(new Span("Knows "), new LevelMark(need.knowledge())),
                            new Span(new Span("Has done "), new LevelMark(need.application())));
                    cell.addClassName("said");
                    return cell;
                })
                .orElseGet(() -> new Span("Not asked for"));
    }

    private static Optional<String> difference(Role from, Role to) {
        return from.neighbours().stream()
                .filter(neighbour -> neighbour.role().equals(to.id()))
                .map(Role.Neighbour::difference)
                .findFirst();
    }
}
