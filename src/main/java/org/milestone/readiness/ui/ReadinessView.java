package org.milestone.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.milestone.account.AccountId;
import org.milestone.account.CurrentAccount;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Id;
import org.milestone.readiness.Outlook;
import org.milestone.readiness.ReadinessRoutes;
import org.milestone.readiness.ReadinessService;
import org.milestone.readiness.ReadinessService.ExamResult;
import org.milestone.readiness.domain.Readiness.Estimate;
import org.milestone.readiness.domain.Readiness.NotEnough;
import org.milestone.readiness.domain.Readiness.Target;
import org.milestone.review.ReviewSettingsService;
import org.milestone.review.ReviewSettingsService.Goal;
import org.milestone.shell.Choices;
import org.milestone.shell.Dates;
import org.milestone.shell.Empty;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Section;

/// How likely one is to pass today. Which exam stands in the address.
@Route("readiness")
@PermitAll
@Menu(title = "Readiness", order = 101)
final class ReadinessView extends Page implements BeforeEnterObserver {
    private static final String FOR = "for";

    private final ReadinessService readiness;
    private final CurrentAccount current;
    private final Beginning beginning;
    private final ReviewSettingsService goals;

    ReadinessView(
            ReadinessService readiness, ReviewSettingsService goals, CurrentAccount current, Beginning beginning) {
        super("Readiness");
        this.readiness = readiness;
        this.goals = goals;
        this.current = current;
        this.beginning = beginning;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        lead("How likely you are to pass if the exam were today, or what is missing to say so. Only you see it.");
        var me = current.require();
        var exams = readiness.exams(me);
        if (exams.isEmpty()) {
            add(new Empty("There is no exam to be ready for yet."));
            return;
        }
        tell(me);
        var goal = goals.preferences(me).goal().map(Goal::certification);
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(FOR);
        var chosen = exams.stream()
                .filter(exam -> wanted.filter(Id.lastWord(exam.id())::equals).isPresent())
                .findFirst()
                .or(() -> exams.stream()
                        .filter(exam -> goal.filter(exam.id()::equals).isPresent())
                        .findFirst())
                .orElse(exams.getFirst());
        var choices = new Choices("Exam");
        for (Certification exam : exams) {
            choices.choice(ReadinessRoutes.readiness(exam.id()), exam.shortName(), exam.equals(chosen));
        }
        add(choices);
        readiness
                .report(me)
                .filter(report -> report.exam().certification().equals(chosen.id()))
                .ifPresent(report -> add(new ReportPanel(report, this::report)));
        readiness.outlook(me, chosen.id()).ifPresent(this::show);
    }

    private void show(Outlook outlook) {
        add(
                switch (outlook.readiness()) {
                    case NotEnough notEnough -> new MissingPanel(notEnough, outlook, beginning);
                    case Estimate estimate -> new EstimatePanel(estimate, outlook, beginning);
                });
        add(honesty(outlook));
    }

    private static Component honesty(Outlook outlook) {
        var exam = outlook.goal()
                .map(goal -> outlook.frozen()
                        ? "Your exam is on " + Dates.day(goal.day())
                                + ". Today's forecast is kept as it is, and judged by what becomes of the exam."
                        : "Your exam is on " + Dates.day(goal.day()) + ".")
                .orElse("Say in the study plan when you sit the exam, and forecasts are kept to be judged by it.");
        var links = new Div(
                new Link(ReadinessRoutes.PLAN, "Study plan").secondary(),
                new Link(ReadinessRoutes.DIAGNOSTIC, "Find your starting point").secondary(),
                new Link(ReadinessRoutes.CALIBRATION, "How our forecasts did").secondary());
        links.addClassName("actions");
        var words = new Paragraph(
                "The model knows our questions, not the real ones: by how much they differ is unknown and makes the range wider.");
        words.addClassName("muted");
        return new Section("How far to trust this", new Paragraph(exam), words, links);
    }

    private void tell(AccountId me) {
        readiness.toTell(me).ifPresent(exam -> {
            var panel = new Div(
                    new Paragraph("Your exam was planned for " + Dates.day(exam.day()) + ". How did it go?"),
                    told("I passed", "told-passed", ExamResult.PASSED),
                    told("I did not pass", "told-failed", ExamResult.FAILED),
                    told("I did not sit it", "told-not-sat", ExamResult.NOT_SAT));
            panel.addClassName("corner");
            panel.setId("tell");
            add(panel);
        });
    }

    private Button told(String words, String id, ExamResult result) {
        var button = new Button(words, click -> {
            if (readiness.tell(current.require(), result)) {
                Notices.done(
                        result == ExamResult.PASSED
                                ? "Congratulations! It is taken down, and our forecasts learn from it."
                                : "Taken down, thank you. Our forecasts learn from it.");
            }
            UI.getCurrent().refreshCurrentRoute(false);
        });
        button.setId(id);
        return button;
    }

    private void report(Map<String, Target> ratings) {
        if (readiness.report(current.require(), ratings)) {
            Notices.done("Taken down.");
            UI.getCurrent().refreshCurrentRoute(false);
        } else {
            Notices.refused("Choose a rating for at least one domain.");
        }
    }
}
