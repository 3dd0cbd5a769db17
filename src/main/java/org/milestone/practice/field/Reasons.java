package org.milestone.practice.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.Categorising;
import org.milestone.content.domain.Question.FillIn;
import org.milestone.content.domain.Question.Hotspot;
import org.milestone.content.domain.Question.Matching;
import org.milestone.content.domain.Question.MultipleChoice;
import org.milestone.content.domain.Question.Numeric;
import org.milestone.content.domain.Question.Option;
import org.milestone.content.domain.Question.Ordering;
import org.milestone.content.domain.Question.PullDown;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.content.domain.Question.TrueFalse;
import org.milestone.practice.domain.Grader;
import org.milestone.practice.domain.Response;
import org.milestone.practice.domain.Response.Choices;
import org.milestone.practice.domain.Response.Matches;
import org.milestone.practice.domain.Response.Sequence;
import org.milestone.practice.domain.Response.Words;
import org.milestone.shell.Prose;

/// Why each answer to an item is right or wrong, with the one that was given.
public final class Reasons extends Div {

    /// `response` is empty for an item that was not answered.
    public Reasons(Question question, Optional<Response> response) {
        addClassName("reasons-panel");
        add(
                switch (question) {
                    case SingleChoice item -> options(item.options(), taken(response));
                    case MultipleChoice item -> options(item.options(), taken(response));
                    case TrueFalse item ->
                        reason("The statement is " + (item.answer() ? "true." : "false."), item.why());
                    case Numeric item ->
                        reason("The answer is " + item.answer().toPlainString() + " " + item.unit(), item.why());
                    case FillIn item -> words(item, response);
                    case Matching item -> pairs(item, pairs(response));
                    case Categorising item -> things(item, pairs(response));
                    case PullDown item -> gaps(item, pairs(response));
                    case Ordering item -> steps(item, response);
                    case Hotspot item -> areas(item, taken(response));
                });
    }

    private static Set<Integer> taken(Optional<Response> response) {
        return response.orElse(null) instanceof Choices(var places) ? places : Set.of();
    }

    private static Map<Integer, Integer> pairs(Optional<Response> response) {
        return response.orElse(null) instanceof Matches(var pairs) ? pairs : Map.of();
    }

    private static Component options(List<Option> options, Set<Integer> taken) {
        var list = list();
        for (int place = 0; place < options.size(); place++) {
            var option = options.get(place);
            boolean yours = taken.contains(place);
            var worth = option.points().map(points -> points + " points").orElse(option.right() ? "Right" : "Wrong");
            list.add(line(
                    worth + (yours ? ", your answer" : ""),
                    option.right(),
                    yours,
                    option.html(),
                    option.why(),
                    option.misconception()));
        }
        return list;
    }

    private static Component areas(Hotspot item, Set<Integer> taken) {
        var list = list();
        for (int place = 0; place < item.areas().size(); place++) {
            var area = item.areas().get(place);
            boolean yours = taken.contains(place);
            var entry = line(
                    (area.right() ? "Right" : "Wrong") + (yours ? ", your answer" : ""),
                    area.right(),
                    yours,
                    "",
                    area.why(),
                    area.misconception());
            entry.addComponentAtIndex(1, new Paragraph(Answering.letter(place) + ": " + area.label()));
            list.add(entry);
        }
        return list;
    }

    private static Component pairs(Matching item, Map<Integer, Integer> given) {
        var list = list();
        for (int left = 0; left < item.pairs().size(); left++) {
            var pair = item.pairs().get(left);
            var yours = Optional.ofNullable(given.get(left))
                    .map(right -> item.rights().get(right));
            boolean right = yours.filter(pair.right()::equals).isPresent();
            list.add(joined(pair.left(), pair.right(), yours, right, pair.why(), Optional.empty()));
        }
        for (var extra : item.extras()) {
            list.add(line(
                    "Belongs to none", false, false, extra.right(), extra.why(), Optional.of(extra.misconception())));
        }
        return list;
    }

    private static Component things(Categorising item, Map<Integer, Integer> given) {
        var list = list();
        for (int place = 0; place < item.things().size(); place++) {
            var thing = item.things().get(place);
            var yours = Optional.ofNullable(given.get(place));
            boolean right =
                    yours.filter(category -> category == thing.category()).isPresent();
            list.add(joined(
                    thing.html(),
                    item.categories().get(thing.category()),
                    yours.map(category -> item.categories().get(category)),
                    right,
                    thing.why(),
                    thing.misconception()));
        }
        return list;
    }

    private static Component gaps(PullDown item, Map<Integer, Integer> given) {
        var all = new Div();
        for (int place = 0; place < item.gaps().size(); place++) {
            var gap = item.gaps().get(place);
            all.add(new Paragraph(gap.label()));
            all.add(options(
                    gap.options(),
                    Optional.ofNullable(given.get(place)).map(Set::of).orElse(Set.of())));
        }
        return all;
    }

    private static Component steps(Ordering item, Optional<Response> response) {
        var list = list();
        var order = response.orElse(null) instanceof Sequence(var given) ? given : List.<Integer>of();
        for (int place = 0; place < item.steps().size(); place++) {
            var step = item.steps().get(place);
            int yours = order.indexOf(place);
            var state = (place + 1) + ". step" + (yours < 0 || yours == place ? "" : ", you put it at " + (yours + 1));
            list.add(line(state, yours == place, yours >= 0, step.html(), step.why(), Optional.empty()));
        }
        return list;
    }

    private static Component words(FillIn item, Optional<Response> response) {
        var panel = reason("The answer is “" + item.accepted().getFirst() + "”", item.why());
        if (response.orElse(null) instanceof Words(var typed)) {
            item.expected().stream()
                    .filter(expected -> Grader.plain(expected.text()).equals(Grader.plain(typed)))
                    .forEach(expected -> panel.add(why(expected.why()), misconception(expected.misconception())));
        }
        return panel;
    }

    private static ListItem joined(
            String part, String to, Optional<String> yours, boolean right, String why, Optional<String> misconception) {
        var state = right
                ? "Right"
                : yours.map(given -> "You chose “" + Answering.words(given) + "”")
                        .orElse("Not answered");
        var entry = line(state, right, yours.isPresent(), part, why, right ? Optional.empty() : misconception);
        var belongs = new Paragraph(new Span("Belongs to: "), new Span(Answering.words(to)));
        entry.addComponentAtIndex(2, belongs);
        return entry;
    }

    private static ListItem line(
            String state, boolean right, boolean yours, String html, String why, Optional<String> misconception) {
        var said = new Span(state);
        said.addClassName("reason-state");
        var entry = new ListItem(said);
        if (!html.isEmpty()) {
            entry.add(new Prose(html));
        }
        entry.add(why(why));
        entry.addClassName(right ? "right" : "wrong");
        if (yours) {
            entry.addClassName("taken");
        }
        misconception.map(Reasons::misconception).ifPresent(entry::add);
        return entry;
    }

    private static OrderedList list() {
        var list = new OrderedList();
        list.addClassName("reasons");
        return list;
    }

    private static Div reason(String answer, String why) {
        return new Div(new Paragraph(answer.strip()), why(why));
    }

    private static Component why(String html) {
        var why = new Prose(html);
        why.addClassName("why");
        return why;
    }

    private static Component misconception(String belief) {
        var words = new Paragraph("The thought behind it: " + belief);
        words.addClassName("misconception");
        return words;
    }
}
