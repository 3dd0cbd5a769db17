package org.milestone.readiness.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.Set;
import org.milestone.account.CurrentAccount;
import org.milestone.content.domain.Id;
import org.milestone.practice.AttemptService;
import org.milestone.practice.PracticeRoutes;
import org.milestone.practice.Started;
import org.milestone.practice.domain.SetSpec;
import org.milestone.readiness.PlanService.Entry;
import org.milestone.readiness.PlanService.Plan;
import org.milestone.readiness.domain.StudyPlan.Kind;
import org.milestone.shell.Notices;
import org.springframework.stereotype.Component;

/// Begins practice from here.
@Component
final class Beginning {
    static final int DRILL = 10;
    private static final int MIXED = 15;
    private static final int SECONDS_EACH = 80;

    private final AttemptService attempts;
    private final CurrentAccount current;

    Beginning(AttemptService attempts, CurrentAccount current) {
        this.attempts = attempts;
        this.current = current;
    }

    /// A drill of ten in a part of an exam, never seen items first.
    Button drill(String part, String title, String words) {
        return new Button(
                words, click -> begin(SetSpec.drill("Drill: " + title, DRILL).parts(Set.of(part))));
    }

    /// A set over the whole exam against the clock.
    Button timed(String exam, String title) {
        return new Button("Start a timed mixed set", click -> begin(mixed(exam, title, MIXED)));
    }

    /// Begins what a session of a plan is for: a drill, or a mixed set against the clock.
    NativeButton session(Entry entry, Plan plan) {
        var session = entry.session();
        boolean drill = session.kind() == Kind.DRILL;
        var exam = Id.lastWord(plan.wishes().exam().certification());
        var spec = drill
                ? SetSpec.drill(entry.title(), session.items()).parts(Set.of(session.subject()))
                : mixed(exam, plan.exam(), session.items());
        var button = new NativeButton(entry.title(), click -> begin(spec));
        button.setId("begin-" + session.day() + "-" + (drill ? session.subject().replace('/', '-') : exam));
        button.setAriaLabel("Start: " + entry.title());
        button.addClassName("session-begin");
        return button;
    }

    private static SetSpec mixed(String exam, String title, int items) {
        return SetSpec.drill("Timed set: " + title, items)
                .parts(Set.of(exam))
                .timed(Duration.ofSeconds((long) items * SECONDS_EACH));
    }

    private void begin(SetSpec spec) {
        switch (attempts.practise(current.require(), spec)) {
            case Started.Begun(long id) -> go(id);
            case Started.AlreadyOpen(long id) -> go(id);
            case Started.TooFew few -> {
                if (few.available() > 0) {
                    begin(fewer(spec, few.available()));
                } else {
                    Notices.refused("There are no questions for this yet.");
                }
            }
            case Started.NoSuchExam _ -> Notices.refused("There is no such exam.");
        }
    }

    /// The clock keeps its pace.
    private static SetSpec fewer(SetSpec spec, int items) {
        var fewer = spec.count(items);
        return spec.limit().isPresent() ? fewer.timed(Duration.ofSeconds((long) items * SECONDS_EACH)) : fewer;
    }

    private static void go(long attempt) {
        UI.getCurrent().navigate(PracticeRoutes.attempt(attempt).substring(1));
    }
}
