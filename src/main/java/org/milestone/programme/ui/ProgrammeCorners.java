package org.milestone.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import org.milestone.account.CurrentAccount;
import org.milestone.programme.JoiningService;
import org.milestone.programme.ProgrammeRoutes;
import org.milestone.programme.ProgrammeService;
import org.milestone.programme.ProgrammeService.Programme;
import org.milestone.programme.ProposalService;
import org.milestone.shell.Corner;
import org.milestone.shell.Link;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Programmes on other pages: on the home page when something waits there for an answer, on the
/// mentoring page always.
@Configuration(proxyBeanMethods = false)
class ProgrammeCorners {
    @Bean
    Corner programmesThatWait(JoiningService joining, ProposalService proposals, CurrentAccount current) {
        return new AtPlace(Corner.Place.HOME, () -> {
            var waits = waiting(joining, proposals, current);
            return waits == 0 ? Optional.empty() : Optional.of(corner(words(waits)));
        });
    }

    @Bean
    Corner programmesBesideMentoring(
            ProgrammeService programmes, JoiningService joining, ProposalService proposals, CurrentAccount current) {
        return new AtPlace(Corner.Place.MENTORING, () -> {
            var waits = waiting(joining, proposals, current);
            long open = programmes.all(current.require()).stream()
                    .filter(Programme::isOpen)
                    .count();
            return Optional.of(corner(
                    waits > 0
                            ? words(waits)
                            : open == 0
                                    ? "For a team, a course or a community: somebody brings mentors and mentees"
                                            + " together, and sees numbers only."
                                    : open == 1 ? "You take part in one." : "You take part in " + open + "."));
        });
    }

    private static long waiting(JoiningService joining, ProposalService proposals, CurrentAccount current) {
        var me = current.require();
        return joining.waiting(me).size()
                + proposals.offers(me).stream()
                        .filter(offer -> !offer.answered())
                        .count();
    }

    private static String words(long waits) {
        return waits == 1 ? "One thing waits for your answer." : waits + " things wait for your answer.";
    }

    private static Component corner(String words) {
        var title = new Paragraph("Programmes");
        title.addClassName("corner-title");
        var link = new Link(ProgrammeRoutes.PROGRAMMES, "To programmes").secondary();
        link.setId("programmes-link");
        var corner = new Div(new Div(title, new Paragraph(words)), link);
        corner.addClassName("corner");
        return corner;
    }

    private record AtPlace(Place place, Supplier<Optional<Component>> offer) implements Corner {
        @Override
        public int order() {
            return 40;
        }

        @Override
        public Optional<Component> content() {
            return offer.get();
        }
    }
}
