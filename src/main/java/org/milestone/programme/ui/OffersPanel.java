package org.milestone.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.domain.Side;
import org.milestone.programme.ProposalService;
import org.milestone.programme.ProposalService.Offer;
import org.milestone.shell.Dates;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;

/// Who is proposed to somebody, to say yes or no to.
final class OffersPanel extends Div {
    private final ProgrammeDesk desk;
    private final Runnable again;

    OffersPanel(ProgrammeDesk desk, long programme, Runnable again) {
        this.desk = desk;
        this.again = again;
        addClassName("cards");
        setId("offers");
        desk.proposals().offers(desk.current().require()).stream()
                .filter(offer -> offer.programme() == programme)
                .forEach(offer -> add(card(offer)));
        setVisible(getChildren().findAny().isPresent());
    }

    private Component card(Offer offer) {
        var title = new H2(
                offer.mine() == Side.MENTEE
                        ? offer.other() + " could be your mentor"
                        : "You could help " + offer.other());
        var until = Dates.shortDay(offer.until(), desk.current().zone());
        if (offer.answered()) {
            return Kit.panel(
                    title,
                    new Paragraph("You said yes. When " + offer.other()
                            + " does too, the two of you are a pair. Open until " + until + "."),
                    Kit.actions(Kit.quiet("decline-" + offer.id(), "I changed my mind", () -> decline(offer))));
        }
        return Kit.panel(
                title,
                new Paragraph(
                        offer.mine() == Side.MENTEE
                                ? "When you both say yes, you agree on goals together. " + offer.other()
                                        + " sees nothing of yours before you say what may be seen."
                                : "When you both say yes, you agree on goals together, and you see what "
                                        + offer.other() + " chooses to show you."),
                Kit.actions(
                        Kit.primary("agree-" + offer.id(), "Yes, let us try", () -> agree(offer)),
                        Kit.quiet("decline-" + offer.id(), "Not this time", () -> decline(offer))),
                Kit.muted("Nobody is told who said no. Open until " + until + "."));
    }

    private void agree(Offer offer) {
        switch (desk.proposals().agree(desk.current().require(), offer.id())) {
            case ProposalService.Agreed agreed -> {
                again.run();
                Notices.done("Noted. Now it is " + offer.other() + "'s turn.");
            }
            case ProposalService.Begun(long mentorship) -> {
                Notices.done("You are a pair now. Next: agree on goals.");
                getUI().ifPresent(ui ->
                        ui.navigate(MentoringRoutes.agreement(mentorship).substring(1)));
            }
            case ProposalService.Full full ->
                Notices.refused("There is no room for one more mentee at the moment. The mentor can raise the number"
                        + " in their profile.");
            case ProposalService.NotNow gone -> {
                again.run();
                Notices.refused("This proposal is over. It may have run out or been taken back.");
            }
        }
    }

    private void decline(Offer offer) {
        desk.proposals().decline(desk.current().require(), offer.id());
        again.run();
        Notices.done("That is fine. Nobody is told who said no.");
    }
}
