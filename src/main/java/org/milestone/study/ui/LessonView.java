package org.milestone.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.content.domain.Block;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Track;
import org.milestone.practice.SelfCheckService;
import org.milestone.practice.domain.Response;
import org.milestone.practice.field.ItemPanel;
import org.milestone.shell.Badge;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Page;
import org.milestone.shell.Prose;
import org.milestone.study.LessonService;
import org.milestone.study.StudyRoutes;
import org.milestone.study.domain.Progress;

/// A lesson: outline, text with its self-checks, table of contents that follows, sources, what
/// comes next.
@Route("learn/:track/:lesson")
@AnonymousAllowed
@JavaScript("context://scripts/contents.js")
@JavaScript("context://scripts/terms.js")
final class LessonView extends Page implements BeforeEnterObserver {
    private final Library library;
    private final LessonService lessons;
    private final SelfCheckService checks;
    private final CurrentAccount current;

    LessonView(Library library, LessonService lessons, SelfCheckService checks, CurrentAccount current) {
        super("Lesson");
        this.library = library;
        this.lessons = lessons;
        this.checks = checks;
        this.current = current;
        addClassName("lesson");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var catalog = library.catalog();
        var parameters = event.getRouteParameters();
        var asked = parameters.get("track").orElse("") + "/"
                + parameters.get("lesson").orElse("");
        var id = catalog.current(asked);
        var lesson = catalog.lessons().get(id);
        if (lesson == null) {
            notFound(event);
        } else if (!id.equals(asked)) {
            var words = id.split("/");
            event.forwardTo(
                    LessonView.class,
                    new RouteParameters(new RouteParam("track", words[0]), new RouteParam("lesson", words[1])));
        } else {
            var progress = current.id().map(me -> {
                lessons.open(me, id);
                return lessons.progress(me);
            });
            show(lesson, catalog, progress);
        }
    }

    private void show(Lesson lesson, Catalog catalog, Optional<Progress> progress) {
        clear();
        var track = catalog.track(lesson.track());
        crumbs(new Crumbs().step(StudyRoutes.CATALOGUE, "Learn").step(StudyRoutes.track(track.id()), track.title()));
        title(lesson.title());
        lead(lesson.summary());
        underHeading(facts(lesson, track));

        var column = new Article(objectives(lesson));
        column.addClassName("lesson-column");
        blocks(lesson, catalog).forEach(column::add);
        column.add(new LessonFoot(lesson, catalog));
        current.id()
                .ifPresentOrElse(
                        me -> column.add(new LessonDesk(lessons, me, current.zone(), lesson, progress.orElseThrow())),
                        () -> column.add(LessonDesk.signedOut()));
        column.add(new LessonNeighbours(track, lesson, catalog));

        var columns = new Div(new LessonOutline(track, lesson, catalog, progress), column, new LessonContents(lesson));
        columns.addClassName("lesson-columns");
        add(columns);
    }

    private static Component facts(Lesson lesson, Track track) {
        var facts = new Div(TrackFacts.of(lesson));
        facts.add(new Badge("Lesson " + (track.lessons().indexOf(lesson.id()) + 1) + " of "
                + track.lessons().size()));
        facts.addClassName("tags");
        return facts;
    }

    private static Component objectives(Lesson lesson) {
        var list = new UnorderedList();
        lesson.objectives().forEach(objective -> list.add(new ListItem(objective)));
        var box = new Div(new H2("After this lesson you can"), list);
        box.addClassName("objectives");
        return box;
    }

    private Stream<Component> blocks(Lesson lesson, Catalog catalog) {
        var asked = lesson.text().blocks().stream()
                .filter(Block.Check.class::isInstance)
                .map(block -> ((Block.Check) block).questionId())
                .toList();
        Map<String, Response> earlier =
                current.id().map(me -> checks.latest(me, asked)).orElse(Map.of());
        return lesson.text().blocks().stream().map(block -> switch (block) {
            case Block.Prose(var html) -> new Prose(html);
            case Block.Check(var question) -> check(question, catalog, Optional.ofNullable(earlier.get(question)));
        });
    }

    private Component check(String id, Catalog catalog, Optional<Response> earlier) {
        var panel = new ItemPanel(
                catalog.question(id),
                response -> current.id()
                        .map(me -> checks.answer(me, id, response))
                        .orElseGet(() -> checks.judge(id, response)));
        earlier.ifPresent(panel::show);
        return panel;
    }
}
