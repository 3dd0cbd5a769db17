package org.milestone.career.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.milestone.career.CareerPlan;
import org.milestone.career.CareerRoutes;
import org.milestone.career.domain.Activity.Kind;
import org.milestone.career.domain.Simulated;
import org.milestone.shell.Link;

/// The range first, in words: the target and each certificate with the months it is probably
/// there.
final class HeadlinePanel extends Div {
    /// Something to reach with the months it is probably there.
    record Range(String name, String months, boolean target) {}

    private final CareerPlan plan;
    private final Div ranges = new Div();

    HeadlinePanel(CareerPlan plan) {
        this.plan = plan;
        addClassName("range-panel");
        ranges.setId("ranges");
        ranges.addClassName("career-ranges");
        ranges.getElement().setAttribute("role", "status");
        add(ranges);
        plan.latest().bottleneck().ifPresent(bottleneck -> {
            var sentence = new Paragraph(Words.of(bottleneck, plan));
            sentence.setId("bottleneck");
            add(sentence);
        });
        var basis = new Paragraph(
                "Of 2,000 ways this could go, half are there by the first month named and eight in ten by the second.");
        basis.addClassName("muted");
        var checkIn = new Link(CareerRoutes.CHECK_IN, "Check in, two minutes").primary();
        checkIn.setId("to-check-in");
        checkIn.addClassName("no-print");
        add(basis, new Div(checkIn));
        show(plan.latest().snapshot().simulated());
    }

    /// Shows other dates of the same plan.
    void show(Simulated simulated) {
        ranges.removeAll();
        for (var range : ranges(plan, simulated)) {
            var name = new Span(range.name() + ":");
            name.addClassName("career-range-name");
            var line = new Paragraph(name, new Span(" probably " + range.months()));
            line.addClassName(range.target() || !hasMoves() ? "range-number" : "career-range");
            ranges.add(line);
        }
    }

    /// The target before the certificates.
    static List<Range> ranges(CareerPlan plan, Simulated simulated) {
        var all = new ArrayList<Range>();
        var snapshot = plan.latest().snapshot();
        for (var activity : snapshot.activities().reversed()) {
            boolean target = activity.kind() == Kind.START
                    && activity.subject().equals(snapshot.itinerary().target().role());
            boolean wanted = activity.kind() == Kind.PASSED
                    && snapshot.itinerary().wanted().contains(activity.subject());
            var forecast = simulated.milestones().get(activity.key());
            if (forecast != null && (target || wanted)) {
                all.add(new Range(plan.title(activity.subject()), Words.range(snapshot.today(), forecast), target));
            }
        }
        all.sort(Comparator.comparing(range -> !range.target()));
        return all;
    }

    private boolean hasMoves() {
        return !plan.latest().snapshot().itinerary().legs().isEmpty();
    }
}
