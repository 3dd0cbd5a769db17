package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.content.domain.Requirement.Unit;
import org.milestone.content.domain.Requirement.What;
import org.milestone.experience.EligibilityService;
import org.milestone.experience.EligibilityService.Answer;
import org.milestone.experience.ExperienceRoutes;
import org.milestone.experience.domain.Eligibility;
import org.milestone.experience.domain.Eligibility.Leaf;
import org.milestone.experience.domain.Eligibility.Short;
import org.milestone.experience.domain.Kind;
import org.milestone.readiness.ReadinessRoutes;
import org.milestone.shell.Badge;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Link;
import org.milestone.shell.Meter;
import org.milestone.shell.Page;
import org.milestone.shell.Section;

/// May I apply? Every condition of a certification with how it stands, and what would settle it.
@Route("experience/eligibility/:certification")
@PermitAll
@StyleSheet("context://styles/experience.css")
final class EligibilityView extends Page implements BeforeEnterObserver {
    private final EligibilityService eligibility;
    private final CurrentAccount current;
    private String certification = "";

    EligibilityView(EligibilityService eligibility, CurrentAccount current) {
        super("May you apply?");
        this.eligibility = eligibility;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        certification = "certifications/"
                + event.getRouteParameters().get("certification").orElse("");
        var answer = eligibility.answer(current.require(), certification);
        answer.ifPresentOrElse(this::show, () -> notFound(event));
    }

    private void show() {
        eligibility.answer(current.require(), certification).ifPresent(this::show);
    }

    private void show(Answer answer) {
        clear();
        var name = answer.certification().shortName();
        crumbs(new Crumbs().step(ExperienceRoutes.EXPERIENCE, "Experience"));
        title("May you apply for the " + name + "?");
        lead(EligibilityWords.sentence(answer));
        add(step(answer));
        add(new Section("What is asked for", new Div(tree(answer, answer.eligibility()))).at("conditions"));
        add(new StatementsPanel(answer, eligibility, current, this::show));
        add(new Section("How sure this is", sure(answer)).at("sure"));
    }

    /// The one thing to do next.
    private static Component step(Answer answer) {
        var next = answer.eligibility().open().stream()
                .filter(leaf -> !EligibilityWords.isMonths(leaf))
                .findFirst();
        var panel = new Div();
        panel.setId("next-step");
        panel.addClassName("corner");
        if (answer.eligibility().met()) {
            panel.add(
                    new Paragraph("Book the exam, and study backwards from its day."),
                    new Link(ReadinessRoutes.PLAN, "Plan the study").primary());
        } else if (next.isPresent() && next.get().one().certification().isEmpty()) {
            panel.add(
                    new Paragraph("First: " + next.get().one().text() + "."),
                    new Link("#statements", "Say what you have").primary());
        } else if (next.isPresent()) {
            panel.add(
                    new Paragraph("First: " + next.get().one().text() + "."),
                    new Link(
                                    ExperienceRoutes.eligibility(
                                            next.get().one().certification().orElseThrow()),
                                    "See what it asks for")
                            .primary());
        } else {
            panel.add(
                    new Paragraph("Months are what is missing. Log every project you led, also the small ones."),
                    new Link(ExperienceRoutes.EXPERIENCE, "Log a project").primary());
        }
        return panel;
    }

    private static Component tree(Answer answer, Eligibility part) {
        return switch (part) {
            case Leaf leaf -> leaf(answer, leaf);
            case Eligibility.All all -> group(answer, "All of these", all.parts(), Optional.empty());
            case Eligibility.Any any -> group(answer, "One of these", any.parts(), Optional.of(any.nearest()));
        };
    }

    private static Component group(Answer answer, String name, List<Eligibility> parts, Optional<Eligibility> nearest) {
        var label = new Paragraph(name);
        label.addClassName("eyebrow");
        var list = new UnorderedList();
        list.addClassNames("plain-list", "conditions");
        for (var part : parts) {
            var item = new ListItem();
            if (nearest.filter(way -> way == part).isPresent()) {
                item.add(part.met() ? Badge.good("met") : new Badge("nearest way"));
                item.addClassName("nearest");
            }
            item.add(tree(answer, part));
            list.add(item);
        }
        var group = new Div(label, list);
        group.addClassName("condition-group");
        return group;
    }

    private static Component leaf(Answer answer, Leaf leaf) {
        var text = new Span(leaf.one().text());
        text.addClassName("condition-text");
        var state = leaf.met() ? Badge.good(EligibilityWords.state(leaf)) : new Badge(EligibilityWords.state(leaf));
        var row = new Div(text, state);
        row.addClassName("condition");
        leaf.one()
                .withinYears()
                .ifPresent(years -> row.add(small(counted(answer, leaf) + "within the last " + years + " years.")));
        if (leaf.state() instanceof Short(int have, int need, Unit unit, var day)) {
            row.add(new Meter(leaf.one().text(), have, need, unit == Unit.MONTHS ? "months" : "hours"));
        }
        if (leaf.one().what() == What.NONE) {
            row.add(small("Only the issuer decides this."));
        }
        return row;
    }

    private static String counted(Answer answer, Leaf leaf) {
        return leaf.one()
                .of()
                .flatMap(Kind::of)
                .map(kind -> Words.months(answer.standing()
                                .ledger()
                                .count(kind, leaf.one().withinYears())) + " of yours counted ")
                .orElse("Counted ");
    }

    private static Component sure(Answer answer) {
        var list = new UnorderedList();
        answer.facts().forEach(fact -> {
            var line = new ListItem(
                    new Span(fact.value() + ". "), small(Words.trust(List.of(fact)) + " " + fact.source()));
            if (fact.trust().isDoubtful()) {
                line.add(Badge.doubtful(Words.CHECK));
            }
            list.add(line);
        });
        var rules = new Paragraph(answer.version()
                .map(version -> "The rules in force: " + version + ".")
                .orElse("No version of this exam is in force yet."));
        var ours = new Paragraph(
                "How months are counted is our reading: every calendar month a project touches, once for each"
                        + " kind of work, and as led from a quarter led on. The issuer decides.");
        ours.addClassName("muted");
        var body = new Div(
                new H3(answer.certification().title()),
                rules,
                list,
                ours,
                new Link(
                        "/" + answer.certification().id(),
                        "All about the " + answer.certification().shortName()));
        body.addClassName("sure");
        return body;
    }

    private static Span small(String text) {
        var words = new Span(text);
        words.addClassNames("small", "muted");
        return words;
    }
}
