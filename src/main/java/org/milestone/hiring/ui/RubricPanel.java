package org.milestone.hiring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.milestone.content.domain.InterviewQuestion;
import org.milestone.hiring.AnswerRating;
import org.milestone.hiring.InterviewAnswer;
import org.milestone.hiring.domain.Rating;
import org.milestone.shell.Dates;
import org.milestone.shell.Prose;
import org.milestone.shell.Section;

/// What a strong answer contains, with a rating of one's own for each point.
final class RubricPanel extends Div {
    private static final List<String> WORDS = List.of("Not there", "Thin", "There", "Strong");

    private final List<RadioButtonGroup<Integer>> groups = new ArrayList<>();
    private final Span state = new Span();
    private final ZoneId zone;

    RubricPanel(
            InterviewQuestion question,
            java.util.Optional<InterviewAnswer> answer,
            ZoneId zone,
            Function<Rating, AnswerRating> rate) {
        this.zone = zone;
        setId("rubric");
        addClassName("rubric");
        var rubric = new Section("Rate your answer");
        for (int i = 0; i < question.strong().size(); i++) {
            var group = new RadioButtonGroup<Integer>();
            group.setId("point-" + (i + 1));
            group.setItems(1, 2, 3, 4);
            group.setItemLabelGenerator(number -> number + " " + WORDS.get(number - 1));
            group.setLabel(Jsoup.parseBodyFragment(question.strong().get(i)).text());
            groups.add(group);
            rubric.add(group);
        }
        answer.flatMap(InterviewAnswer::rating)
                .filter(rating -> rating.fits(groups.size()))
                .ifPresent(rating -> {
                    for (int i = 0; i < groups.size(); i++) {
                        groups.get(i).setValue(rating.points().get(i));
                    }
                });
        state.setId("rating-state");
        state.getElement().setAttribute("role", "status");
        state.addClassName("muted");
        answer.flatMap(InterviewAnswer::dueAt)
                .ifPresent(due -> state.setText("It comes again on " + Dates.day(due, zone) + "."));
        var keep = new Button("Keep my rating", click -> rated(rate));
        keep.setId("keep-rating");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        rubric.add(new Div(keep), state);
        add(
                new Section("What is really asked", new Prose(question.asked())),
                rubric,
                new Section("How it can sound", outline(question.outline())),
                new Section("Warning signs", list(question.warnings())),
                new Section("What may come next", list(question.followUps())));
    }

    private void rated(Function<Rating, AnswerRating> rate) {
        var points = groups.stream()
                .map(RadioButtonGroup::getValue)
                .filter(Objects::nonNull)
                .toList();
        switch (rate.apply(new Rating(points))) {
            case AnswerRating.Rated(var answer) ->
                state.setText("Kept. It comes again on "
                        + answer.dueAt().map(due -> Dates.day(due, zone)).orElse("") + ".");
            case AnswerRating.Incomplete() -> state.setText("Rate every point first.");
            case AnswerRating.NoQuestion() -> state.setText("This question was taken out; nothing was kept.");
        }
    }

    private static com.vaadin.flow.component.Component outline(InterviewQuestion.Outline outline) {
        return switch (outline) {
            case InterviewQuestion.Answer answer -> new Prose(answer.text());
            case InterviewQuestion.Star star -> {
                var list = new DescriptionList();
                list.addClassName("star");
                part(list, "Situation", star.situation());
                part(list, "Task", star.task());
                part(list, "Action", star.action());
                part(list, "Result", star.result());
                yield list;
            }
        };
    }

    private static void part(DescriptionList list, String name, String html) {
        var description = new DescriptionList.Description();
        description.add(new Prose(html));
        list.add(new Div(new DescriptionList.Term(name), description));
    }

    private static UnorderedList list(List<String> texts) {
        var list = new UnorderedList();
        list.addClassName("points");
        texts.forEach(text -> list.add(new ListItem(new Prose(text))));
        return list;
    }
}
