package org.milestone.skill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Predicate;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Skill;
import org.milestone.readiness.DiagnosticService;
import org.milestone.readiness.ReadinessRoutes;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Print;
import org.milestone.shell.Section;
import org.milestone.skill.SkillRoutes;
import org.milestone.skill.SkillService;
import org.milestone.skill.SkillState;

/// Where one stands on every skill, measured against a role. Which role stands in the address, or
/// it is the one the person works towards.
@Route("my/skills")
@PermitAll
@Menu(title = "My skills", order = 100.5)
final class MySkillsView extends Page implements BeforeEnterObserver {
    static final String ROLE = "role";

    private final SkillService skills;
    private final Library library;
    private final Ways ways;
    private final CurrentAccount current;

    MySkillsView(SkillService skills, Library library, Ways ways, CurrentAccount current) {
        super("My skills");
        this.skills = skills;
        this.library = library;
        this.ways = ways;
        this.current = current;
        addClassName("my-skills");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        var catalog = library.catalog();
        var state = skills.standing(current.require());
        var role = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ROLE)
                .map(word -> catalog.roles().get(catalog.current("roles/" + word)))
                .or(() -> state.role().map(catalog.roles()::get));
        if (role.isEmpty() && state.standing().skills().isEmpty()) {
            lead("Where you stand on what a role asks for, and what is worth doing next. Only you see it.");
            add(new Empty(
                    "Nothing is rated yet. Choose the role you work towards and rate yourself on its skills: at most"
                            + " twelve, about eight minutes, and a first answer after five.",
                    new Link(SkillRoutes.ASSESS, "Choose a role and begin").primary(),
                    fluency()));
            return;
        }
        lead(role.map(each -> sentence(catalog, state, each))
                .orElse("Choose the role you work towards, and your skills are measured against it."));
        role.ifPresent(each -> next(state, each));
        add(filter(catalog, state, role));
        role.ifPresent(each -> {
            add(new Section(
                    "What is most in the way",
                    new GapsPanel(catalog, state.gaps(each), ways.of(current.require(), state))));
        });
        add(lines(catalog, state, role));
        role.ifPresent(each -> add(new Section("The shape of it", new Radar(catalog, state.gaps(each), each.title()))));
        rest(catalog, state, role);
    }

    private static String sentence(Catalog catalog, SkillState state, Role role) {
        var way = state.assessment(role);
        var closest = state.closest(catalog.roles().values())
                .map(distance -> " Closest to you today: "
                        + catalog.role(distance.role()).title() + ".")
                .orElse("");
        return way.ratedSoFar() + " of " + way.toRate() + " skills of " + role.title() + " are rated."
                + (way.hasFirstAnswer() ? closest : "");
    }

    private void next(SkillState state, Role role) {
        var way = state.assessment(role);
        var actions = new Div();
        actions.addClassName("actions");
        if (way.isOver()) {
            actions.add(new Link(SkillRoutes.assess(role.id()) + "&at=1", "Go through it again").secondary());
        } else {
            var go = new Link(
                            SkillRoutes.assess(role.id()),
                            way.done().isEmpty()
                                    ? "Rate yourself"
                                    : "Go on rating, about " + Words.minutes(way.minutesLeft()))
                    .primary();
            go.setId("go-on");
            actions.add(go);
        }
        actions.add(new Link(SkillRoutes.ROLES + "?a=" + Id.lastWord(role.id()), "Two roles against your skills")
                .secondary());
        actions.add(fluency(), new Print());
        underHeading(actions);
    }

    /// What quizzes show is one of the witnesses of a level, and IT fluency has a test of its own.
    private static Link fluency() {
        var test = new Link(ReadinessRoutes.diagnostic(DiagnosticService.FLUENCY), "Test your IT fluency").secondary();
        test.setId("fluency");
        return test;
    }

    private Component filter(Catalog catalog, SkillState state, Optional<Role> role) {
        var field = new Select<Role>();
        field.setId("role");
        field.setLabel("Measured against");
        field.setItems(catalog.roles().values());
        field.setItemLabelGenerator(Role::title);
        role.ifPresent(field::setValue);
        field.addValueChangeListener(change -> UI.getCurrentOrThrow()
                .navigate(
                        SkillRoutes.SKILLS.substring(1),
                        QueryParameters.of(ROLE, Id.lastWord(change.getValue().id()))));
        var bar = new Div(field);
        bar.addClassNames("filter-bar", "no-print");
        role.filter(each -> state.role().filter(each.id()::equals).isEmpty()).ifPresent(each -> {
            var aim = new Button("Work towards this role", click -> {
                if (skills.aim(current.require(), each.id())) {
                    Notices.done("You work towards " + each.title() + " now.");
                    click.getSource().setVisible(false);
                }
            });
            aim.setId("aim");
            bar.add(aim);
        });
        return bar;
    }

    private Component lines(Catalog catalog, SkillState state, Optional<Role> role) {
        var section = new Section("Skill by skill", ScalePanel.legend());
        Predicate<Skill> asked = skill -> SkillLines.asked(role, skill).isPresent();
        boolean any = false;
        for (var family : Skill.Family.values()) {
            var shown = catalog.skills().values().stream()
                    .filter(skill -> skill.family() == family && !state.aside().containsKey(skill.id()))
                    .filter(asked.or(skill -> SkillLines.isKnown(state, skill)))
                    .sorted(java.util.Comparator.comparing(skill -> !asked.test(skill)))
                    .toList();
            if (!shown.isEmpty()) {
                any = true;
                var name = new com.vaadin.flow.component.html.H3(Words.of(family));
                section.add(name, new SkillLines(shown, state, role));
            }
        }
        if (!any) {
            section.add(new Paragraph("Nothing is rated yet."));
        }
        return section;
    }

    private void rest(Catalog catalog, SkillState state, Optional<Role> role) {
        if (!state.guesses().all().isEmpty()) {
            add(new Section("How well you know yourself", new CalibrationPanel(catalog, state.guesses())));
        }
        if (!state.aside().isEmpty()) {
            add(new Section("Not relevant to you", new AsidePanel(catalog, state.aside(), skill -> {
                skills.relevantAgain(current.require(), skill);
                UI.getCurrentOrThrow().refreshCurrentRoute(false);
            })));
        }
        var others = catalog.skills().values().stream()
                .filter(skill -> !SkillLines.isKnown(state, skill))
                .filter(skill -> SkillLines.asked(role, skill).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            var links = new Span();
            links.addClassName("inline-links");
            others.forEach(skill -> links.add(new Link(SkillRoutes.skill(skill.id()), skill.title())));
            var more = new NativeDetails(
                    Words.count(others.size(), "other skill", "other skills") + " not rated yet", links);
            more.addClassName("no-print");
            add(more);
        }
    }
}
