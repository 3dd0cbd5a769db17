package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Skill;
import org.milestone.shell.Corner;
import org.milestone.shell.Facts;
import org.milestone.shell.Table;

/// One skill: its levels, how to get better, who needs it.
@Route("skills/:id")
@AnonymousAllowed
final class SkillView extends EntryPage<Skill> {
    private static final Map<String, String> FRAMEWORKS = Map.of("sfia", "SFIA", "onet", "O*NET");

    private final List<Corner> corners;

    SkillView(Library library, List<Corner> corners) {
        super(library, "skills", "Skills", Catalog::skills);
        this.corners = corners;
    }

    @Override
    void show(Catalog catalog, Skill skill) {
        title(skill.title());
        lead(skill.summary());
        add(facts(catalog, skill));
        corners(corners, Corner.Place.SKILL, skill.id());
        var sheet = new Sheet(skill.id())
                .section("levels", "The levels", levels(skill))
                .text(skill.text());
        sheet.lines("lessons", "Lessons that teach it", Links.lessons(catalog.lessonsTeaching(skill.id())));
        var roles = catalog.rolesNeeding(skill.id());
        if (!roles.isEmpty()) {
            sheet.section("roles", "Roles that need it", roles(skill, roles));
        }
        sheet.lines(
                        "certifications",
                        "Certifications that cover it",
                        Links.certifications(catalog.certificationsCovering(skill.id())))
                .lines("tools", "Tools for it", Links.tools(catalog.toolsFor(skill.id())))
                .sources(skill.sources());
        add(sheet);
    }

    private static Component facts(Catalog catalog, Skill skill) {
        var facts = new Facts()
                .fact("Family", Words.of(skill.family()))
                .fact(
                        "Lessons",
                        String.valueOf(catalog.lessonsTeaching(skill.id()).size()))
                .fact("Roles", String.valueOf(catalog.rolesNeeding(skill.id()).size()));
        skill.codes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(code -> facts.fact(
                        "In "
                                + FRAMEWORKS.getOrDefault(
                                        code.getKey(), code.getKey().toUpperCase(Locale.ROOT)),
                        code.getValue()));
        return facts;
    }

    private static Component levels(Skill skill) {
        var both = new Div(
                ladder("Knowledge", "What you can explain.", skill.knowledge()),
                ladder("Application", "What you have done.", skill.application()));
        both.addClassName("axes");
        return both;
    }

    private static Component ladder(String title, String about, List<String> sentences) {
        var list = new OrderedList();
        list.getElement().setAttribute("start", "0");
        list.addClassName("steps");
        for (int level = 0; level < sentences.size(); level++) {
            var number = new Span(new Span(String.valueOf(level)));
            number.addClassName("step-number");
            number.getStyle().set("--level", String.valueOf(level));
            list.add(new ListItem(number, new Span(sentences.get(level))));
        }
        var words = new Paragraph(about);
        words.addClassName("muted");
        return new Div(new H3(title), words, list);
    }

    private static Component roles(Skill skill, List<Role> roles) {
        var table = new Table(
                "Levels of this skill by role, from 0 to 5", "Role", "Stage", "Need", "Knowledge", "Application");
        roles.stream()
                .sorted(Comparator.comparing(Role::stage))
                .forEach(role -> role.skills().stream()
                        .filter(need -> need.skill().equals(skill.id()))
                        .forEach(need -> table.row(
                                Links.to(role.id(), role.title()),
                                new Span(Words.of(role.stage())),
                                new NeedMark(need.need()),
                                new LevelMark(need.knowledge()),
                                new LevelMark(need.application()))));
        return table;
    }
}
