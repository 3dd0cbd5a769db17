package org.milestone.mentoring.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.mentoring.InvitationService;
import org.milestone.mentoring.MenteeService;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.MentorshipService;
import org.milestone.mentoring.Pair;
import org.milestone.mentoring.domain.Side;
import org.milestone.shell.Badge;
import org.milestone.shell.Corner;
import org.milestone.shell.Dates;
import org.milestone.shell.Empty;
import org.milestone.shell.Kit;
import org.milestone.shell.Link;
import org.milestone.shell.Section;
import org.milestone.shell.Tile;
import org.milestone.shell.Tiles;

/// Everybody one mentors or is mentored by, and what waits for an answer.
@Route("mentoring")
@Menu(title = "Mentoring", order = 103)
@PermitAll
final class MentoringView extends MentoringPage implements BeforeEnterObserver {
    private final MentorshipService mentorships;
    private final InvitationService invitations;
    private final MenteeService mentees;
    private final Library library;
    private final CurrentAccount current;
    private final Clock clock;
    private final List<Corner> corners;
    private MenteesPanel.Order order = MenteesPanel.Order.WAITING;
    private MenteesPanel.Who who = MenteesPanel.Who.ALL;

    MentoringView(Desk desk, InvitationService invitations, List<Corner> corners) {
        super("Mentoring");
        this.mentorships = desk.mentorships();
        this.invitations = invitations;
        this.mentees = desk.mentees();
        this.library = desk.library();
        this.current = desk.current();
        this.clock = desk.clock();
        this.corners = corners;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        order = parameters
                .getSingleParameter("sort")
                .flatMap(name -> one(MenteesPanel.Order.values(), name))
                .orElse(MenteesPanel.Order.WAITING);
        who = parameters
                .getSingleParameter("show")
                .flatMap(name -> one(MenteesPanel.Who.values(), name))
                .orElse(MenteesPanel.Who.ALL);
        show();
    }

    private static <T extends Enum<T>> Optional<T> one(T[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }

    private void show() {
        clear();
        lead("Somebody who has been there helps somebody on the way. Nothing is seen before you allow it.");
        var me = current.require();
        var desk = mentees.desk(me);
        var all = desk.pairs();
        var lines = desk.lines();
        var now = clock.instant();
        if (all.stream().anyMatch(pair -> pair.state().isOpen())) {
            add(new TodayPanel(all, desk.waiting(), now));
        }
        var answers = new AnswersPanel(this, mentorships, invitations, me, this::show);
        answers.show(desk);
        if (answers.getComponentCount() > 0) {
            add(new Section("Waiting for an answer", answers).at("waiting"));
        }
        if (!lines.isEmpty()) {
            add(new Section(
                    "Your mentees", new MenteesPanel(lines, order, who, library.catalog(), now, current.zone())));
        }
        mentors(all);
        if (all.stream().noneMatch(pair -> pair.state().isOpen())) {
            add(new Empty(
                    "You have no mentor and no mentee yet. A first question to a mentor takes two minutes.",
                    new Link(MentoringRoutes.MENTORS, "Find a mentor").primary()));
        }
        var ways = Kit.actions(
                new Link(MentoringRoutes.MENTORS, "Find a mentor").secondary(),
                new Link(MentoringRoutes.INVITE, "Invite by mail").secondary(),
                new Link(MentoringRoutes.PROFILE, "You as a mentor").secondary(),
                new Link(MentoringRoutes.NOTICES, "Notices and letters").secondary());
        ways.addClassName("mentoring-ways");
        add(ways);
        corners.stream()
                .filter(corner -> corner.place() == Corner.Place.MENTORING)
                .flatMap(corner -> corner.content().stream())
                .forEach(this::add);
        past(all);
    }

    private void mentors(List<Pair> all) {
        var mine = all.stream()
                .filter(pair -> pair.side() == Side.MENTEE && pair.isTogether())
                .toList();
        if (!mine.isEmpty()) {
            add(new Section(
                    "Your mentors",
                    new Tiles(mine.stream().map(MentoringView::tile).toList())));
        }
    }

    private static Tile tile(Pair pair) {
        var goals = pair.agreement().goals();
        var tile = Tile.under(
                MentoringRoutes.pair(Side.MENTEE, pair.id()),
                pair.otherName(),
                goals.isBlank() ? "Agree on goals first; it takes five minutes." : goals);
        tile.foot(new Badge(Words.of(pair.state())));
        if (pair.waitsForMe()) {
            tile.foot(Badge.doubtful("your signature"));
        }
        return tile;
    }

    private void past(List<Pair> all) {
        var over = all.stream().filter(pair -> !pair.state().isOpen()).toList();
        if (over.isEmpty()) {
            return;
        }
        var section = new Section("Earlier");
        over.forEach(pair -> section.add(new Paragraph(pair.otherName() + ": "
                + pair.mentorship().reason().map(Words::of).orElseGet(() -> Words.of(pair.state())) + ", "
                + Dates.shortDay(pair.mentorship().since(), current.zone()))));
        add(section);
    }
}
