package org.milestone.experience.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milestone.experience.domain.Projects.TODAY;
import static org.milestone.experience.domain.Projects.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milestone.content.domain.Certification.Trust;
import org.milestone.content.domain.Preparation.Length;
import org.milestone.content.domain.Preparation.Wording;

class TextsTest {
    private static final ProjectEntry ENTRY = entry("2025-01-10", "2025-07-20");

    @Test
    void oneEntryMakesFourTexts() {
        var texts = Texts.of(ENTRY, "Acme", TODAY);
        assertThat(texts.application())
                .startsWith("Move the payroll to the cloud.\n\nObjective: Replace the payroll server")
                .contains("My role: I led the project. I planned the move")
                .contains("Process groups: planning, executing.")
                .endsWith("without a complaint.");
        assertThat(texts.bullet())
                .isEqualTo(
                        "Move the payroll to the cloud (led, team of 6, budget 50 to 250 thousand, 7 months): Moved in"
                                + " one weekend, two weeks early and 12 % under budget; the first pay run was without a"
                                + " complaint.");
        assertThat(texts.star().situation())
                .isEqualTo(
                        "Move the payroll to the cloud, at Acme, Jan 2025 to Jul 2025, with a team of 6, with a budget"
                                + " of 50 to 250 thousand.");
        assertThat(texts.star().text()).contains("Task: Replace", "Action: I planned", "Result: Moved");
        assertThat(texts.brag()).endsWith("That was Move the payroll to the cloud, 2025, and I led it.");
    }

    @Test
    void nothingIsMadeUp() {
        var bare = Projects.with(ENTRY, draft -> Projects.texts(draft, "Payroll", "", "", ""));
        var texts = Texts.of(bare, "", TODAY);
        assertThat(texts.application()).isEmpty();
        assertThat(texts.brag()).isEmpty();
        assertThat(texts.star().text())
                .startsWith("Situation: Payroll, Jan 2025 to Jul 2025")
                .doesNotContain("Task");
    }

    @Test
    void ofAConfidentialEntryNeitherTitleNorEmployerIsRead() {
        var entry = Projects.with(
                ENTRY,
                draft -> Projects.secret(
                        Projects.texts(
                                draft,
                                "Falcon (phase 2)",
                                "FALCON (Phase 2) replaces the payroll of Acme Corp.",
                                "I led falcon (phase 2) for ACME CORP.",
                                "Falcon (phase 2) $1 went live."),
                        "A payroll project"));
        var texts = Texts.of(entry, "Acme Corp", TODAY);
        var all = texts.application() + texts.bullet() + texts.star().text() + texts.brag();
        assertThat(all).doesNotContainIgnoringCase("falcon").doesNotContainIgnoringCase("acme");
        assertThat(all).contains("A payroll project", "the organisation", "$1 went live.");
    }

    @Test
    void theAliasHidesTheTitleWhateverIsWritten() {
        for (int seed = 0; seed < 500; seed++) {
            var entry = Projects.any(new Random(seed), "Falcon");
            var texts = Texts.of(entry, "Initech", TODAY);
            var all = texts.application() + texts.bullet() + texts.star().text() + texts.brag();
            if (entry.alias().isPresent()) {
                assertThat(all).doesNotContain("Falcon").doesNotContain("Initech");
            }
        }
    }

    @Test
    void lengthIsCountedAsFormsDo() {
        assertThat(Measure.of("  one two\nthree ", Length.WORDS)).isEqualTo(3);
        assertThat(Measure.of("", Length.WORDS)).isZero();
        assertThat(Measure.of("Zoë🙂", Length.CHARACTERS)).isEqualTo(4);
        var form = new Wording(2, 3, Length.WORDS, Optional.empty(), Trust.T2, "two pages", LocalDate.EPOCH);
        assertThat(Measure.off("one", form)).isEqualTo(-1);
        assertThat(Measure.off("one two", form)).isZero();
        assertThat(Measure.off("one two three four", form)).isEqualTo(1);
    }

    @Test
    void aProjectOfOneMonthAndOneThatGoesOnAreSaidSo() {
        assertThat(Texts.span(entry("2025-03-01", "2025-03-20").period())).isEqualTo("Mar 2025");
        assertThat(Texts.span(entry("2025-03-01", "").period())).isEqualTo("since Mar 2025");
        assertThat(ENTRY.phases()).isEqualTo(Set.of(Phase.PLANNING, Phase.EXECUTING));
    }
}
