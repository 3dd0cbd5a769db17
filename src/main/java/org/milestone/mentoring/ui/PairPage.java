package org.milestone.mentoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.stream.Collectors;
import org.milestone.account.AccountRoutes;
import org.milestone.mentoring.MenteeService.Picture;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.domain.Side;
import org.milestone.shell.Badge;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Link;
import org.milestone.shell.Section;

/// The page of two people: what waits, what they do, and what is shown of the mentee; the same for
/// both of them.
abstract class PairPage extends MentoringPage implements BeforeEnterObserver {
    private final Desk desk;
    private final Side side;

    PairPage(Desk desk, Side side) {
        super("Mentoring");
        this.desk = desk;
        this.side = side;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Long.parseLong(event.getRouteParameters().get("id").orElseThrow());
        desk.work().notices().readOf(desk.current().require(), id);
        desk.mentees()
                .picture(desk.current().require(), id)
                .filter(picture -> picture.pair().side() == side)
                .ifPresentOrElse(this::show, () -> notFound(event));
    }

    private void again(long id) {
        desk.mentees()
                .picture(desk.current().require(), id)
                .ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate(MentoringView.class)));
    }

    private void show(Picture picture) {
        clear();
        var pair = picture.pair();
        var me = desk.current().require();
        Runnable again = () -> again(pair.id());
        crumbs(new Crumbs().step(MentoringRoutes.MENTORING, "Mentoring"));
        title(pair.otherName());
        lead(next(picture));
        var facts = new Div(
                new Badge(Words.of(pair.state())),
                new Link(MentoringRoutes.agreement(pair.id()), pair.waitsForMe() ? "Sign the agreement" : "Agreement"));
        facts.addClassName("tags");
        underHeading(facts);
        if (!pair.agreement().goals().isBlank()) {
            var goals = quoted(pair.agreement().goals());
            goals.addClassName("goals");
            add(goals);
        }
        var done = new Div(
                new Section("Between you", new ThreadsPanel(desk, picture, again)),
                new Section("Sessions and actions", new SessionsPanel(desk, picture, again)),
                new Section("Tasks", new TasksPanel(desk, picture, again)),
                new Section("Your own notes", new NotePanel(desk.work().sessions(), me, pair)));
        var both = new Div(done, new Div(shared(picture, again)));
        both.addClassName("pair-columns");
        add(both, new ChangesPanel(desk.mentorships(), me, pair, again));
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
        if (!mentor) {
            section.add(actions(new Link(AccountRoutes.SHARING, "Take back, and who looked").secondary()));
            section.add(new SharePanel(desk.mentorships(), desk.current().require(), picture, again));
        }
        section.add(new PicturePanel(desk, picture, again));
        return section;
    }
}
