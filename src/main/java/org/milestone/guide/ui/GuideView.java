package org.milestone.guide.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.content.ContentRoutes;
import org.milestone.content.Library;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Tile;
import org.milestone.shell.Tiles;

/// Everything there is beside lessons, roles, skills and certifications, in three groups.
@Route("guide")
@Menu(title = "Guide", order = 5)
@AnonymousAllowed
final class GuideView extends Page implements BeforeEnterObserver {
    private final Library library;

    GuideView(Library library) {
        super("Guide");
        this.library = library;
        lead("What you reach for while you decide, apply or run a project.");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var catalog = library.catalog();
        var guide = catalog.guide();
        clear();
        add(
                new Section(
                        "Decide",
                        new Tiles(java.util.List.of(
                                tile(
                                        "/" + ContentRoutes.CHOOSER,
                                        "Choose a certification",
                                        "Five questions, and a ranking that gives its reasons.",
                                        ""),
                                tile(
                                        "/certifications/compare",
                                        "Compare two certifications",
                                        "Conditions, exam, cost and renewal side by side.",
                                        ""),
                                tile(
                                        "/roles/compare",
                                        "Compare two roles",
                                        "What they answer for and which skills they ask for.",
                                        ""),
                                tile("/salaries", "Salaries", "Pay by country, with source and year.", ""),
                                tile(
                                        "/" + ContentRoutes.QUESTIONS,
                                        "Questions people ask",
                                        "Short, straight answers.",
                                        Words.count(guide.questions().size(), "answer", "answers"))))),
                new Section(
                        "Get hired",
                        new Tiles(java.util.List.of(
                                tile(
                                        "/interviews",
                                        "Interview questions",
                                        "What is really asked, and what a strong answer contains.",
                                        Words.count(guide.interviews().size(), "question", "questions")),
                                tile(
                                        "/interview-practice",
                                        "Interview practice",
                                        "Answer a set against the clock, then rate yourself. Needs an account.",
                                        "")))),
                new Section(
                        "Run a project",
                        new Tiles(java.util.List.of(
                                tile(
                                        "/cases",
                                        "Case studies",
                                        "Stories that stop where you have to decide.",
                                        Words.count(guide.cases().size(), "case", "cases")),
                                tile(
                                        "/templates",
                                        "Templates",
                                        "Documents to take away, blank and filled in.",
                                        Words.count(guide.templates().size(), "template", "templates")),
                                tile(
                                        "/tools",
                                        "Tools",
                                        "Software you will meet, and what to learn first.",
                                        Words.count(catalog.tools().size(), "tool", "tools")),
                                tile(
                                        "/glossary",
                                        "Glossary",
                                        "The words of the trade in plain sentences.",
                                        Words.count(catalog.terms().size(), "term", "terms"))))));
    }

    private static Tile tile(String path, String title, String about, String count) {
        var tile = Tile.under(path, title, about);
        return count.isEmpty() ? tile : tile.foot(Entries.muted(count));
    }
}
