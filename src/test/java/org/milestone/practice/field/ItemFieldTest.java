package org.milestone.practice.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.milestone.Catalogs;
import org.milestone.MilestoneTest;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.Categorising;
import org.milestone.content.domain.Question.FillIn;
import org.milestone.content.domain.Question.Hotspot;
import org.milestone.content.domain.Question.Matching;
import org.milestone.content.domain.Question.Ordering;
import org.milestone.content.domain.Question.PullDown;
import org.milestone.practice.domain.Grader;
import org.milestone.practice.domain.Response;
import org.milestone.practice.domain.Response.Amount;
import org.milestone.practice.domain.Response.Choices;
import org.milestone.practice.domain.Response.Matches;
import org.milestone.practice.domain.Response.Sequence;
import org.milestone.practice.domain.Response.Truth;
import org.milestone.practice.domain.Response.Words;

@MilestoneTest
class ItemFieldTest extends SpringBrowserlessTest {

    record Case(Question question, List<List<Integer>> orders, Response right, Response wrong, int choices) {}

    static List<Case> everyKind() {
        return List.of(
                new Case(Catalogs.single("a/one#s"), List.of(List.of(2, 0, 1)), taken(1), taken(0), 3),
                new Case(Catalogs.multiple(), List.of(List.of(1, 2, 0)), taken(0, 2), taken(0, 1), 3),
                new Case(Catalogs.truth(false), List.of(), new Truth(false), new Truth(true), 2),
                new Case(Catalogs.numeric("0.8", "0.01"), List.of(), amount("0.805"), amount("0.9"), 0),
                new Case(fillIn(), List.of(), new Words(" Scope-Creep. "), new Words("scope"), 0),
                new Case(
                        matching(),
                        List.of(List.of(2, 0, 1)),
                        new Matches(Map.of(0, 0, 1, 1)),
                        new Matches(Map.of(0, 2, 1, 1)),
                        0),
                new Case(
                        categorising(),
                        List.of(List.of(1, 0)),
                        new Matches(Map.of(0, 1, 1, 0)),
                        new Matches(Map.of(0, 0, 1, 0)),
                        0),
                new Case(
                        gaps(),
                        List.of(List.of(1, 0, 2), List.of(2, 1, 0)),
                        new Matches(Map.of(0, 1, 1, 1)),
                        new Matches(Map.of(0, 0, 1, 1)),
                        0),
                new Case(
                        ordering(),
                        List.of(List.of(2, 1, 0)),
                        new Sequence(List.of(0, 1, 2)),
                        new Sequence(List.of(1, 0, 2)),
                        0),
                new Case(hotspot(), List.of(), taken(1), taken(0), 2));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindShowsTheAnswerItIsGivenAndIsEmptyBefore(Case one) {
        var field = new ItemField(one.question(), one.orders());
        UI.getCurrent().add(field);
        assertThat(field.response()).isEmpty();
        assertThat(field.complete()).isEmpty();
        var told = new ArrayList<Optional<Response>>();
        field.onChange(() -> told.add(field.response()));
        for (var response : List.of(one.right(), one.wrong())) {
            field.show(response);
            assertThat(Grader.grade(one.question(), field.complete().orElseThrow())
                            .full())
                    .isEqualTo(response.equals(one.right()));
        }
        assertThat(told).isEmpty();
        field.setReadOnly(true);
        assertThat(field.choices()).isEqualTo(one.choices());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindIsExplainedWithAndWithoutAnAnswer(Case one) {
        for (var response : List.of(Optional.of(one.wrong()), Optional.of(one.right()), Optional.<Response>empty())) {
            var reasons = new Reasons(one.question(), response);
            UI.getCurrent().add(reasons);
            assertThat(text(reasons)).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aKeyTakesTheChoiceThatIsShownThere(Case one) {
        var field = new ItemField(one.question(), one.orders());
        UI.getCurrent().add(field);
        var told = new ArrayList<Response>();
        field.onChange(() -> field.response().ifPresent(told::add));
        field.choose(0);
        field.choose(99);
        assertThat(told).hasSize(one.choices() == 0 ? 0 : 1);
        if (one.choices() > 0
                && told.getFirst() instanceof Choices(var places)
                && !one.orders().isEmpty()) {
            assertThat(places).containsExactly(one.orders().getFirst().getFirst());
        }
    }

    @Test
    void aWrongAnswerTheAuthorForesawIsExplained() {
        var reasons = new Reasons(fillIn(), Optional.of(new Words("gold plating")));
        assertThat(text(reasons)).contains("Extras nobody asked for");
    }

    private static Response taken(Integer... places) {
        return new Choices(Set.of(places));
    }

    private static Response amount(String value) {
        return new Amount(new BigDecimal(value));
    }

    private static FillIn fillIn() {
        return new FillIn(
                Catalogs.about("a/one#f"),
                "<p>?</p>",
                List.of("scope creep"),
                List.of(new FillIn.Expected("gold plating", "<p>why</p>", "Extras nobody asked for are creep")),
                "<p>w</p>");
    }

    private static Matching matching() {
        return new Matching(
                Catalogs.about("a/one#j"),
                "<p>?</p>",
                List.of(new Matching.Pair("<p>A</p>", "<p>1</p>", "w"), new Matching.Pair("<p>B</p>", "<p>2</p>", "w")),
                List.of(new Matching.Extra("<p>3</p>", "w", "m")));
    }

    private static Categorising categorising() {
        return new Categorising(
                Catalogs.about("a/one#c"),
                "<p>?</p>",
                List.of("Risk", "Issue"),
                List.of(
                        new Categorising.Thing("<p>it happened</p>", 1, "w", Optional.of("m")),
                        new Categorising.Thing("<p>it may</p>", 0, "w", Optional.empty())));
    }

    private static PullDown gaps() {
        var options = Catalogs.options(false, true, false);
        return new PullDown(
                Catalogs.about("a/one#p"),
                "<p>?</p>",
                List.of("<p>CPI is</p>", "<p>and SPI is</p>", "<p>.</p>"),
                List.of(new PullDown.Gap("CPI", options), new PullDown.Gap("SPI", options)));
    }

    private static Ordering ordering() {
        return new Ordering(
                Catalogs.about("a/one#o"),
                "<p>?</p>",
                List.of(
                        new Ordering.Step("<p>first</p>", "w"),
                        new Ordering.Step("<p>then</p>", "w"),
                        new Ordering.Step("<p>last</p>", "w")));
    }

    private static Hotspot hotspot() {
        return new Hotspot(
                Catalogs.about("a/one#h"),
                "<p>?</p>",
                "<svg viewBox=\"0 0 10 10\"></svg>",
                List.of(
                        new Hotspot.Area("left", 0, 0, 50, 100, false, "w", Optional.of("m")),
                        new Hotspot.Area("right", 50, 0, 50, 100, true, "w", Optional.empty())));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
