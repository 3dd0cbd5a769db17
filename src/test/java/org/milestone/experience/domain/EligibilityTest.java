package org.milestone.experience.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milestone.experience.domain.Projects.TODAY;
import static org.milestone.experience.domain.Projects.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milestone.content.RealCatalog;
import org.milestone.content.domain.Requirement;
import org.milestone.content.domain.Requirement.Subject;
import org.milestone.content.domain.Requirement.Unit;
import org.milestone.content.domain.Requirement.What;
import org.milestone.experience.domain.Eligibility.Leaf;
import org.milestone.experience.domain.Eligibility.Met;
import org.milestone.experience.domain.Eligibility.Reach;
import org.milestone.experience.domain.Eligibility.Short;
import org.milestone.experience.domain.Eligibility.ToState;
import org.milestone.experience.domain.MonthLedger.Logged;

/// The conditions of the real certifications, held against people.
class EligibilityTest {

    @Test
    void somebodyWithNothingIsAskedAndTold() {
        var pmp = of("pmp", standing(Optional.empty(), Map.of(), Set.of()));
        assertThat(pmp.met()).isFalse();
        assertThat(pmp.distance().reach()).isEqualTo(Reach.UNDATED);
        assertThat(pmp.open())
                .extracting(Leaf::state)
                .containsExactly(new ToState(), new Short(0, 36, Unit.MONTHS, Optional.empty()), new ToState());
    }

    @ParameterizedTest
    @CsvSource({
        "SECONDARY, 60, 2030-12-01",
        "DEGREE, 36, 2028-12-01",
        "ACCREDITED_DEGREE, 24, 2027-12-01",
    })
    void theDegreeDecidesHowManyMonthsThePmpAsksFor(Subject education, int months, LocalDate day) {
        var pmp = of(
                "pmp",
                standing(
                        Optional.of(education),
                        Map.of(Subject.PROJECT_MANAGEMENT, 35),
                        Set.of(),
                        entry("2026-01-01", "")));
        assertThat(pmp.open())
                .singleElement()
                .extracting(Leaf::state)
                .isEqualTo(new Short(11, months, Unit.MONTHS, Optional.of(day)));
        assertThat(pmp.distance().day()).hasValue(day);
    }

    @Test
    void theRareDegreeIsNotGuessed() {
        var pmp = of(
                "pmp",
                standing(
                        Optional.empty(),
                        Map.of(Subject.PROJECT_MANAGEMENT, 35),
                        Set.of(),
                        entry("2024-01-01", "2025-12-31")));
        assertThat(pmp.open()).extracting(leaf -> leaf.one().of()).contains(Optional.of(Subject.DEGREE));
    }

    @Test
    void aCapmTakesThePlaceOfTheContactHours() {
        var degree = Optional.of(Subject.DEGREE);
        var years = entry("2022-01-01", "2025-12-31");
        assertThat(of("pmp", standing(degree, Map.of(), Set.of(), years)).met()).isFalse();
        assertThat(of("pmp", standing(degree, Map.of(), Set.of("certifications/capm"), years))
                        .met())
                .isTrue();
        assertThat(of("pmp", standing(degree, Map.of(Subject.PROJECT_MANAGEMENT, 34), Set.of(), years))
                        .open())
                .singleElement()
                .extracting(Leaf::state)
                .isEqualTo(new Short(34, 35, Unit.HOURS, Optional.empty()));
    }

    @Test
    void monthsOlderThanTheWindowDoNotCount() {
        var old = entry("2010-01-01", "2017-12-31");
        var pmp =
                of("pmp", standing(Optional.of(Subject.DEGREE), Map.of(Subject.PROJECT_MANAGEMENT, 35), Set.of(), old));
        assertThat(pmp.open())
                .singleElement()
                .extracting(Leaf::state)
                .isEqualTo(new Short(0, 36, Unit.MONTHS, Optional.empty()));
    }

    @Test
    void agileRiskAndProgrammeMonthsGoToTheirOwn() {
        var agile = Projects.with(
                entry("2023-01-01", "2025-12-31"), draft -> Projects.work(draft, Approach.AGILE, 0, false, true));
        var standing =
                standing(Optional.of(Subject.DEGREE), Map.of(Subject.AGILE, 28, Subject.RISK, 30), Set.of(), agile);
        assertThat(of("pmi-acp", standing).met()).isTrue();
        assertThat(of("pmi-rmp", standing).met()).isTrue();
        assertThat(of("pmp", standing).met()).isFalse();
        assertThat(of("pgmp", standing).met()).isFalse();
        assertThat(of(
                                "capm",
                                standing(
                                        Optional.of(Subject.SECONDARY),
                                        Map.of(Subject.PROJECT_MANAGEMENT, 23),
                                        Set.of()))
                        .met())
                .isTrue();
    }

    @Test
    void theProgrammeManagersWayNeedsBothKindsOfMonths() {
        var programme = Projects.with(
                entry("2020-01-01", "2024-12-31"),
                draft -> Projects.work(draft, Approach.PREDICTIVE, 100, true, false));
        var projects = entry("2014-01-01", "2018-12-31");
        var degree = Optional.of(Subject.DEGREE);
        assertThat(of("pgmp", standing(degree, Map.of(), Set.of(), programme)).met())
                .isFalse();
        assertThat(of("pgmp", standing(degree, Map.of(), Set.of(), programme, projects))
                        .met())
                .as("what only the issuer decides does not stand in the way")
                .isTrue();
        assertThat(of("pgmp", standing(Optional.of(Subject.SECONDARY), Map.of(), Set.of(), programme, projects))
                        .open())
                .as("without a degree 84 months of programmes")
                .singleElement()
                .satisfies(leaf -> assertThat(leaf.state())
                        .isInstanceOfSatisfying(
                                Short.class, state -> assertThat(state.need()).isEqualTo(84)));
    }

    @Test
    void aPractitionerNeedsAFoundationOrItsEqual() {
        var nothing = standing(Optional.empty(), Map.of(), Set.of());
        assertThat(of("prince2-practitioner", nothing).distance().reach()).isEqualTo(Reach.DOABLE);
        for (var held : List.of("prince2-foundation", "pmp", "capm")) {
            assertThat(of(
                                    "prince2-practitioner",
                                    standing(Optional.empty(), Map.of(), Set.of("certifications/" + held)))
                            .met())
                    .isTrue();
        }
        assertThat(of("prince2-agile", nothing).met())
                .as("nothing is asked for")
                .isTrue();
    }

    @Test
    void whatNothingIsCountedForThePersonStates() {
        var nothing = standing(Optional.empty(), Map.of(), Set.of());
        var open = of("open-ca", nothing).open();
        assertThat(open).hasSize(2).extracting(Leaf::state).containsOnly(new ToState());
        var stated = new Standing(
                nothing.ledger(),
                Optional.empty(),
                Map.of(),
                Set.of(),
                Set.of(new Standing.Condition(
                        "certifications/open-ca", open.getFirst().one().text())));
        assertThat(of("open-ca", stated).open()).hasSize(1);
    }

    @Test
    void takingAnEntryAwayNeverBringsAnybodyNearer() {
        for (int seed = 0; seed < 400; seed++) {
            var entries = Projects.any(new Random(seed));
            var with = standing(entries);
            var without = standing(entries.subList(1, entries.size()));
            for (var certification : List.of("pmp", "pmi-acp", "pgmp", "pmi-rmp")) {
                var before = of(certification, with);
                var after = of(certification, without);
                if (!before.met()) {
                    assertThat(after.met()).isFalse();
                }
                months(before)
                        .forEach((one, have) -> assertThat(
                                        Objects.requireNonNull(months(after).get(one)))
                                .isLessThanOrEqualTo(have));
            }
        }
    }

    @Test
    void everyCountedConditionOfTheCatalogSaysWhatIsCounted() {
        RealCatalog.get()
                .certifications()
                .values()
                .forEach(certification -> certification
                        .preparation()
                        .route()
                        .ifPresent(route -> leaves(route)
                                .filter(one -> one.what() == What.EXPERIENCE
                                        && List.of("pmp", "pgmp", "pmi-acp", "pmi-rmp")
                                                .contains(certification.id().substring(15)))
                                .forEach(one -> {
                                    assertThat(one.of()).as(certification.id()).isPresent();
                                    assertThat(one.amount())
                                            .as(certification.id())
                                            .isPresent();
                                })));
    }

    private static java.util.stream.Stream<Requirement.One> leaves(Requirement requirement) {
        return switch (requirement) {
            case Requirement.One one -> java.util.stream.Stream.of(one);
            case Requirement.All all -> all.parts().stream().flatMap(EligibilityTest::leaves);
            case Requirement.Any any -> any.parts().stream().flatMap(EligibilityTest::leaves);
        };
    }

    private static Map<Requirement.One, Integer> months(Eligibility eligibility) {
        var months = new java.util.HashMap<Requirement.One, Integer>();
        switch (eligibility) {
            case Leaf(var one, var state) -> {
                if (one.what() == What.EXPERIENCE) {
                    months.put(
                            one,
                            switch (state) {
                                case Met _ -> one.amount().orElseThrow().number();
                                case Short shortOf -> shortOf.have();
                                default -> 0;
                            });
                }
            }
            case Eligibility.All all -> all.parts().forEach(part -> months.putAll(months(part)));
            case Eligibility.Any any -> any.parts().forEach(part -> months.putAll(months(part)));
        }
        return months;
    }

    private static Eligibility of(String certification, Standing standing) {
        var id = "certifications/" + certification;
        return Eligibility.of(
                id,
                Objects.requireNonNull(RealCatalog.get().certifications().get(id))
                        .route(TODAY)
                        .orElseThrow(),
                standing);
    }

    private static Standing standing(List<Logged> entries) {
        return new Standing(
                MonthLedger.of(entries, TODAY),
                Optional.of(Subject.DEGREE),
                Map.of(Subject.PROJECT_MANAGEMENT, 35, Subject.AGILE, 28, Subject.RISK, 40),
                Set.of(),
                Set.of());
    }

    private static Standing standing(
            Optional<Subject> education, Map<Subject, Integer> hours, Set<String> held, ProjectEntry... entries) {
        var logged = new java.util.ArrayList<Logged>();
        for (var entry : List.of(entries)) {
            logged.add(new Logged(logged.size() + 1L, entry));
        }
        return new Standing(MonthLedger.of(logged, TODAY), education, hours, held, Set.of());
    }
}
