package org.milestone.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.milestone.account.CurrentAccount;
import org.milestone.review.ReviewRoutes;
import org.milestone.review.ReviewSettingsService;
import org.milestone.review.domain.LoadForecast;
import org.milestone.shell.Chart;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.study.MarksService;

/// How much to remember and how much to review a day, with what a change would cost.
@Route("review/settings")
@PermitAll
final class ReviewSettingsView extends Page implements BeforeEnterObserver {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final double PERCENT = 100;

    private final ReviewSettingsService settings;
    private final MarksService marks;
    private final CurrentAccount current;
    private final Div cost = new Div();
    private IntegerField cap = new IntegerField();

    ReviewSettingsView(ReviewSettingsService settings, MarksService marks, CurrentAccount current) {
        super("How much to remember");
        this.settings = settings;
        this.marks = marks;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        lead("Cards come back just before you would forget them. Here you say how sure you want to be.");
        crumbs(new Crumbs().step(ReviewRoutes.REVIEW, "Review"));
        var mine = settings.preferences(current.require());
        var retention = new RetentionField((int) Math.round(mine.retention() * PERCENT), this::show);
        cap = new IntegerField("Cards a day at most");
        cap.setId("cap");
        cap.setMin(ReviewSettingsService.LEAST_CAP);
        cap.setMax(ReviewSettingsService.MOST_CAP);
        cap.setStepButtonsVisible(true);
        cap.setValue(mine.cap());
        cap.setHelperText("What is over this waits for the next day. From " + ReviewSettingsService.LEAST_CAP + " to "
                + ReviewSettingsService.MOST_CAP + ".");
        cap.setValueChangeMode(ValueChangeMode.LAZY);
        cap.addValueChangeListener(change -> show(retention.percent()));
        var save = new Button("Keep", click -> save(retention));
        save.setId("keep");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(retention, cap, save);
        form.addClassName("review-settings");
        cost.setId("cost");
        cost.getElement().setAttribute("aria-live", "polite");
        add(form, new Section("The next 30 days", cost), marks());
        show(retention.percent());
    }

    private Section marks() {
        var shown = new Checkbox("Show me on which days I studied", marks.shown(current.require()));
        shown.setId("marks");
        shown.addValueChangeListener(change -> {
            marks.show(current.require(), change.getValue());
            Notices.done(change.getValue() ? "They are on your home page." : "They are shown nowhere any more.");
        });
        var words = new Paragraph(
                "The days of this week and how many there were in the last ones. There is no streak, and nothing can be lost.");
        words.addClassName("muted");
        return new Section("Marks of the week", shown, words);
    }

    private void show(int percent) {
        var limit = cap.getValue();
        if (limit == null || cap.isInvalid()) {
            return;
        }
        var load = settings.forecast(current.require(), percent / PERCENT, limit);
        cost.removeAll();
        if (load.then().total() == 0) {
            cost.add(new Paragraph("Nothing is waiting yet, so there is nothing to reckon."));
            return;
        }
        cost.add(
                new Paragraph("With " + percent + " %: about " + one(load.then().mean()) + " cards a day, "
                        + Math.round(load.then().most()) + " on the fullest. As it is now: about "
                        + one(load.now().mean()) + " a day."),
                new Chart("Cards expected each day with " + percent + " %", "cards", bars(load.then())));
        var words = new Paragraph("Reckoned from the cards you have; new ones come on top.");
        words.addClassName("muted");
        cost.add(words);
    }

    private static List<Chart.Bar> bars(LoadForecast load) {
        var bars = new ArrayList<Chart.Bar>();
        LocalDate day = load.first();
        for (double cards : load.perDay()) {
            bars.add(new Chart.Bar(DAY.format(day), Math.round(cards * 10) / 10.0));
            day = day.plusDays(1);
        }
        return bars;
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void save(RetentionField retention) {
        var limit = cap.getValue();
        if (limit != null && settings.change(current.require(), retention.percent() / PERCENT, limit)) {
            Notices.done("Kept. What waits is planned anew.");
        } else {
            cap.setInvalid(true);
            cap.focus();
        }
    }
}
