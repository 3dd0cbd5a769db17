package org.milestone.hiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.milestone.content.ContentRoutes;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Id;
import org.milestone.hiring.HiringRoutes;
import org.milestone.hiring.InterviewStanding;
import org.milestone.hiring.domain.Rating;
import org.milestone.shell.Link;
import org.milestone.shell.Section;

/// What is due again, and which skills no story shows yet.
final class StandingPanel extends Div {

    StandingPanel(Catalog catalog, InterviewStanding standing) {
        setId("standing");
        if (!standing.due().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("lines");
            standing.due().forEach(answer -> {
                var title = catalog.guide().interviews().get(answer.question());
                var mean = new Span("Last rated %.1f of 4"
                        .formatted(answer.rating().map(Rating::mean).orElse(0.0)));
                mean.addClassName("muted");
                list.add(new ListItem(new Span(
                        new Link(
                                HiringRoutes.PRACTICE + "?set=" + Id.lastWord(answer.question()),
                                title == null ? answer.question() : title.question()),
                        mean)));
            });
            add(new Section("Due again", list));
        }
        if (standing.answered() > 0 && !standing.skillsWithoutStory().isEmpty()) {
            var links = new Span();
            links.addClassName("inline-links");
            standing.skillsWithoutStory()
                    .forEach(id -> links.add(new Link(
                            "/" + ContentRoutes.of(id), catalog.skill(id).title())));
            add(new Section(
                    "Skills without a story",
                    new Paragraph("Interviews ask about these, and nothing you have written shows them yet."),
                    links));
        }
        var count = new Paragraph(String.format(
                Locale.ROOT,
                "%d of %d questions practised.",
                standing.answered(),
                catalog.guide().interviews().size()));
        count.addClassName("muted");
        add(new Section("So far", count));
    }
}
