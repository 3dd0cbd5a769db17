package org.milestone.mentoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.milestone.account.AccountRoutes;
import org.milestone.mentoring.MenteeService.Picture;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.domain.Side;
import org.milestone.shell.Badge;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Kit;
import org.milestone.shell.Link;
import org.milestone.shell.Section;

/// The page of two people: what waits, what they do, and what is shown of the mentee; the same for
/// both of them.
abstract class PairPage extends MentoringPage implements BeforeEnterObserver {
    private final Desk desk;
    private final Side side;
    private final Div facts = new Div();
    private final Div shared = new Div();
    private final Div changes = new Div();
    private Optional<Picture> shown = Optional.empty();

    PairPage(Desk desk, Side side) {
        super("Mentoring");
        this.desk = desk;
        this.side = side;
        facts.addClassName("tags");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Long.parseLong(event.getRouteParameters().get("id").orElseThrow());
        desk.mentees()
                .picture(desk.current().require(), id)
                .filter(picture -> picture.pair().side() == side)
                .ifPresentOrElse(this::show, () -> notFound(event));
    }

    private void again(long id, Consumer<Picture> part) {
        desk.mentees()
                .picture(desk.current().require(), id)
                .ifPresentOrElse(
                        picture -> again(picture, part),
                        () -> getUI().ifPresent(ui -> ui.navigate(MentoringView.class)));
    }

    /// What was taken back meanwhile goes with whatever is done next.
    private void again(Picture picture, Consumer<Picture> part) {
        var before = shown;
        head(picture);
        part.accept(picture);
        if (before.filter(old -> old.shared().equals(picture.shared())).isEmpty()) {
            share(picture);
        }
        if (before.filter(old -> old.pair().state() == picture.pair().state()
                        && old.pair().mentorship().met()
                                == picture.pair().mentorship().met())
                .isEmpty()) {
            change(picture);
        }
    }

    private void head(Picture picture) {
        shown = Optional.of(picture);
        var pair = picture.pair();
        lead(next(picture));
        facts.removeAll();
        facts.add(
                new Badge(Words.of(pair.state())),
                new Link(MentoringRoutes.agreement(pair.id()), pair.waitsForMe() ? "Sign the agreement" : "Agreement"));
    }

    private void show(Picture picture) {
        clear();
        var pair = picture.pair();
        var me = desk.current().require();
        desk.work().notices().readOf(me, pair.id());
        Again again = part -> again(pair.id(), part);
        crumbs(new Crumbs().step(MentoringRoutes.MENTORING, "Mentoring"));
        title(pair.otherName());
        head(picture);
        underHeading(facts);
        if (!pair.agreement().goals().isBlank()) {
            var goals = Kit.quoted(pair.agreement().goals());
            goals.addClassName("goals");
            add(goals);
        }
        var threads = new ThreadsPanel(desk, picture, again);
        var done = new Div(
                new Section("Between you", threads),
                new Section("Sessions and actions", new SessionsPanel(desk, picture, again)),
                new Section("Tasks", new TasksPanel(desk, picture, again)));
        var signing = desk.work().signing().between(me, pair.id());
        if (!signing.isEmpty()) {
            done.add(new Section(
                            "Projects to sign",
                            new SigningPanel(
                                    desk, picture, signing, part -> again(pair.id(), part.andThen(threads::show))))
                    .at("sign"));
        }
        done.add(new Section("Your own notes", new NotePanel(desk.work().notes(), me, pair)));
        var both = new Div(done, shared);
        both.addClassName("pair-columns");
        share(picture);
        change(picture);
        add(both, changes);
    }

    private void change(Picture picture) {
        var pair = picture.pair();
        changes.removeAll();
        changes.add(new ChangesPanel(
                desk.mentorships(), desk.current().require(), pair, () -> again(pair.id(), this::change)));
    }

    private void share(Picture picture) {
        shared.removeAll();
        shared.add(shared(picture, () -> again(picture.pair().id(), this::share)));
    }

    private String next(Picture picture) {
        var pair = picture.pair();
        var now = picture.since();
        return picture.waiting()
                .longestOn(side)
                .map(item -> "It is your turn " + Words.span(item.since(), now) + ": " + Words.waiting(item) + ".")
                .or(() -> picture.waiting()
                        .longestOn(side.other())
                        .map(item -> pair.otherName() + "'s turn " + Words.span(item.since(), now) + ": "
                                + Words.waiting(item) + "."))
                .orElse("Nobody waits for anybody.");
    }

    private Section shared(Picture picture, Runnable again) {
        boolean mentor = side == Side.MENTOR;
        var section = new Section(
                mentor
                        ? "What " + picture.pair().otherName() + " shows you"
                        : "What " + picture.pair().otherName() + " sees of you");
        section.setId("shared");
        if (picture.shared().isEmpty()) {
            section.add(new Paragraph(
                    mentor
                            ? "Nothing at the moment. They decide about it in their agreement."
                            : "Nothing at the moment."));
        } else if (!mentor) {
            section.add(new Paragraph(picture.shared().entrySet().stream()
                    .map(entry -> Words.of(entry.getKey()) + " " + Words.of(entry.getValue()))
                    .collect(Collectors.joining("; ", "", ". This is what it looks like."))));
        }
        var ways = Kit.actions();
        if (!picture.shared().isEmpty()) {
            ways.add(new PictureLink(
                    desk.mentees(),
                    desk.library(),
                    desk.current().require(),
                    desk.current().zone(),
                    picture.pair().id()));
        }
        if (!mentor) {
            ways.add(new Link(AccountRoutes.SHARING, "Take back, and who looked").secondary());
        }
        section.add(ways);
        if (!mentor) {
            section.add(new SharePanel(desk.mentorships(), desk.current().require(), picture, again));
        }
        section.add(new PicturePanel(desk, picture, again));
        return section;
    }
}
