package org.milestone.readiness.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.milestone.readiness.ReadinessService;
import org.milestone.readiness.domain.Forecasts;
import org.milestone.readiness.domain.Readiness;
import org.milestone.shell.Facts;
import org.milestone.shell.Meter;
import org.milestone.shell.Page;
import org.milestone.shell.Section;

/// How forecasts stand against what became of the exams, for anybody; names nobody.
@Route("readiness/calibration")
@AnonymousAllowed
final class CalibrationView extends Page implements BeforeEnterObserver {
    private final ReadinessService readiness;

    CalibrationView(ReadinessService readiness) {
        super("How our forecasts did");
        this.readiness = readiness;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        lead(
                "A forecast is kept before the exam and cannot be changed after. When learners tell how it went, this page shows how good the forecasts were.");
        var judged = readiness.calibration();
        var claim = new Paragraph(
                judged.mayBeClaimed()
                        ? "There are enough outcomes of both kinds to look at the numbers below."
                        : "We claim nothing yet: " + judged.passes() + " passes and " + judged.fails()
                                + " fails are known, and " + Forecasts.LEAST
                                + " of each are needed before luck can be told from skill.");
        claim.setId("claim");
        add(claim);
        if (judged.mayBeClaimed()) {
            add(new Facts()
                    .fact("Model", Readiness.MODEL)
                    .fact("Exams passed", String.valueOf(judged.passes()))
                    .fact("Exams not passed", String.valueOf(judged.fails())));
            numbers(judged);
        } else {
            missing(judged);
        }
        add(
                new Section(
                        "What is not known",
                        new Paragraph(
                                "Only those who tell us are counted, and who passed may tell more readily. That bias cannot be taken out by arithmetic.")));
    }

    private void missing(Forecasts judged) {
        var known = new Div(
                new Paragraph("Exams passed"),
                known("Exams passed that were told", judged.passes()),
                new Paragraph("Exams not passed"),
                known("Exams not passed that were told", judged.fails()));
        known.addClassName("missing-panel");
        add(
                known,
                new Section(
                        "What will stand here",
                        new Paragraph(
                                "For each tenth of the scale: how many forecasts fell into it, how often the exam was passed, and how far the two may lie apart by luck alone. Until there are enough outcomes such a picture would show mostly luck, so it is not drawn."),
                        new Paragraph("The model that is judged: " + Readiness.MODEL + ".")));
    }

    private static Meter known(String name, int count) {
        return new Meter(name, Math.min(count, Forecasts.LEAST), Forecasts.LEAST, "known");
    }

    private void numbers(Forecasts judged) {
        add(new Section(
                "The numbers",
                new Facts()
                        .fact("Brier score", number(judged.brier()) + " (0 is perfect, 0.25 is a coin)")
                        .fact("Log loss", number(judged.logLoss()))
                        .fact(
                                "Calibration error",
                                number(judged.ece()) + ", of which about " + number(judged.eceFloor())
                                        + " is what luck alone would show"),
                new ReliabilityPanel(judged)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
