package org.milestone.experience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.milestone.content.domain.Requirement.Unit;
import org.milestone.content.domain.Requirement.What;
import org.milestone.experience.EligibilityService.Answer;
import org.milestone.experience.ExperienceRoutes;
import org.milestone.experience.domain.Eligibility;
import org.milestone.experience.domain.Eligibility.Leaf;
import org.milestone.experience.domain.Eligibility.Short;
import org.milestone.shell.Badge;
import org.milestone.shell.Link;
import org.milestone.shell.Meter;

/// How far somebody is for each certification that asks for months, and a line for the others.
final class MetersPanel extends Div {

    MetersPanel(List<Answer> answers) {
        setId("meters");
        addClassName("meters");
        var asking = answers.stream().filter(Answer::asksForMonths).toList();
        asking.forEach(answer -> add(meter(answer)));
        var others = new Div();
        others.addClassName("inline-links");
        answers.stream()
                .filter(answer -> !asking.contains(answer))
                .forEach(answer -> others.add(new Link(
                        ExperienceRoutes.eligibility(answer.certification().id()),
                        answer.certification().shortName())));
        if (others.getChildren().findAny().isPresent()) {
            var words = new Paragraph("These ask for something else than months:");
            words.addClassName("muted");
            add(new Div(words, others));
        }
    }

    private static Component meter(Answer answer) {
        var name = answer.certification().shortName();
        var link = new Link(ExperienceRoutes.eligibility(answer.certification().id()), name);
        link.setId("eligibility-" + answer.certification().id().replaceFirst(".*/", ""));
        var head = new Div(new H3(link));
        head.addClassName("xp-head");
        if (answer.eligibility().met()) {
            head.add(Badge.good("you may apply"));
        }
        var row = new Div(head);
        row.addClassName("meter-row");
        months(answer.eligibility()).ifPresent(leaf -> row.add(bar(name, leaf)));
        row.add(new Paragraph(EligibilityWords.sentence(answer)));
        var trust = new Paragraph(Words.trust(answer.facts()));
        trust.addClassNames("small", "muted");
        row.add(trust);
        return row;
    }

    /// The months of the nearest way that are furthest from what is asked.
    private static Optional<Leaf> months(Eligibility eligibility) {
        return EligibilityWords.nearestLeaves(eligibility).stream()
                .filter(leaf -> leaf.one().what() == What.EXPERIENCE
                        && leaf.one().amount().isPresent())
                .min(java.util.Comparator.comparingDouble(
                        leaf -> leaf.state() instanceof Short state ? (double) state.have() / state.need() : 1));
    }

    private static Component bar(String name, Leaf leaf) {
        int need = leaf.one().amount().orElseThrow().number();
        int have = leaf.state() instanceof Short(int some, int all, Unit unit, var day) ? some : need;
        var what = leaf.one().text().replaceFirst(" \\(.*", "");
        return new Meter(
                "Months for the " + name,
                have,
                need,
                "months of " + what.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + what.substring(1));
    }
}
