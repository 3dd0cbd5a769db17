package org.milestone.guide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.milestone.content.domain.CaseStudy.Rating;
import org.milestone.content.domain.Catalog;
import org.milestone.guide.domain.Play;
import org.milestone.shell.Badge;
import org.milestone.shell.Facts;
import org.milestone.shell.Link;
import org.milestone.shell.OutsideLink;
import org.milestone.shell.Prose;
import org.milestone.shell.Section;

/// How the story ended, how the reader decided, and what to take away.
final class EndingPanel extends Div {

    EndingPanel(Catalog catalog, Play play) {
        var study = play.study();
        var again = new Link(Entries.path(study.id()), "Decide again from the start").primary();
        again.setId("again");
        var actions = new Div(again, new Link("/cases", "All cases").secondary());
        actions.addClassName("actions");
        var ending = new Section(
                "How it ended", new Paragraph(new Badge(Words.of(study.outcome()))), new Prose(study.ending()));
        ending.setId("ending");
        add(
                ending,
                new Section("How you decided", tally(play)),
                new Section("What to take away", Entries.list(study.takeaways())),
                new Section("Ask yourself", Entries.list(study.reflection())),
                new Section("Lessons that help", Entries.lessons(catalog, study.lessons())));
        if (!study.sources().isEmpty()) {
            var sources = new Section("Sources");
            study.sources()
                    .forEach(source -> sources.add(new Paragraph(
                            source.url()
                                    .<com.vaadin.flow.component.Component>map(
                                            url -> new OutsideLink(url, source.title()))
                                    .orElseGet(() -> new com.vaadin.flow.component.html.Span(source.title())),
                            Entries.muted(" " + source.publisher() + ", " + source.year()))));
            add(sources);
        }
        add(actions);
    }

    private static Facts tally(Play play) {
        var facts = new Facts();
        for (var rating : Rating.values()) {
            facts.fact(Words.of(rating), String.valueOf(play.count(rating)));
        }
        var effect = play.effect();
        return facts.fact("Time", Words.signed(effect.time()))
                .fact("Money", Words.signed(effect.money()))
                .fact("Trust", Words.signed(effect.trust()));
    }
}
