package org.milestone.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.CurrentAccount;
import org.milestone.content.ContentRoutes;
import org.milestone.content.Library;
import org.milestone.practice.AttemptService;
import org.milestone.practice.PracticeRoutes;
import org.milestone.practice.PracticeService;
import org.milestone.practice.Started;
import org.milestone.practice.domain.SetSpec;
import org.milestone.shell.Badge;
import org.milestone.shell.Corner;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Tile;
import org.milestone.shell.Tiles;

/// Where practising starts: go on with what runs, drill what is weak, make a set, sit a mock exam.
@Route("practice")
@PermitAll
@Menu(title = "Practice", order = 1.5)
final class PracticeView extends Page implements BeforeEnterObserver {
    private static final int WEAK = 4;
    private static final int DRILL = 10;

    private final AttemptService attempts;
    private final PracticeService practice;
    private final Library library;
    private final CurrentAccount current;
    private final List<Corner> corners;

    PracticeView(
            AttemptService attempts,
            PracticeService practice,
            Library library,
            CurrentAccount current,
            List<Corner> corners) {
        super("Practice");
        this.attempts = attempts;
        this.practice = practice;
        this.library = library;
        this.current = current;
        this.corners = corners;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        lead(
                "Short sets with the reason for every answer, and mock exams that keep to the clock. Nothing you practise is shown to anybody.");
        var me = current.require();
        var hub = practice.hub(me);
        if (hub.items() == 0) {
            add(new Empty("There are no questions yet."));
            return;
        }
        running(me);
        corners.stream()
                .filter(corner -> corner.place() == Corner.Place.PRACTICE)
                .sorted(Comparator.comparingInt(Corner::order))
                .forEach(corner -> corner.content().ifPresent(this::add));
        weak(me);
        add(new Section(
                "Make a set", new SetPanel(hub, library.catalog(), spec -> practice.available(me, spec), this::begin)));
        exams(me);
        add(new Paragraph(new Link(PracticeRoutes.HISTORY, "What you practised so far")));
    }

    private void running(AccountId me) {
        var running = attempts.running(me);
        if (running.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("plain-list", "running");
        running.forEach(one -> {
            var link = new Link(PracticeRoutes.attempt(one.id()), "Go on: " + one.title()).primary();
            link.setId("go-on-" + one.id());
            var words = one.answered() + " of " + one.items() + " answered"
                    + one.left().map(left -> " · " + Words.time(left) + " left").orElse("");
            list.add(new ListItem(link, new Span(words)));
        });
        add(new Section("Still open", list));
    }

    private void weak(AccountId me) {
        var weak = practice.weakSkills(me);
        if (weak.isEmpty()) {
            return;
        }
        var catalog = library.catalog();
        var tiles = weak.stream()
                .filter(one -> catalog.skills().containsKey(one.key()))
                .limit(WEAK)
                .map(one -> {
                    var title = catalog.skill(one.key()).title();
                    var drill = new Button(
                            "Practise ten",
                            click -> begin(SetSpec.drill(title, DRILL).skills(Set.of(one.key()))));
                    drill.setAriaLabel("Practise ten on " + title);
                    Component foot = new Div(
                            new Badge(one.right() + " of " + one.answers() + " right lately"),
                            new Badge(Words.range(one.range())));
                    foot.addClassName("tags");
                    return Tile.under("/" + ContentRoutes.of(one.key()), title, "Fewer than four of five right lately.")
                            .foot(foot, drill);
                })
                .toList();
        add(new Section("Your weak spots", new Tiles(tiles)));
    }

    private void exams(AccountId me) {
        var catalog = library.catalog();
        var tiles = practice.exams(me).stream()
                .filter(exam ->
                        catalog.certifications().containsKey(exam.blueprint().certification()))
                .map(exam -> {
                    var blueprint = exam.blueprint();
                    var certification = catalog.certification(blueprint.certification());
                    var tags = new Div(
                            new Badge(Words.items(blueprint.questions())),
                            new Badge(Words.time(exam.limit())),
                            exam.possible() == 0
                                    ? Badge.doubtful("no questions yet")
                                    : exam.possible() < blueprint.questions()
                                            ? new Badge("up to " + exam.possible() + " here now")
                                            : Badge.good("full length"));
                    tags.addClassName("tags");
                    return Tile.under(
                                    PracticeRoutes.exam(blueprint.certification()),
                                    certification.shortName() + " mock exam",
                                    blueprint.name())
                            .foot(tags);
                })
                .toList();
        add(new Section("Mock exams", new Tiles(tiles)).at("exams"));
    }

    private void begin(SetSpec spec) {
        switch (attempts.practise(current.require(), spec)) {
            case Started.Begun(long id) -> go(id);
            case Started.AlreadyOpen(long id) -> go(id);
            case Started.TooFew few ->
                Notices.refused("Only " + few.available() + " of " + few.wanted()
                        + " questions fit these wishes. Ask for fewer, or loosen a filter.");
            case Started.NoSuchExam _ -> Notices.refused("There is no such exam.");
        }
    }

    private static void go(long attempt) {
        UI.getCurrent().navigate(PracticeRoutes.attempt(attempt).substring(1));
    }
}
