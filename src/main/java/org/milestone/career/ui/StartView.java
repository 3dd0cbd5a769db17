package org.milestone.career.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.career.Aim;
import org.milestone.career.CareerRoutes;
import org.milestone.career.PlanningService;
import org.milestone.content.Library;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Page;

/// Begins a plan: where one is, where one wants to be; `?target=` names the role.
@Route("career/start")
@PermitAll
final class StartView extends Page implements BeforeEnterObserver {
    private static final String TARGET = "target";

    private final PlanningService plans;
    private final Library library;
    private final CurrentAccount current;
    private final Div answer = new Div();

    StartView(PlanningService plans, Library library, CurrentAccount current) {
        super("Where do you want to be?");
        this.plans = plans;
        this.library = library;
        this.current = current;
        answer.setId("no-way");
        answer.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        crumbs(new Crumbs().step(CareerRoutes.PLAN, "Career plan"));
        lead("Four answers make a plan with dates. All of them can be changed later.");
        answer.removeAll();
        var catalog = library.catalog();
        var me = current.require();
        var target = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TARGET)
                .flatMap(word -> Optional.ofNullable(catalog.roles().get(catalog.current("roles/" + word))));
        add(answer, new AimForm(catalog, plans.beginning(me), target, this::make));
    }

    private void make(Aim aim) {
        switch (plans.aim(current.require(), aim)) {
            case PlanningService.Done _ -> UI.getCurrentOrThrow().navigate(CareerView.class);
            case PlanningService.Impossible(var why) -> {
                answer.removeAll();
                var words = new Paragraph(Words.of(why, this::name));
                words.addClassName("corner");
                answer.add(words);
                answer.scrollIntoView();
            }
            case PlanningService.NotPossible _ -> {
                answer.removeAll();
                answer.add(new Paragraph("One of the numbers is beyond its limits."));
            }
        }
    }

    private String name(String id) {
        return Optional.ofNullable(library.catalog().certifications().get(id))
                .map(certification -> certification.shortName())
                .orElse(id);
    }
}
