package org.milestone.programme.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.milestone.account.CurrentAccount;
import org.milestone.programme.ProgrammeRoutes;
import org.milestone.programme.ProgrammeService;
import org.milestone.programme.domain.Outline;
import org.milestone.shell.Kit;
import org.milestone.shell.Notices;

/// Starting a programme: a name and two days are enough.
@Route("programmes/new")
@PermitAll
final class NewProgrammeView extends ProgrammePage implements BeforeEnterObserver {
    private static final int USUAL_MONTHS = 6;

    private final ProgrammeService programmes;
    private final CurrentAccount current;
    private final Clock clock;

    NewProgrammeView(ProgrammeService programmes, CurrentAccount current, Clock clock) {
        super("Start a programme");
        this.programmes = programmes;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        crumbs(wayToOne());
        lead("You lead it: you invite people and bring them together. You see how far each pair is and numbers about"
                + " five mentees or more, never anybody's work.");
        var today = LocalDate.ofInstant(clock.instant(), current.zone());
        var form = new OutlineForm(new Outline("", "", today, today.plusMonths(USUAL_MONTHS)));
        form.add(Kit.primary("begin", "Start it", () -> form.value().ifPresent(outline -> begin(form, outline))));
        add(form);
    }

    private void begin(OutlineForm form, Outline outline) {
        switch (programmes.start(current.require(), outline)) {
            case ProgrammeService.Begun(long id) -> {
                Notices.done("It stands. Next: invite somebody.");
                getUI().ifPresent(
                                ui -> ui.navigate(ProgrammeRoutes.programme(id).substring(1)));
            }
            case ProgrammeService.Unfit(var fault) -> form.refuse(fault);
            case ProgrammeService.NotConfirmed unproven ->
                Notices.refused("Confirm your own mail address first: see Settings. Letters go out in your name.");
            case ProgrammeService.TooMany many ->
                Notices.refused(
                        "You started " + ProgrammeService.MOST_STARTED_A_DAY + " programmes today. Go on tomorrow.");
        }
    }
}
