package org.milestone.guide.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.milestone.content.Library;
import org.milestone.content.domain.CaseStudy;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Guide;
import org.milestone.guide.domain.Play;
import org.milestone.shell.Badge;
import org.milestone.shell.Prose;
import org.milestone.shell.Section;

/// A case study, decided step by step. The way so far stands in the address, `?way=2-1`, so a
/// reload loses nothing and Back takes a decision back.
@Route("cases/:id")
@AnonymousAllowed
final class CaseView extends GuidePage<CaseStudy> {
    static final String WAY = "way";

    CaseView(Library library) {
        super(library, "cases", "Case studies", Guide::cases);
        addClassName("case-player");
    }

    @Override
    void show(Catalog catalog, CaseStudy study, BeforeEnterEvent event) {
        var play = Play.of(
                study,
                event.getLocation().getQueryParameters().getSingleParameter(WAY).orElse(""));
        title(study.title());
        lead(study.summary());
        var tags = new Div(new Badge(study.minutes() + " minutes"), new Badge(state(play)));
        tags.addClassName("tags");
        underHeading(tags);
        boolean begun = !play.decisions().isEmpty();
        add(situation(study, begun));
        if (play.decisions().size() > 1) {
            add(new EarlierPanel(play));
        }
        if (begun) {
            var last = new DecisionPanel(play.decisions().getLast());
            add(new ScalesPanel(play.effect()), last);
            // Only after a choice: whoever opens or reloads the page begins at its top.
            if (event.getTrigger() != NavigationTrigger.PAGE_LOAD) {
                last.announce();
            }
        }
        add(play.isOver() ? new EndingPanel(catalog, play) : new StepPanel(play));
    }

    private static String state(Play play) {
        return play.isOver()
                ? "Decided to the end"
                : "Decision " + (play.at() + 1) + " of " + play.study().steps().size();
    }

    private static Component situation(CaseStudy study, boolean folded) {
        if (!folded) {
            return new Section("The situation", new Prose(study.situation()));
        }
        var fold = new NativeDetails("The situation", new Prose(study.situation()));
        fold.addClassName("fold");
        return fold;
    }
}
