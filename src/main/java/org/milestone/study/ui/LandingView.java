package org.milestone.study.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.practice.PracticeRoutes;
import org.milestone.shell.Link;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Tile;
import org.milestone.shell.Tiles;
import org.milestone.study.StudyRoutes;

/// What a stranger meets first: what this is, for whom, and two ways to try it without an account.
@Route("")
@AnonymousAllowed
final class LandingView extends Page implements BeforeEnterObserver {
    private final CurrentAccount current;

    LandingView(Library library, CurrentAccount current) {
        super("Become an IT project manager");
        this.current = current;
        addClassName("landing");
        lead("Milestone shows you what the job is, how far away it is, and the next step. "
                + "Lessons in plain words, practice that explains itself, certifications with their sources.");
        var start = new Link(PracticeRoutes.TRY, "Try five questions").primary();
        start.setId("try");
        var actions = new Div(start, new Link(StudyRoutes.CATALOGUE, "Read the lessons").secondary());
        actions.addClassName("actions");
        var free = new Paragraph("No account needed for either. Free and open source.");
        free.addClassNames("muted", "small");
        underHeading(actions, free);
        var picture = new Image("/images/path.svg", "");
        picture.addClassName("landing-picture");
        add(picture);
        add(readers(), tracks(library.catalog()), inside(library.catalog()));
    }

    private static Section readers() {
        var readers = new Div(
                reader(
                        "You want to get into the job",
                        "See what an IT project manager does all week, which skills are asked for, and which roles lead there from where you are.",
                        new Link("/roles", "Look at the roles")),
                reader(
                        "You have an exam ahead",
                        "Read what the exam really asks, with every figure dated and sourced, and check yourself as you go.",
                        new Link("/certifications", "Compare certifications")),
                reader(
                        "You help somebody else get there",
                        "Send them the one lesson they need. Every lesson, role and skill has an address that works without an account.",
                        new Link("/search", "Find a lesson to send")));
        readers.addClassName("readers");
        return new Section("Who it is for", readers);
    }

    private static Div reader(String title, String text, Link link) {
        var reader = new Div(new H3(title), new Paragraph(text), new Paragraph(link));
        reader.addClassName("reader");
        return reader;
    }

    private static Section tracks(Catalog catalog) {
        return new Section(
                "Start with a track",
                new Tiles(catalog.tracks().values().stream()
                        .limit(3)
                        .map(track -> Tile.under(StudyRoutes.track(track.id()), track.title(), track.summary())
                                .foot(TrackFacts.of(track, catalog)))
                        .toList()));
    }

    private static Div inside(Catalog catalog) {
        var counts = new Paragraph(
                "Inside today: %d lessons, %d self-checks, %d roles, %d skills, %d certifications, %d terms explained."
                        .formatted(
                                catalog.lessons().size(),
                                catalog.questions().values().stream()
                                        .filter(question -> !question.retired())
                                        .count(),
                                catalog.roles().size(),
                                catalog.skills().size(),
                                catalog.certifications().size(),
                                catalog.terms().size()));
        var inside = new Div(
                new H2("Nothing to take on trust"),
                new Paragraph(
                        "Every figure stands beside its source and the day somebody looked it up. Where sources disagree or we could not confirm a fact, the page says so."),
                counts,
                new Paragraph(new Link("/guide", "Guide: interviews, cases, templates, questions people ask")));
        inside.addClassName("inside");
        return inside;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.id().isPresent()) {
            event.forwardTo("home");
        }
    }

    @Override
    public String getPageTitle() {
        return "Milestone · Become an IT project manager";
    }
}
