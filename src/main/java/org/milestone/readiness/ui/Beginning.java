package org.milestone.readiness.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.Set;
import org.milestone.account.CurrentAccount;
import org.milestone.practice.AttemptService;
import org.milestone.practice.PracticeRoutes;
import org.milestone.practice.Started;
import org.milestone.practice.domain.SetSpec;
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
        return new Button(
                "Start a timed mixed set",
                click -> begin(SetSpec.drill("Timed set: " + title, MIXED)
                        .parts(Set.of(exam))
                        .timed(Duration.ofSeconds(MIXED * SECONDS_EACH))));
    }

    private void begin(SetSpec spec) {
        switch (attempts.practise(current.require(), spec)) {
            case Started.Begun(long id) -> go(id);
            case Started.AlreadyOpen(long id) -> go(id);
            case Started.TooFew few -> {
                if (few.available() > 0) {
                    begin(spec.count(few.available()));
                } else {
                    Notices.refused("There are no questions for this yet.");
                }
            }
            case Started.NoSuchExam _ -> Notices.refused("There is no such exam.");
        }
    }

    private static void go(long attempt) {
        UI.getCurrent().navigate(PracticeRoutes.attempt(attempt).substring(1));
    }
}
