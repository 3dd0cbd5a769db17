package org.milestone.experience.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milestone.experience.domain.Projects.TODAY;
import static org.milestone.experience.domain.Projects.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestone.content.domain.Certification.Trust;
import org.milestone.content.domain.Preparation.Length;
import org.milestone.content.domain.Preparation.Wording;
import org.milestone.experience.domain.EntryDraft.Field;
import org.milestone.experience.domain.EntryLint.Finding;
import org.milestone.experience.domain.EntryLint.Found;
import org.milestone.experience.domain.MonthLedger.Logged;

class EntryLintTest {
    private static final ProjectEntry GOOD = entry("2025-01-01", "2025-09-30");
    private static final Set<String> ROLES =
            Set.of("IT project manager", "Scrum master", "Systems analyst", "IT support specialist");

    @Test
    void aGoodEntryHasNoFindings() {
        assertThat(lint(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IT project manager",
                "Project Manager",
                "Senior IT Project Manager",
                "Scrum Master at Acme",
                "Scrum master, Acme Ltd",
                "Junior Systems Analyst",
                "Programme manager for payments"
            })
    void aTitleThatNamesARoleIsFound(String title) {
        assertThat(found(texts(title, GOOD.objective(), GOOD.role(), GOOD.outcome())))
                .containsExactly(Found.ROLE_AS_TITLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Move the payroll to the cloud",
                "New tool for project managers",
                "Scrum introduced in claims",
                "Manager dashboard",
                "Analyst workstation refresh"
            })
    void aTitleThatNamesWhatWasDoneIsNot(String title) {
        assertThat(found(texts(title, GOOD.objective(), GOOD.role(), GOOD.outcome())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Responsible for the operation of 40 servers and their monitoring, and for the people who use them.",
                "Day-to-day support of 300 colleagues with their laptops, phones and whatever else they bring along.",
                "Handled all incoming tickets of the branch offices within the hours that were agreed with them.",
                "Maintained the billing system and monitored its interfaces so that nothing stood still at night.",
            })
    void routineIsFoundByItsWords(String objective) {
        assertThat(lint(texts("Billing", objective, GOOD.role(), GOOD.outcome())))
                .extracting(Finding::found, Finding::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Found.ROUTINE, Field.OBJECTIVE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Replace the monitoring of 40 servers so that operations hears of a fault before the users do.",
                "Introduce a tool in which the service desk supports 300 colleagues; the old one was not maintained.",
            })
    void aProjectAboutOperationsIsNoRoutine(String objective) {
        assertThat(found(texts("Monitoring", objective, GOOD.role(), GOOD.outcome())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I led several infrastructure projects for the bank, from network refresh to the move of the data centre.",
                "I was in charge of 12 projects at a time and reported on them to the steering committee each month.",
                "I steered projects such as the new web shop and the warehouse scanners, with a budget of their own each.",
            })
    void severalProjectsInOneEntryAreFound(String role) {
        assertThat(found(texts(GOOD.title(), GOOD.objective(), role, GOOD.outcome())))
                .containsExactly(Found.SEVERAL_PROJECTS);
        var programme = Projects.with(
                texts(GOOD.title(), GOOD.objective(), role, GOOD.outcome()),
                draft -> Projects.work(draft, Approach.PREDICTIVE, 100, true, false));
        assertThat(found(programme)).as("a programme has several").isEmpty();
    }

    @Test
    void whatIsMissingOrTooShortIsFound() {
        assertThat(lint(texts("Payroll to the cloud", "", "I led it.", "")))
                .containsExactly(
                        new Finding(Found.MISSING, Field.OBJECTIVE, "", 0, 60),
                        new Finding(Found.TOO_SHORT, Field.ROLE, "", 9, 60),
                        new Finding(Found.MISSING, Field.OUTCOME, "", 0, 60));
        var running = Projects.with(
                entry("2026-01-01", ""),
                draft -> Projects.texts(draft, GOOD.title(), GOOD.objective(), GOOD.role(), ""));
        assertThat(found(running)).as("what goes on has no outcome yet").isEmpty();
    }

    @Test
    void weIsNotI() {
        var we = "We planned the move with the vendor, we rehearsed it twice, and then we decided on the cut-over.";
        assertThat(found(texts(GOOD.title(), GOOD.objective(), we, GOOD.outcome())))
                .containsExactly(Found.NOT_MY_PART);
        assertThat(found(texts(GOOD.title(), GOOD.objective(), we + " I led it.", GOOD.outcome())))
                .isEmpty();
    }

    @Test
    void overlapSaysHowManyMonthsCountAlready() {
        var other = new Logged(2, entry("2025-06-01", "2025-12-31"));
        var ledger = MonthLedger.of(List.of(new Logged(1, GOOD), other), TODAY);
        assertThat(EntryLint.of(1, GOOD, "", ledger, ROLES, Optional.empty(), TODAY))
                .containsExactly(new Finding(Found.OVERLAP, Field.FROM, "", 4, 9));
    }

    @Test
    void aVeryLongProjectAndLittleLedAreMentioned() {
        var entry = Projects.with(
                entry("2015-01-01", "2025-12-31"),
                draft -> Projects.work(draft, Approach.PREDICTIVE, 10, false, false));
        assertThat(lint(entry))
                .extracting(Finding::found)
                .containsExactlyInAnyOrder(Found.LONG_LASTING, Found.LITTLE_LED);
        assertThat(lint(entry)).noneMatch(finding -> finding.found().refused());
    }

    @Test
    void theDescriptionIsMeasuredAgainstTheForm() {
        var form = new Wording(
                200, 500, Length.WORDS, Optional.empty(), Trust.T2, "two pages", LocalDate.of(2026, 11, 22));
        var ledger = MonthLedger.of(List.of(new Logged(1, GOOD)), TODAY);
        assertThat(EntryLint.of(1, GOOD, "", ledger, ROLES, Optional.of(form), TODAY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.found()).isEqualTo(Found.DESCRIPTION_SHORT);
                    assertThat(finding.have()).isBetween(60, 90);
                    assertThat(finding.need()).isEqualTo(200);
                });
        var long_ = texts(GOOD.title(), "word ".repeat(600).strip(), GOOD.role(), GOOD.outcome());
        assertThat(EntryLint.of(1, long_, "", ledger, ROLES, Optional.of(form), TODAY))
                .extracting(Finding::found)
                .containsExactly(Found.DESCRIPTION_LONG);
    }

    private static ProjectEntry texts(String title, String objective, String role, String outcome) {
        return Projects.with(GOOD, draft -> Projects.texts(draft, title, objective, role, outcome));
    }

    private static List<Found> found(ProjectEntry entry) {
        return lint(entry).stream().map(Finding::found).toList();
    }

    private static List<Finding> lint(ProjectEntry entry) {
        return EntryLint.of(
                1, entry, "Acme", MonthLedger.of(List.of(new Logged(1, entry)), TODAY), ROLES, Optional.empty(), TODAY);
    }
}
