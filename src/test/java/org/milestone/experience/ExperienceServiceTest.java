package org.milestone.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalDataService;
import org.milestone.experience.ExperienceService.Draft;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.EntryDraft.Fault;
import org.milestone.experience.domain.EntryDraft.Field;
import org.milestone.experience.domain.EntryDraft.Mistake;
import org.milestone.experience.domain.EntryLint.Finding;
import org.milestone.experience.domain.EntryLint.Found;
import org.milestone.experience.domain.Kind;
import org.milestone.experience.domain.PositionDraft;
import org.milestone.experience.domain.Projects;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class ExperienceServiceTest {
    @Autowired
    Given given;

    @Autowired
    ExperienceService experience;

    @Autowired
    PersonalDataService data;

    @Autowired
    Clearing clearing;

    @Autowired
    TestClock clock;

    @Test
    void overlappingProjectsCountOnceAndRemovingOneLowersTheMonthsAtOnce() {
        var me = given.learner();
        add(me, "2025-01-10", "2025-06-30");
        long second = add(me, "2025-04-01", "2025-09-30");
        assertThat(months(me)).isEqualTo(9);
        assertThat(experience.remove(me, second)).isTrue();
        assertThat(months(me)).isEqualTo(6);
        assertThat(experience.log(me).removedEntries()).hasSize(1);
        assertThat(experience.sheet(me, second)).isEmpty();
        assertThat(experience.restore(me, second)).isTrue();
        assertThat(months(me)).isEqualTo(9);
    }

    @Test
    void anEntryIsKeptAsItWasTold() {
        var me = given.learner();
        var position = position(me, "Acme");
        for (int seed = 0; seed < 20; seed++) {
            var entry = Projects.any(new java.util.Random(seed), "Project " + seed);
            var saved = experience.add(me, new Draft(EntryDraft.of(entry), Optional.of(position)));
            assertThat(saved).isInstanceOf(ExperienceService.Saved.class);
            var kept = experience
                    .sheet(me, ((ExperienceService.Saved) saved).id())
                    .orElseThrow()
                    .entry();
            assertThat(kept.project()).isEqualTo(entry);
            assertThat(kept.employer()).isEqualTo("Acme");
        }
    }

    @Test
    void whatIsWrongIsToldAndTheDraftIsKept() {
        var me = given.learner();
        var wrong = new Draft(
                Projects.days(
                        Projects.texts(EntryDraft.EMPTY, "Payroll", "A reason.", "", ""),
                        Optional.of(today().plusDays(3)),
                        Optional.of(today())),
                Optional.empty());
        experience.keepDraft(me, wrong);
        assertThat(experience.add(me, wrong))
                .isEqualTo(new ExperienceService.Refused(List.of(
                        new Mistake(Field.FROM, Fault.IN_THE_FUTURE, 0),
                        new Mistake(Field.TO, Fault.BEFORE_THE_BEGINNING, 0))));
        assertThat(experience.log(me).entries()).isEmpty();
        assertThat(experience.draft(me)).hasValue(wrong);
        add(me, "2025-01-10", "2025-06-30");
        assertThat(experience.draft(me)).as("a kept entry needs no draft").isEmpty();
    }

    @Test
    void whatIsTypedInAnEntryStandsBesideItUntilItIsKept() {
        var me = given.learner();
        long id = add(me, "2025-01-10", "2025-06-30");
        var sheet = experience.sheet(me, id).orElseThrow();
        var typed = new Draft(
                Projects.texts(EntryDraft.of(sheet.entry().project()), "Another name", "", "", ""), Optional.empty());
        assertThat(experience.keepDraft(me, id, typed)).isTrue();
        assertThat(experience.sheet(me, id).orElseThrow().draft()).hasValue(typed);
        assertThat(experience.log(me).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.drafted()).isTrue();
            assertThat(entry.project().title()).isEqualTo("Move the payroll to the cloud");
        });
        assertThat(experience.change(me, id, typed, sheet.entry().version()))
                .isEqualTo(new ExperienceService.Saved(id));
        var changed = experience.sheet(me, id).orElseThrow();
        assertThat(changed.draft()).isEmpty();
        assertThat(changed.entry().project().title()).isEqualTo("Another name");
        assertThat(experience.change(me, id, typed, sheet.entry().version()))
                .as("what another window saw is old")
                .isEqualTo(new ExperienceService.ChangedElsewhere());
    }

    @Test
    void aDraftOfAnySizeIsCutAndNotRefused() {
        var me = given.learner();
        var long_ = Projects.texts(EntryDraft.EMPTY, "t", "x".repeat(1_000_000), "", "");
        experience.keepDraft(me, new Draft(long_, Optional.empty()));
        assertThat(experience.draft(me).orElseThrow().entry().objective()).hasSize(16_000);
    }

    @Test
    void aReadingFindsWhatAReviewerWouldAndMakesFourTexts() {
        var me = given.learner();
        long id = add(me, "2025-01-10", "2025-06-30");
        add(me, "2025-06-01", "2025-07-30");
        var sheet = experience.sheet(me, id).orElseThrow();
        var project = Projects.with(
                sheet.entry().project(),
                draft -> Projects.texts(draft, "IT project manager", draft.objective(), draft.role(), draft.outcome()));
        var reading = experience.read(me, sheet, project, Optional.empty());
        assertThat(reading.findings())
                .extracting(Finding::found)
                .containsExactly(Found.ROLE_AS_TITLE, Found.OVERLAP, Found.DESCRIPTION_SHORT);
        assertThat(sheet.form().orElseThrow().name()).isEqualTo("PMP");
        assertThat(reading.texts().brag()).contains("Moved in one weekend");
    }

    @Test
    void anotherPersonsLogIsNotThere() {
        var owner = given.learner();
        var other = given.learner();
        long id = add(owner, "2025-01-10", "2025-06-30");
        long position = position(owner, "Acme");
        var draft = new Draft(EntryDraft.of(Projects.entry("2025-01-10", "")), Optional.of(position));
        assertThat(experience.sheet(other, id)).isEmpty();
        assertThat(experience.change(other, id, draft, 0)).isEqualTo(new ExperienceService.Gone());
        assertThat(experience.remove(other, id)).isFalse();
        assertThat(experience.restore(other, id)).isFalse();
        assertThat(experience.keepDraft(other, id, draft)).isFalse();
        assertThat(experience.removePosition(other, position)).isFalse();
        assertThat(experience.restorePosition(other, position)).isFalse();
        assertThat(experience.changePosition(other, position, positionDraft("x"), 0))
                .isEqualTo(new ExperienceService.Gone());
        experience.add(other, draft);
        assertThat(experience.log(other).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.position()).isEmpty());
        assertThat(experience.log(owner).entries()).hasSize(1);
    }

    @Test
    void aRemovedPositionLeavesItsEntriesAndComesBack() {
        var me = given.learner();
        long position = position(me, "Acme");
        experience.add(me, new Draft(EntryDraft.of(Projects.entry("2025-01-10", "")), Optional.of(position)));
        assertThat(experience.removePosition(me, position)).isTrue();
        assertThat(experience.log(me).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.employer()).isEmpty());
        experience.restorePosition(me, position);
        assertThat(experience.log(me).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.employer()).isEqualTo("Acme"));
    }

    @Test
    void whatIsWrongWithAPositionIsTold() {
        var me = given.learner();
        assertThat(experience.addPosition(
                        me,
                        new PositionDraft(" ", "", "", "", Optional.of(today()), Optional.of(today().minusDays(1)))))
                .isEqualTo(new ExperienceService.Refused(List.of(
                        new Mistake(Field.EMPLOYER, Fault.MISSING, 0),
                        new Mistake(Field.TITLE, Fault.MISSING, 0),
                        new Mistake(Field.TO, Fault.BEFORE_THE_BEGINNING, 0))));
        long id = position(me, "Acme");
        var there = experience.log(me).positions().getFirst();
        assertThat(experience.changePosition(me, id, positionDraft("Initech"), there.version()))
                .isEqualTo(new ExperienceService.Saved(id));
        assertThat(experience.changePosition(me, id, positionDraft("Hooli"), there.version()))
                .isEqualTo(new ExperienceService.ChangedElsewhere());
    }

    @Test
    void theExportHoldsEverythingAndWhatWasRemovedGoesForGoodAfterThirtyDays() {
        var me = given.learner();
        long id = add(me, "2025-01-10", "2025-06-30");
        experience.keepDraft(
                me, new Draft(Projects.texts(EntryDraft.EMPTY, "Half a thought", "", "", ""), Optional.empty()));
        experience.remove(me, id);
        assertThat(new String(data.export(me), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Half a thought", "Move the payroll to the cloud");
        clock.advance(Duration.ofDays(29));
        clearing.clear();
        assertThat(experience.restore(me, id)).isTrue();
        experience.remove(me, id);
        clock.advance(Duration.ofDays(31));
        clearing.clear();
        assertThat(experience.restore(me, id)).isFalse();
    }

    private long add(AccountId me, String from, String to) {
        var saved = experience.add(me, new Draft(EntryDraft.of(Projects.entry(from, to)), Optional.empty()));
        return ((ExperienceService.Saved) saved).id();
    }

    private long position(AccountId me, String employer) {
        return ((ExperienceService.Saved) experience.addPosition(me, positionDraft(employer))).id();
    }

    private static PositionDraft positionDraft(String employer) {
        return new PositionDraft(
                employer, "Analyst", "Lisbon", "", Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty());
    }

    private int months(AccountId me) {
        return experience.months(me).count(Kind.LEADING, OptionalInt.empty());
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
