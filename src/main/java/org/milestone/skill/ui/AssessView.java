package org.milestone.skill.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Skill;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Link;
import org.milestone.shell.Meter;
import org.milestone.shell.Page;
import org.milestone.skill.Rated;
import org.milestone.skill.SkillRoutes;
import org.milestone.skill.SkillService;
import org.milestone.skill.SkillState;
import org.milestone.skill.domain.Assessment;
import org.milestone.skill.domain.Axis;

/// Rating oneself for a role, one skill at a time. Role and place stand in the address,
/// `?role=scrum-master&at=3`; without a place it goes on with the first skill that is open.
@Route("my/skills/assess")
@PermitAll
final class AssessView extends Page implements BeforeEnterObserver {
    private static final String AT = "at";
    private static final String CHOOSE = "choose";

    private final SkillService skills;
    private final Library library;
    private final CurrentAccount current;
    private final Div stage = new Div();
    private @Nullable SkillQuestion question;
    private @Nullable Role role;
    private int at;
    private int all;

    AssessView(SkillService skills, Library library, CurrentAccount current) {
        super("Rate yourself");
        this.skills = skills;
        this.library = library;
        this.current = current;
        addClassName("assess");
        crumbs(new Crumbs().step(SkillRoutes.SKILLS, "My skills"));
        stage.addClassName("assess-stage");
        var root = new AssessRoot(this::press);
        root.add(stage);
        add(root);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var catalog = library.catalog();
        question = null;
        role = query.getSingleParameter(MySkillsView.ROLE)
                .map(word -> catalog.roles().get(catalog.current("roles/" + word)))
                .or(() -> query.getParameters().containsKey(CHOOSE)
                        ? Optional.empty()
                        : skills.target(current.require()).map(catalog.roles()::get))
                .orElse(null);
        stage.removeAll();
        if (role == null) {
            title("Rate yourself");
            lead(
                    "Which role do you work towards? You rate yourself on what it asks for: at most twelve skills, a first answer after five.");
            stage.add(new RolePanel(catalog));
            return;
        }
        title("Rate yourself for " + role.title());
        lead("Choose the sentences that fit. A mentor you invite sees yours only after rating you themselves.");
        show(query, role);
    }

    private void show(QueryParameters query, Role chosen) {
        var state = skills.standing(current.require());
        var way = state.assessment(chosen);
        all = way.skills().size();
        var asked = query.getSingleParameter(AT)
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::parseInt);
        if (asked.isEmpty() && way.isOver()
                || asked.filter(place -> place > all).isPresent()) {
            end(state, chosen);
            return;
        }
        at = Math.clamp(asked.orElseGet(() -> way.skills().indexOf(way.next().orElseThrow()) + 1), 1, all);
        ask(state, chosen, way);
    }

    private void ask(SkillState state, Role chosen, Assessment way) {
        var me = current.require();
        var skill = library.catalog().skill(way.skills().get(at - 1));
        var place = new Paragraph("Skill " + at + " of " + all
                + (way.isOver() ? "" : ", about " + Words.minutes(way.minutesLeft()) + " left"));
        place.setId("place");
        stage.add(new Div(place, new Meter("Skills rated", way.ratedSoFar(), way.toRate(), "rated")));
        var answer = new FirstAnswer(library.catalog(), state, chosen);
        boolean fresh = way.done().size() == Assessment.FIRST_ANSWER;
        if (fresh) {
            stage.add(answer);
        }
        question = new SkillQuestion(
                skill, axis -> state.standing().on(skill.id(), axis).lastOwn(), (axis, level) -> {
                    var rated = skills.rate(me, skill.id(), axis, level);
                    if (rated instanceof Rated.Kept && state.role().isEmpty()) {
                        skills.aim(me, chosen.id());
                    }
                    return rated;
                });
        stage.add(question, ways(), more(state, skill), keys());
        if (way.hasFirstAnswer() && !fresh) {
            stage.add(answer);
        }
    }

    private Component ways() {
        var next = new Button(at < all ? "Next" : "Finish", click -> forward());
        next.setId("next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var ways = new Div(next);
        ways.addClassNames("actions", "assess-ways");
        if (at > 1) {
            var back = new Button("Back", click -> go(at - 1));
            back.setId("back");
            ways.add(back);
        }
        var skip = new Button("Skip for now", click -> go(at + 1));
        skip.setId("skip");
        skip.addThemeVariants(ButtonVariant.TERTIARY);
        ways.add(skip);
        return ways;
    }

    private Component more(SkillState state, Skill skill) {
        var me = current.require();
        var last = state.standing().on(skill.id(), Axis.APPLICATION).lastOwn();
        var evidence = new NativeDetails(
                "Add what shows that you have done it",
                new ExplainPanel(
                        Axis.APPLICATION, last, given -> skills.explain(me, skill.id(), Axis.APPLICATION, given)));
        evidence.setId("evidence");
        var leave = new NativeDetails(
                "Not relevant to me",
                new LeavePanel(
                        Optional.ofNullable(state.aside().get(skill.id())),
                        reason -> {
                            boolean kept = skills.notRelevant(me, skill.id(), reason);
                            if (kept) {
                                go(at + 1);
                            }
                            return kept;
                        },
                        () -> {
                            skills.relevantAgain(me, skill.id());
                            go(at);
                        }));
        leave.setId("leave");
        leave.setOpen(state.aside().containsKey(skill.id()));
        var more = new Div(evidence, leave, new Link(SkillRoutes.ASSESS + "?" + CHOOSE, "Another role"));
        more.addClassName("assess-more");
        return more;
    }

    private static Component keys() {
        var keys = new Span("Keys: 0 to 5 choose, left and right change the side, Enter goes on, Backspace back.");
        keys.addClassName("review-keys");
        return keys;
    }

    private void end(SkillState state, Role chosen) {
        var links = new Div(
                new Link(SkillRoutes.skills(chosen.id()), "See what is worth doing next").primary(),
                new Link(SkillRoutes.assess(chosen.id()) + "&at=1", "Look through it again").secondary());
        links.addClassName("actions");
        var way = state.assessment(chosen);
        var sum = new Paragraph(way.ratedSoFar() + " of " + way.toRate() + " skills are rated. Everything is saved.");
        sum.setId("assess-end");
        stage.add(sum, new FirstAnswer(library.catalog(), state, chosen), links);
    }

    private void press(String key, String axis) {
        if (question == null) {
            return;
        }
        switch (key) {
            case "Enter" -> forward();
            case "Backspace" -> {
                if (at > 1) {
                    go(at - 1);
                }
            }
            default -> question.press(key, axis);
        }
    }

    private void forward() {
        if (question != null && !question.isComplete()) {
            question.remind();
        } else {
            go(at + 1);
        }
    }

    private void go(int place) {
        if (role != null) {
            UI.getCurrentOrThrow()
                    .navigate(
                            SkillRoutes.ASSESS.substring(1),
                            QueryParameters.simple(
                                    Map.of(MySkillsView.ROLE, Id.lastWord(role.id()), AT, String.valueOf(place))));
        }
    }
}
