package org.milestone.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeSet;
import org.milestone.account.CurrentAccount;
import org.milestone.content.ContentRoutes;
import org.milestone.content.Library;
import org.milestone.content.domain.Blueprint;
import org.milestone.content.domain.Certification;
import org.milestone.practice.AccommodationService;
import org.milestone.practice.AttemptService;
import org.milestone.practice.PracticeRoutes;
import org.milestone.practice.PracticeService;
import org.milestone.practice.PracticeService.Exam;
import org.milestone.practice.Started;
import org.milestone.shell.Badge;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Empty;
import org.milestone.shell.Facts;
import org.milestone.shell.Link;
import org.milestone.shell.Notices;
import org.milestone.shell.Page;
import org.milestone.shell.Section;
import org.milestone.shell.Table;

/// Before a mock exam: its rules, its sections and breaks, how long it is here, how much time one
/// gets.
@Route("practice/exams/:exam")
@PermitAll
final class ExamView extends Page implements BeforeEnterObserver {
    private static final int SHORTEST = 10;

    private final AttemptService attempts;
    private final PracticeService practice;
    private final AccommodationService accommodations;
    private final Library library;
    private final CurrentAccount current;

    ExamView(
            AttemptService attempts,
            PracticeService practice,
            AccommodationService accommodations,
            Library library,
            CurrentAccount current) {
        super("Mock exam");
        this.attempts = attempts;
        this.practice = practice;
        this.accommodations = accommodations;
        this.library = library;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = "certifications/" + event.getRouteParameters().get("exam").orElse("");
        var exam = practice.exam(current.require(), id);
        var certification = library.catalog().certifications().get(id);
        if (exam.isEmpty() || certification == null) {
            notFound(event);
            return;
        }
        clear();
        crumbs(new Crumbs().step(PracticeRoutes.PRACTICE, "Practice"));
        title(certification.shortName() + " mock exam");
        var blueprint = exam.get().blueprint();
        lead(blueprint.name());
        add(
                rules(blueprint),
                new Section("Start", start(exam.get(), certification)),
                time(id),
                parts(blueprint),
                sources(blueprint, certification));
    }

    private Component rules(Blueprint blueprint) {
        var facts = new Facts()
                .fact(
                        "Questions",
                        blueprint.questions()
                                + (blueprint.scored() < blueprint.questions()
                                        ? ", of which " + blueprint.scored() + " count"
                                        : ""))
                .fact("Time", Words.time(Duration.ofMinutes(blueprint.minutes())))
                .fact("Pass mark", blueprint.pass().map(Blueprint.Pass::words).orElse("not published by the issuer"))
                .fact("Books", blueprint.openBook() ? "allowed" : "closed");
        var sections = new Table("Sections", "Section", "Questions", "Time", "Then");
        blueprint
                .sections()
                .forEach(section -> sections.row(
                        new Span(section.title()),
                        new Span(String.valueOf(section.questions())),
                        new Span(section.minutes()
                                .map(minutes -> Words.time(Duration.ofMinutes(minutes)))
                                .orElse("shared")),
                        new Span((section.closing() ? "closes for good" : "stays open")
                                + (section.breakMinutes() > 0
                                        ? ", break of " + section.breakMinutes() + " min"
                                        : ""))));
        var list = new UnorderedList(
                new ListItem(
                        "The server keeps the time. Closing the page, a dead battery or another device changes nothing: you come back to the same question."),
                new ListItem("Every answer is kept the moment it is given. When the time is up, what was kept counts."),
                new ListItem("Reasons are shown after you have handed in."));
        list.addClassName("plain-rules");
        return new Section("How it runs", facts, sections, list);
    }

    private Component start(Exam exam, Certification certification) {
        if (exam.possible() < SHORTEST) {
            return new Empty(
                    exam.possible() == 0
                            ? "There are no questions for this exam yet."
                            : "There are too few questions for a mock: " + exam.possible() + " so far.",
                    new Link(PracticeRoutes.PRACTICE, "Practise something else").secondary());
        }
        var lengths = new TreeSet<Integer>();
        for (int part : new int[] {1, 2, 4}) {
            lengths.add(Math.max(
                    SHORTEST, Math.min(exam.possible(), exam.blueprint().questions()) / part));
        }
        var length = new RadioButtonGroup<Integer>("How long");
        length.setId("length");
        length.setItems(lengths.descendingSet());
        length.setItemLabelGenerator(items -> Words.items(items) + ", "
                + Words.time(exam.limit()
                        .multipliedBy(items)
                        .dividedBy(exam.blueprint().questions()))
                + (items == exam.blueprint().questions() ? " (the whole exam)" : ""));
        length.setValue(lengths.last());
        var guess = new IntegerField("How many will you get right?");
        guess.setId("exam-guess");
        guess.setHelperText("If you like: the result says how close you were.");
        guess.setMin(0);
        guess.setMax(lengths.last());
        length.addValueChangeListener(change -> guess.setMax(change.getValue()));
        var start = new Button("Start the exam", click -> {
            if (!guess.isInvalid()) {
                begin(certification.id(), length.getValue(), exam, Optional.ofNullable(guess.getValue()));
            }
        });
        start.setId("start-exam");
        start.addThemeVariants(ButtonVariant.PRIMARY);
        var check = new Paragraph(
                "The clock starts with your click. Nothing to install; a phone held in one hand will do.");
        check.addClassName("muted");
        var panel = new Div(length, guess, check, start);
        panel.addClassName("set-panel");
        return panel;
    }

    private Component time(String id) {
        return new Section("Extra time", new ExtraTimePanel(accommodations.of(current.require()), wanted -> {
            accommodations.change(current.require(), wanted);
            UI.getCurrent().navigate(PracticeRoutes.exam(id).substring(1));
        }));
    }

    private Component parts(Blueprint blueprint) {
        var table = new Table("What is asked", "Part", "Weight");
        blueprint.domains().forEach(part -> table.row(new Span(part.name()), new Span(part.weight() + " %")));
        return new Section("What is asked", table);
    }

    private Component sources(Blueprint blueprint, Certification certification) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        blueprint.facts().forEach(fact -> {
            var item = new ListItem(
                    new Span(fact.value()), new Span(" · " + fact.source() + ", looked up " + fact.verified()));
            if (fact.trust().isDoubtful()) {
                item.add(Badge.doubtful("not confirmed, check with the issuer"));
            }
            list.add(item);
        });
        return new Section(
                "Where this comes from",
                list,
                new Paragraph(new Link(
                        "/" + ContentRoutes.of(certification.id()), "All about " + certification.shortName())));
    }

    private void begin(String certification, int length, Exam exam, Optional<Integer> guess) {
        int wanted = length >= exam.blueprint().questions() ? 0 : length;
        var me = current.require();
        switch (guess.map(right -> attempts.startMock(me, certification, wanted, right))
                .orElseGet(() -> attempts.startMock(me, certification, wanted))) {
            case Started.Begun(long id) ->
                UI.getCurrent().navigate(PracticeRoutes.attempt(id).substring(1));
            case Started.AlreadyOpen(long id) ->
                UI.getCurrent().navigate(PracticeRoutes.attempt(id).substring(1));
            case Started.TooFew few ->
                Notices.refused("There are questions for at most " + few.possible() + " with all weights kept.");
            case Started.NoSuchExam _ -> Notices.refused("This exam is not offered any more.");
        }
    }
}
