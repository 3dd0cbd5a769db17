package org.milestone.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.practice.Answering;
import org.milestone.practice.ResultService;
import org.milestone.practice.domain.Conduct.Kind;
import org.milestone.readiness.DiagnosticService.Progress;
import org.milestone.readiness.DiagnosticState.Asking;
import org.milestone.readiness.DiagnosticState.Over;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class DiagnosticServiceTest {

    @Autowired
    Given given;

    @Autowired
    DiagnosticService diagnostics;

    @Autowired
    ResultService results;

    @Test
    void aTestAsksItemByItemAndEndsWithWhatToStudyFirst() {
        var learner = given.learner();
        var state = diagnostics.begin(learner, DiagnosticService.SKILLS).orElseThrow();
        var asked = new HashSet<String>();
        while (state instanceof Asking asking) {
            assertThat(asked.add(asking.question().id())).as("no item twice").isTrue();
            assertThat(asking.number()).isEqualTo(asked.size());
            state = diagnostics
                    .answer(learner, asking.id(), asking.question().id(), Answering.right(asking.question()))
                    .orElseThrow();
        }
        var over = (Over) state;
        assertThat(over.answers()).isEqualTo(asked.size()).isBetween(1, 30);
        assertThat(over.right()).isEqualTo(over.answers());
        assertThat(over.lines()).isNotEmpty();
        assertThat(results.since(learner, 0, 50))
                .hasSize(asked.size())
                .allSatisfy(result -> assertThat(result.kind()).isEqualTo(Kind.DIAGNOSTIC));
        assertThat(diagnostics.latest(learner, DiagnosticService.SKILLS)).hasValue(over);
    }

    @Test
    void aTestGoesOnWhereItWasLeftAndTakesAnAnswerOnce() {
        var learner = given.learner();
        var first =
                (Asking) diagnostics.begin(learner, DiagnosticService.SKILLS).orElseThrow();
        assertThat(diagnostics.begin(learner, DiagnosticService.SKILLS)).hasValue(first);
        var right = Answering.right(first.question());
        var second = diagnostics
                .answer(learner, first.id(), first.question().id(), right)
                .orElseThrow();
        assertThat(diagnostics.answer(learner, first.id(), first.question().id(), right))
                .hasValue(second);
        assertThat(diagnostics.latest(learner, DiagnosticService.SKILLS)).hasValue(second);
        assertThat(results.since(learner, 0, 50)).hasSize(1);
    }

    @Test
    void itFluencyEndsWithALevelForEachOfItsSkills() {
        var learner = given.learner();
        diagnostics.begin(learner, DiagnosticService.SKILLS);
        var state = diagnostics.begin(learner, DiagnosticService.FLUENCY).orElseThrow();
        while (state instanceof Asking asking) {
            var question = asking.question();
            assertThat(question.about().bank()).isEqualTo("it-fluency");
            // Knows all of security and nothing else.
            var response = question.skill().equals("skills/security-and-compliance")
                    ? Answering.right(question)
                    : Answering.wrong(question);
            state = diagnostics
                    .answer(learner, asking.id(), question.id(), response)
                    .orElseThrow();
        }
        var over = (Over) state;
        assertThat(over.lines())
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(line -> assertThat(line.level()).isPresent());
        var best = over.lines().getLast();
        assertThat(best.key()).isEqualTo("skills/security-and-compliance");
        assertThat(best.level().orElseThrow().high())
                .isGreaterThan(over.lines().getFirst().level().orElseThrow().high());
        assertThat(over.lessons()).isNotEmpty();
        assertThat(diagnostics.subjects(learner))
                .filteredOn(subject -> subject.progress() != Progress.NEW)
                .extracting(DiagnosticService.Subject::id, DiagnosticService.Subject::progress)
                .containsExactly(
                        tuple(DiagnosticService.SKILLS, Progress.RUNNING),
                        tuple(DiagnosticService.FLUENCY, Progress.OVER));
    }

    @Test
    void theTestsOfOthersAreNotThere() {
        var ana = given.learner();
        var ravi = given.learner();
        var asking = (Asking) diagnostics.begin(ana, DiagnosticService.SKILLS).orElseThrow();
        assertThat(diagnostics.latest(ravi, DiagnosticService.SKILLS)).isEmpty();
        assertThat(diagnostics.answer(ravi, asking.id(), asking.question().id(), Answering.right(asking.question())))
                .isEmpty();
        assertThat(results.since(ravi, 0, 50)).isEmpty();
    }

    @Test
    void withoutItemsThereIsNoTest() {
        assertThat(diagnostics.begin(given.learner(), "certifications/nothing")).isEmpty();
    }
}
