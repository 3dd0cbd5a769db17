package org.milestone.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestone.content.domain.GoalGuide;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Role.Months;
import org.milestone.content.domain.Stage;

/// What goals and plans need of the content.
class GoalReaderTest {
    @TempDir
    Path root;

    private SmallFolder folder;

    @BeforeEach
    void aGoodFolder() {
        folder = new SmallFolder(root).put("goals.yml", goals());
    }

    @Test
    void theFiveKindsAreReadWithTheirExamples() {
        var goals = folder.catalog().guide().goals().orElseThrow();
        assertThat(goals.kinds().stream().map(GoalGuide.Sort::kind)).containsExactly(GoalGuide.Kind.values());
        assertThat(goals.lesson()).isEqualTo("delivery/scope-control");
        assertThat(goals.kinds().getFirst().examples())
                .first()
                .isEqualTo(new GoalGuide.Example(Stage.ENTRY, "Goal", "Measure", "Step", "If so, then that"));
    }

    @Test
    void aKindThatIsMissingAndAStageWithoutExampleAreProblems() {
        folder.edit("goals.yml", "kind: technical-proficiency", "kind: personal-development");
        assertThat(folder.problems()).anyMatch(problem -> problem.contains("the kinds are, in this order"));
        folder.put("goals.yml", goals().replaceFirst("stage: senior", "stage: mid"));
        assertThat(folder.problems()).singleElement().asString().contains("no example for the stage `senior`");
    }

    @Test
    void aLessonThatIsNotThereIsAProblem() {
        folder.edit("goals.yml", "lesson: delivery/scope-control", "lesson: delivery/nowhere");
        assertThat(folder.problems()).singleElement().asString().contains("delivery/nowhere");
    }

    @Test
    void aTransitionSaysHowLongHiringTakesAndWhatTheRoleYields() {
        var role = lead("yields: {leading-projects: 90, agile-work: 40}", "hiring: [2, 4, 9], ");
        assertThat(role.transitions().getFirst().hiring()).isEqualTo(new Months(2, 4, 9));
        assertThat(role.yields())
                .containsOnlyKeys("leading-projects", "agile-work")
                .containsEntry("agile-work", 40);
    }

    @Test
    void whereNothingIsSaidOfHiringTheUsualHolds() {
        var role = lead("", "");
        assertThat(role.transitions().getFirst().hiring()).isEqualTo(new Months(1, 3, 8));
        assertThat(role.yields()).isEmpty();
    }

    @Test
    void aShareOverTheWholeAKindNobodyKnowsAndMonthsThatShrinkAreProblems() {
        lead("yields: {leading-projects: 190}", "");
        assertThat(folder.problems()).anyMatch(problem -> problem.contains("leading-projects"));
        lead("yields: {sailing: 10}", "");
        assertThat(folder.problems()).anyMatch(problem -> problem.contains("unknown key `sailing`"));
        lead("", "hiring: [4, 2, 9], ");
        assertThat(folder.problems()).anyMatch(problem -> problem.contains("`hiring` must be three whole numbers"));
    }

    private Role lead(String yields, String hiring) {
        var sponsor = folder.get("roles/sponsor.md");
        folder.put(
                "roles/lead.md",
                sponsor.replace(
                        "certifications: [pmp]",
                        "certifications: [pmp]\n" + yields
                                + "\ntransitions:\n  - {to: sponsor, kind: promotion, months: [1, 2, 3], " + hiring
                                + "carries: Much.}"));
        return folder.read().catalog().role("roles/lead");
    }

    private static String goals() {
        var text = new StringBuilder("lesson: delivery/scope-control\nkinds:\n");
        for (var kind : GoalGuide.Kind.values()) {
            text.append("  - kind: ")
                    .append(Fields.spelling(kind))
                    .append("\n    title: T\n    text: Words.\n    examples:\n");
            for (var stage : new String[] {"entry", "mid", "senior"}) {
                text.append("      - {stage: ")
                        .append(stage)
                        .append(", goal: Goal, measure: Measure, first_step: Step, if_then: \"If so, then that\"}\n");
            }
        }
        return text.toString();
    }
}
