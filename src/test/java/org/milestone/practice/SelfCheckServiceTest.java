package org.milestone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.content.Library;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.practice.domain.Mark;
import org.milestone.practice.domain.Response;
import org.milestone.practice.domain.Response.Amount;
import org.milestone.practice.domain.Response.Choices;
import org.milestone.practice.domain.Response.Matches;
import org.milestone.practice.domain.Response.Sequence;
import org.milestone.practice.domain.Response.Truth;
import org.milestone.practice.domain.Response.Words;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class SelfCheckServiceTest {

    @Autowired
    Given given;

    @Autowired
    SelfCheckService checks;

    @Autowired
    Library library;

    @Autowired
    PracticeData data;

    @Test
    void anAnswerIsJudgedAndTheLatestOneIsRemembered() {
        var learner = given.learner();
        var item = item();
        assertThat(checks.answer(learner, item.id(), wrong(item))).hasValue(new Mark(0, 1));
        assertThat(checks.answer(learner, item.id(), right(item))).hasValue(new Mark(1, 1));
        assertThat(checks.latest(learner, List.of(item.id()))).isEqualTo(Map.of(item.id(), right(item)));
        assertThat(data.exportOf(learner).results()).hasSize(2);
    }

    @Test
    void anotherLearnersAnswersAreNotSeen() {
        var item = item();
        checks.answer(given.learner(), item.id(), right(item));
        assertThat(checks.latest(given.learner(), List.of(item.id()))).isEmpty();
    }

    @Test
    void aStrangersAnswerIsJudgedAndForgotten() {
        var item = item();
        assertThat(checks.judge(item.id(), right(item))).hasValue(new Mark(1, 1));
    }

    @Test
    void anItemThatIsNotThereIsNotJudged() {
        assertThat(checks.answer(given.learner(), "no/such#item", new Truth(true)))
                .isEmpty();
        assertThat(checks.judge("no/such#item", new Truth(true))).isEmpty();
    }

    @Test
    void everyKindOfResponseComesBackAsItWas() {
        for (Response response : List.of(
                new Choices(Set.of(0, 3)),
                new Truth(false),
                new Amount(new BigDecimal("-0.125")),
                new Matches(Map.of(0, 2, 11, 0)),
                new Sequence(List.of(2, 0, 1)),
                new Words("scope \"creep\""))) {
            assertThat(ResponseText.read(ResponseText.write(response))).isEqualTo(response);
        }
    }

    private SingleChoice item() {
        return library.catalog().questions().values().stream()
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Choices right(SingleChoice item) {
        return choice(item, true);
    }

    private static Choices wrong(SingleChoice item) {
        return choice(item, false);
    }

    private static Choices choice(SingleChoice item, boolean right) {
        return new Choices(Set.of(IntStream.range(0, item.options().size())
                .filter(place -> item.options().get(place).right() == right)
                .findFirst()
                .orElseThrow()));
    }
}
