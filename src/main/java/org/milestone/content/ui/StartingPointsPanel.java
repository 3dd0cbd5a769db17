package org.milestone.content.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.milestone.content.ContentRoutes;
import org.milestone.content.domain.Catalog;
import org.milestone.shell.Section;
import org.milestone.shell.Tile;
import org.milestone.shell.Tiles;

/// What there is to search, while nothing has been asked.
final class StartingPointsPanel extends Div {
    private final Tiles tiles = new Tiles();

    StartingPointsPanel(Catalog catalog) {
        point(
                "/learn",
                "Lessons",
                "Read, try, answer: from the first day to the exam.",
                catalog.lessons().size());
        point(
                "/roles",
                "Roles",
                "Who does what, and how one role leads to the next.",
                catalog.roles().size());
        point(
                "/skills",
                "Skills",
                "What to know and to have done, in six levels.",
                catalog.skills().size());
        point(
                "/certifications",
                "Certifications",
                "What exams ask, cost and lead to.",
                catalog.certifications().size());
        point(
                "/tools",
                "Tools",
                "Software you will meet, and what to learn first.",
                catalog.tools().size());
        point(
                "/glossary",
                "Glossary",
                "Terms and abbreviations in plain words.",
                catalog.terms().size());
        var guide = catalog.guide();
        point(
                "/interviews",
                "Interview questions",
                "What is really asked, and what a strong answer contains.",
                guide.interviews().size());
        point(
                "/cases",
                "Case studies",
                "Stories that stop where you have to decide.",
                guide.cases().size());
        point(
                "/templates",
                "Templates",
                "Documents to take away, blank and filled in.",
                guide.templates().size());
        point(
                "/" + ContentRoutes.QUESTIONS,
                "Questions people ask",
                "Short, straight answers.",
                guide.questions().size());
        add(new Section("What you can search", tiles));
    }

    private void point(String path, String title, String about, int number) {
        if (number > 0) {
            var count = new Span(Words.count(number, "entry", "entries"));
            count.addClassNames("small", "muted");
            tiles.add(Tile.under(path, title, about).foot(count));
        }
    }
}
