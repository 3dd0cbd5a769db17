package org.milestone.skill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.content.ContentRoutes;
import org.milestone.content.Library;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Skill;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.skill.Rated;
import org.milestone.skill.SkillRoutes;
import org.milestone.skill.SkillService;
import org.milestone.skill.SkillState;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Gap;

/// One skill of one's own: where one stands, who says what, its history, what to do next.
@Route("my/skills/:skill")
@PermitAll
final class MySkillView extends Page implements BeforeEnterObserver {
    private static final String SKILL = "skill";

    private final SkillService skills;
    private final Library library;
    private final Ways ways;
    private final CurrentAccount current;

    MySkillView(SkillService skills, Library library, Ways ways, CurrentAccount current) {
        super("");
        this.skills = skills;
        this.library = library;
        this.ways = ways;
        this.current = current;
        addClassName("my-skill");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var catalog = library.catalog();
        var id = "skills/" + event.getRouteParameters().get(SKILL).orElse("");
        var skill = catalog.skills().get(id);
        if (skill != null) {
            clear();
            crumbs(new Crumbs().step(SkillRoutes.SKILLS, "My skills"));
            show(skill);
        } else if (catalog.skills().containsKey(catalog.current(id))) {
            event.forwardTo(SkillRoutes.skill(catalog.current(id)).substring(1));
        } else {
            notFound(event);
        }
    }

    private void show(Skill skill) {
        var me = current.require();
        var state = skills.standing(me);
        var role = state.role().map(library.catalog().roles()::get);
        title(skill.title());
        lead(skill.summary());
        next(skill, state, role);
        Optional.ofNullable(state.unseen().get(skill.id()))
                .ifPresent(quiz -> add(new GuessPanel(quiz.answers(), guess -> {
                    skills.open(me, skill.id(), guess);
                    again();
                })));
        shown(skill, state).ifPresent(this::add);
        var asked = SkillLines.asked(role, skill);
        var sides = new Div();
        sides.addClassName("both-axes");
        for (var axis : Axis.values()) {
            sides.add(new SidePanel(
                    skill,
                    state,
                    axis,
                    SkillLines.required(asked, axis),
                    current.zone(),
                    new SidePanel.Acts(
                            level -> rated(skills.rate(me, skill.id(), axis, level)),
                            given -> skills.explain(me, skill.id(), axis, given))));
        }
        add(ScalePanel.legend(), sides);
        foot(skill, state);
    }

    private void next(Skill skill, SkillState state, Optional<Role> role) {
        role.flatMap(each -> state.gaps(each).stream()
                        .filter(gap -> gap.skill().equals(skill.id()))
                        .findFirst())
                .ifPresent(gap -> {
                    var of = ways.of(current.require(), state);
                    var list = new Div();
                    list.addClassName("next-steps");
                    for (Gap.Side side : gap.axes()) {
                        of.way(skill.id(), side)
                                .ifPresent(way -> list.add(new Div(new Span(Words.of(side.axis()) + ":"), way)));
                    }
                    add(new Section(
                            "For " + role.orElseThrow().title(),
                            list.getComponentCount() > 0
                                    ? list
                                    : new Paragraph("What the role asks of this skill, you have.")));
                });
    }

    private static Optional<Component> shown(Skill skill, SkillState state) {
        return state.guesses().all().stream()
                .filter(guess -> guess.skill().equals(skill.id()))
                .findFirst()
                .map(guess -> {
                    var words = new Paragraph(
                            "You guessed " + guess.guessed() + " of ten; your answers showed " + guess.shown() + ".");
                    words.setId("guess-shown");
                    return words;
                });
    }

    private void rated(Rated rated) {
        switch (rated) {
            case Rated.Kept(var rating) -> {
                again();
                Notices.undoable(Words.of(rating.axis()) + " " + rating.level() + ", saved.", this::takeBack);
            }
            case Rated.NotPossible _, Rated.NotEvidence _, Rated.TooLong _, Rated.NothingToExplain _ ->
                Notices.refused("This could not be saved: the skill is not there any more.");
        }
    }

    private void foot(Skill skill, SkillState state) {
        var foot = new Div(
                new Link("/" + ContentRoutes.of(skill.id()), "About this skill, its levels and lessons").secondary());
        foot.addClassNames("actions", "no-print");
        boolean today = Arrays.stream(Axis.values())
                .flatMap(axis -> state.standing().on(skill.id(), axis).lastOwn().stream())
                .anyMatch(rating -> day(rating.at()).equals(day(state.at())));
        if (today) {
            var back = new Button("Take back my last rating of today", click -> takeBack());
            back.setId("take-back");
            back.addThemeVariants(ButtonVariant.TERTIARY);
            foot.add(back);
        }
        add(foot);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, current.zone());
    }

    private void takeBack() {
        skills.undo(current.require())
                .ifPresentOrElse(
                        rating -> {
                            Notices.done("Taken back: "
                                    + library.catalog().skill(rating.skill()).title() + ", " + Words.word(rating.axis())
                                    + " " + rating.level() + ".");
                            again();
                        },
                        () -> Notices.refused(
                                "There is no rating of today that could be taken back. One that has shown you a mentor's view stays."));
    }

    private static void again() {
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }
}
