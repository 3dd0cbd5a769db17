package org.milestone.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.milestone.account.AccountId;
import org.milestone.account.CurrentAccount;
import org.milestone.programme.JoiningService;
import org.milestone.programme.ProgrammeRoutes;
import org.milestone.programme.ProgrammeService;
import org.milestone.programme.ProgrammeService.Programme;
import org.milestone.programme.ProposalService;
import org.milestone.shell.Badge;
import org.milestone.shell.Empty;
import org.milestone.shell.Kit;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Section;
import org.milestone.shell.Tile;
import org.milestone.shell.Tiles;

/// All programmes one takes part in, and invitations that wait.
@Route("programmes")
@PermitAll
final class ProgrammesView extends ProgrammePage implements BeforeEnterObserver {
    private final ProgrammeService programmes;
    private final JoiningService joining;
    private final ProposalService proposals;
    private final CurrentAccount current;

    ProgrammesView(
            ProgrammeService programmes, JoiningService joining, ProposalService proposals, CurrentAccount current) {
        super("Programmes");
        this.programmes = programmes;
        this.joining = joining;
        this.proposals = proposals;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        crumbs(way());
        lead("A programme is a group of mentors and mentees with somebody who brings them together.");
        var me = current.require();
        var waiting = joining.waiting(me);
        if (!waiting.isEmpty()) {
            var cards = new Div();
            cards.addClassName("cards");
            waiting.forEach(one -> cards.add(invitation(me, one)));
            add(new Section("You are invited", cards).at("waiting"));
        }
        var all = programmes.all(me);
        var open = all.stream().filter(Programme::isOpen).toList();
        if (!open.isEmpty()) {
            add(new Section("Yours", tiles(me, open)));
        }
        if (open.isEmpty() && waiting.isEmpty()) {
            add(new Empty(
                    "You take part in no programme. Whoever leads one invites you by mail; or start one for your team,"
                            + " course or community.",
                    start().primary()));
        } else {
            add(Kit.actions(start().secondary()));
        }
        var over = all.stream().filter(one -> !one.isOpen()).toList();
        if (!over.isEmpty()) {
            add(new Section("Earlier", tiles(me, over)));
        }
    }

    private static Link start() {
        var link = new Link(ProgrammeRoutes.NEW, "Start a programme");
        link.setId("start");
        return link;
    }

    private Tiles tiles(AccountId me, List<Programme> all) {
        var offers = proposals.offers(me);
        return new Tiles(all.stream()
                .map(one -> {
                    var tile = Tile.under(
                            ProgrammeRoutes.programme(one.id()),
                            one.outline().name(),
                            one.outline().purpose().isEmpty()
                                    ? Words.days(one.outline())
                                    : one.outline().purpose());
                    tile.foot(new Badge(one.isOpen() ? "you are a " + Words.of(one.mine()) : "ended"));
                    if (offers.stream().anyMatch(offer -> offer.programme() == one.id() && !offer.answered())) {
                        tile.foot(Badge.doubtful("your answer"));
                    }
                    return tile;
                })
                .toList());
    }

    private Component invitation(AccountId me, JoiningService.Invitation one) {
        var card = new InvitationPanel(one, current);
        card.addClassName("panel");
        card.addComponentAsFirst(new H3(one.who() + " asks you " + Words.asked(one.part()) + ": "
                + one.programme().name()));
        card.add(Kit.actions(
                Kit.primary("accept-" + one.id(), "Take part", () -> card.accept(() -> joining.accept(me, one.id()))),
                Kit.quiet("decline-" + one.id(), "No, thank you", () -> {
                    joining.decline(me, one.id());
                    show();
                    Notices.done("Declined. Nobody is told.");
                })));
        return card;
    }
}
