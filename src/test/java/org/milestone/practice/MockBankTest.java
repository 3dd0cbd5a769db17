package org.milestone.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.content.Library;
import org.milestone.content.domain.Question;
import org.springframework.beans.factory.annotation.Autowired;

/// What the banks of this portal are good for: whole exams.
@MilestoneTest
class MockBankTest {
    @Autowired
    AttemptService attempts;

    @Autowired
    Library library;

    @Autowired
    Given given;

    @Test
    void twoWholePmpExamsInARowHaveNoItemInCommonAndKeepToTheBlueprint() {
        var learner = given.learner();
        var seen = new HashSet<String>();
        for (int exam = 0; exam < 2; exam++) {
            var begun = (Started.Begun) attempts.startMock(learner, "certifications/pmp", 180);
            var items = attempts.view(learner, begun.attempt()).orElseThrow().slots().stream()
                    .map(AttemptView.Slot::item)
                    .toList();
            assertThat(items).hasSize(180);
            assertThat(items.stream().map(Question::id))
                    .allSatisfy(item -> assertThat(seen.add(item))
                            .as("%s was not asked before", item)
                            .isTrue());
            var blueprint = Objects.requireNonNull(
                            library.catalog().blueprints().get("certifications/pmp"))
                    .getFirst();
            for (var domain : blueprint.domains()) {
                long asked = items.stream()
                        .filter(item -> item.about().belongsTo("pmp/" + domain.key()))
                        .count();
                assertThat(100.0 * asked / items.size()).isCloseTo(domain.weight(), within(1.5));
            }
            assertThat(items.stream()
                            .filter(item -> item.about().caseSet().isPresent())
                            .count())
                    .isEqualTo(15);
            attempts.finish(learner, begun.attempt());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "capm, 150",
        "csm, 50",
        "psm-i, 80",
        "prince2-foundation, 60",
        "itil-foundation, 40",
        "comptia-project-plus, 90",
        "pmi-acp, 90"
    })
    void anExamOfItsLengthCanBeSat(String certification, int questions) {
        var learner = given.learner();
        assertThat(attempts.startMock(learner, "certifications/" + certification, questions))
                .isInstanceOf(Started.Begun.class);
    }
}
