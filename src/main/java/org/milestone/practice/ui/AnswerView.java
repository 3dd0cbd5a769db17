package org.milestone.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milestone.account.CurrentAccount;
import org.milestone.practice.AttemptService;
import org.milestone.practice.AttemptView;
import org.milestone.practice.PracticeRoutes;
import org.milestone.practice.domain.Answer;
import org.milestone.practice.domain.Answered;
import org.milestone.practice.domain.Attempt;
import org.milestone.practice.domain.Certainty;
import org.milestone.practice.domain.Given;
import org.milestone.practice.domain.Moved;
import org.milestone.practice.domain.Response;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;

/// An attempt while it runs, one item at a time. All that counts is in the database and the
/// address: a reload, another tab or another device goes on where this one is.
@Route("attempts/:id(\\d+)")
@PermitAll
final class AnswerView extends Page implements BeforeEnterObserver {
    private static final String ITEM = "item";

    private final AttemptService attempts;
    private final CurrentAccount current;
    private final Clock clock;
    private final Div guess = new Div();
    private final Div stagePlace = new Div();
    private final Button previous = new Button("Previous");
    private final Button flag = new Button("Flag");
    private final Button next = new Button("Next");
    private final Span place = new Span();
    private final SavedMark saved = new SavedMark();
    private final List<AttemptView.Slot> slots = new ArrayList<>();
    private long id;
    private int shown;
    private Instant since = Instant.EPOCH;
    private @Nullable AttemptView attempt;
    private @Nullable ItemStage stage;

    AnswerView(AttemptService attempts, CurrentAccount current, Clock clock) {
        super("Practice");
        this.attempts = attempts;
        this.current = current;
        this.clock = clock;
        addClassName("answering");
        previous.setId("previous");
        previous.addClickListener(click -> show(shown - 1));
        flag.setId("flag");
        flag.addClickListener(click -> flag());
        next.setId("next");
        next.addClickListener(click -> forward());
        place.setId("place");
        place.addClassName("answer-place");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
        var read = attempts.view(current.require(), id);
        if (read.isEmpty()) {
            notFound(event);
            return;
        }
        if (!read.get().attempt().state().open()) {
            event.forwardTo(PracticeRoutes.result(id).substring(1));
            return;
        }
        render(read.get());
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ITEM)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(text -> Integer.parseInt(text) - 1)
                .filter(wanted -> wanted >= 0 && wanted < slots.size())
                .orElse(read.get().place()));
    }

    private AttemptView attempt() {
        return java.util.Objects.requireNonNull(attempt);
    }

    /// Reads everything anew: after a step that changes more than one item.
    private void reload() {
        attempts.view(current.require(), id)
                .filter(read -> read.attempt().state().open())
                .ifPresentOrElse(
                        read -> {
                            render(read);
                            show(slots.get(shown).open() ? shown : read.place());
                        },
                        this::leave);
    }

    private void leave() {
        UI.getCurrent().navigate(PracticeRoutes.result(id).substring(1));
    }

    private void render(AttemptView read) {
        attempt = read;
        slots.clear();
        slots.addAll(read.slots());
        clear();
        title(read.title());
        if (read.attempt().state() == Attempt.State.ON_BREAK) {
            add(new BreakPanel(
                    read.breakLeft().orElse(Duration.ZERO), () -> step(attempts.endBreak(current.require(), id))));
            return;
        }
        var root = new AttemptRoot(this::key);
        guess.removeAll();
        if (read.asksGuess()) {
            guess.add(new GuessPanel(slots.size(), right -> attempts.guess(current.require(), id, right)));
        }
        root.add(
                bar(read),
                guess,
                stagePlace,
                buttons(),
                new ToolsPanel(read.pad(), pad -> attempts.note(current.require(), id, pad)),
                help());
        add(root);
    }

    private Component bar(AttemptView read) {
        var bar = new Div(place);
        bar.addClassName("answer-bar");
        read.sectionLeft().or(read::timeLeft).ifPresent(left -> {
            var face = new ClockPanel(
                    read.sectionLeft().isPresent() ? "Time left in this section" : "Time left", this::reload);
            face.left(left);
            bar.add(face);
        });
        bar.add(saved);
        if (read.breakToTake().isPositive()) {
            var pause = new Button(
                    "Take the break of " + Words.time(read.breakToTake()),
                    click -> step(attempts.takeBreak(current.require(), id)));
            pause.setId("take-break");
            bar.add(pause);
        }
        return bar;
    }

    private Component buttons() {
        var map = new Button("All questions", click -> map());
        map.setId("map");
        map.addThemeVariants(ButtonVariant.TERTIARY);
        var end = new Button(lastSection() ? "Hand in" : "Close this section", click -> end());
        end.setId("end");
        end.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(previous, flag, next, map, end);
        row.addClassNames("answer-buttons", "no-print");
        return row;
    }

    private static Component help() {
        var help = new Paragraph(
                "Keys: A–E or 1–8 choose, Shift strikes out, N and P move, F flags, M opens the map, X marks selected words.");
        help.addClassNames("muted", "small", "answer-keys");
        return help;
    }

    private void map() {
        new ItemMap(attempt().attempt().paper(), slots, shown, this::show).open();
    }

    private boolean lastSection() {
        return attempt().attempt().section()
                == attempt().attempt().paper().sections().size() - 1;
    }

    private void key(String key, boolean shift) {
        switch (key) {
            case "n" -> forward();
            case "p" -> show(shown - 1);
            case "f" -> flag();
            case "m" -> map();
            default -> {
                if (stage != null) {
                    stage.key(Character.isDigit(key.charAt(0)) ? key.charAt(0) - '1' : key.charAt(0) - 'a', shift);
                }
            }
        }
    }

    private void show(int wanted) {
        if (attempt().attempt().state() == Attempt.State.ON_BREAK || wanted < 0 || wanted >= slots.size()) {
            return;
        }
        shown = wanted;
        since = clock.instant();
        var slot = slots.get(shown);
        place.setText("Question " + (shown + 1) + " of " + slots.size());
        stage = new ItemStage(slot, attempt().attempt().conduct(), slot.open(), new Deeds());
        stagePlace.removeAll();
        stagePlace.add(stage);
        previous.setEnabled(shown > 0
                && (slots.get(shown - 1).open() || slots.get(shown - 1).answer().isPresent()));
        next.setText(shown == slots.size() - 1 ? "To the end" : "Next");
        foremost(!stage.asks());
        flagged(slot);
        // Past the router: told of the new address it would come back and draw the item it names anew.
        getElement()
                .executeJs(
                        "history.replaceState(history.state, '', $0)",
                        PracticeRoutes.attempt(id) + "?" + ITEM + "=" + (shown + 1));
    }

    private void forward() {
        if (shown + 1 < slots.size() && slots.get(shown + 1).open()) {
            show(shown + 1);
        } else {
            end();
        }
    }

    private void flag() {
        var slot = slots.get(shown);
        if (attempts.flag(current.require(), id, shown, !slot.flagged())) {
            put(slot.flagged(!slot.flagged()));
            flagged(slots.get(shown));
        }
    }

    private void flagged(AttemptView.Slot slot) {
        flag.setText(slot.flagged() ? "Flagged ⚑" : "Flag");
        flag.getElement().setAttribute("aria-pressed", String.valueOf(slot.flagged()));
        flag.setEnabled(slot.open());
    }

    private void put(AttemptView.Slot slot) {
        slots.set(slot.place(), slot);
    }

    private void taken(Answer answer) {
        var slot = slots.get(answer.slot());
        put(slot.answered(answer));
        guess.removeAll();
        saved.kept();
        if (answer.mark().isPresent() && stage != null) {
            stage.judged(answer);
            foremost(true);
            // The verdict comes first: the button is at hand without leaving it.
            getElement()
                    .executeJs(
                            "$0.focus({ preventScroll: true }); this.querySelector('#verdict')"
                                    + "?.scrollIntoView({ block: 'nearest' })",
                            next);
        }
    }

    /// One button of the screen is the next step: where an item is checked first, not this one.
    private void foremost(boolean onwards) {
        next.setThemeVariant(ButtonVariant.PRIMARY, onwards);
    }

    private final class Deeds implements ItemStage.Deeds {
        @Override
        public void answer(Response response, Optional<Certainty> certainty) {
            var now = clock.instant();
            var slot = slots.get(shown);
            int seconds = (int) Duration.between(since, now).toSeconds();
            since = now;
            switch (attempts.answer(
                    current.require(), id, new Given(shown, slot.nextSequence(), response, certainty, seconds))) {
                case Answered.Taken(var answer) -> taken(answer);
                case Answered.Stale(var kept) -> {
                    Notices.refused("This question was answered in another window. That newer answer is shown now.");
                    taken(kept);
                    if (stage != null) {
                        stage.show(kept);
                    }
                }
                case Answered.TooLate _ -> {
                    Notices.refused("The time was up. This last answer came too late and does not count.");
                    leave();
                }
                case Answered.DoesNotFit _, Answered.NoSuchSlot _ ->
                    Notices.refused("This answer could not be read and was not kept. Choose again.");
                case Answered.SectionClosed _, Answered.OnBreak _ -> {
                    Notices.refused("This section is not open, so the answer was not kept.");
                    reload();
                }
                case Answered.AlreadyFinished _, Answered.NotThere _ -> leave();
            }
        }

        @Override
        public void strike(Set<Integer> struck) {
            var slot = slots.get(shown);
            if (attempts.strike(current.require(), id, shown, struck)) {
                put(slot.struck(struck));
            }
        }

        @Override
        public void highlight(String marks) {
            var slot = slots.get(shown);
            if (attempts.highlight(current.require(), id, shown, marks)) {
                put(slot.highlighted(marks));
            }
        }
    }

    /// Asks once more before something is closed for good.
    private void end() {
        int section = attempt().attempt().section();
        boolean last = lastSection();
        var concerned = last
                ? slots
                : slots.stream().filter(slot -> slot.section() == section).toList();
        new EndDialog(
                        last,
                        concerned,
                        () -> step(
                                last
                                        ? attempts.finish(current.require(), id)
                                        : attempts.closeSection(current.require(), id, section)),
                        this::map)
                .open();
    }

    private void step(Moved moved) {
        switch (moved) {
            case Moved.Done(var now)
            when now.state().open() -> {
                shown = now.paper().sections().get(now.section()).first();
                reload();
            }
            case Moved.NotNow _ -> reload();
            case Moved.Done _, Moved.TooLate _, Moved.AlreadyFinished _, Moved.NotThere _ -> leave();
        }
    }
}
