package org.milestone.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.experience.ExperienceService.Draft;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.Kind;
import org.milestone.experience.domain.Period;
import org.milestone.experience.domain.PositionDraft;
import org.milestone.experience.domain.ProjectEntry;
import org.milestone.experience.domain.Projects;
import org.milestone.experience.domain.Resume;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class ResumeServiceTest {
    private static final String PMP = "certifications/pmp";
    private static final String CSM = "certifications/csm";

    @Autowired
    Given given;

    @Autowired
    ExperienceService experience;

    @Autowired
    CredentialService credentials;

    @Autowired
    ResumeService resumes;

    @Autowired
    AuditService audits;

    @Autowired
    TestClock clock;

    @Test
    void takenOutAndBroughtInSomewhereElseThePictureIsTheSame() {
        var me = somebody();
        var other = given.learner();
        var opened = resumes.open(resumes.write(me, true)).orElseThrow();
        var taken = resumes.take(other, opened.resume());
        assertThat(taken.left()).isEmpty();
        assertThat(resumes.resume(other)).isEqualTo(resumes.resume(me));
        assertThat(experience.months(other).count(Kind.LEADING, OptionalInt.empty()))
                .isEqualTo(experience.months(me).count(Kind.LEADING, OptionalInt.empty()))
                .isPositive();
        assertThat(credentials.one(other, CSM).orElseThrow().number()).isEqualTo("42");
    }

    @Test
    void bringingTheSameInAgainAddsNothing() {
        var me = somebody();
        var resume = resumes.resume(me);
        var taken = resumes.take(me, resume);
        assertThat(taken.positions() + taken.projects() + taken.certificates()).isZero();
        assertThat(taken.there()).isEqualTo(1 + resume.projects().size() + 2);
        assertThat(resumes.resume(me)).isEqualTo(resume);
    }

    @Test
    void whatCannotBeIsLeftOutAndSaid() {
        var me = given.learner();
        experience.keepDraft(me, new Draft(EntryDraft.EMPTY, Optional.empty()));
        var ahead = like(Projects.entry("2025-01-10", ""), "Ahead", today().plusDays(40));
        var nameless = like(Projects.entry("2025-01-10", ""), " ", today().minusDays(40));
        var fine = like(Projects.entry("2025-01-10", ""), "Fine", today().minusDays(40));
        var taken = resumes.take(
                me,
                new Resume(
                        List.of(),
                        List.of(project(ahead), project(nameless), project(fine)),
                        List.of(),
                        List.of(certificate("", "Nobody's Diploma"), certificate("", "PMP"))));
        assertThat(taken.projects()).isEqualTo(1);
        assertThat(taken.certificates()).isEqualTo(1);
        assertThat(taken.left().stream().map(ResumeService.Left::name))
                .containsExactly("Ahead", " ", "Nobody's Diploma");
        assertThat(taken.left().getFirst().mistakes().getFirst().fault()).isEqualTo(EntryDraft.Fault.IN_THE_FUTURE);
        assertThat(experience.draft(me)).as("what is being typed stays").isPresent();
    }

    @Test
    void aFileThatIsTooBigIsNotOpened() {
        assertThat(resumes.open(new byte[ResumeService.MOST_BYTES + 1])).isEmpty();
    }

    @Test
    void thePackCountsEachMonthOnceAndCoversWhatIsConfidential() {
        var me = given.learner();
        var secret = Projects.secret(
                EntryDraft.of(Projects.entry("2025-01-10", "2025-06-30")), "A public body's payroll project");
        add(me, secret);
        add(me, EntryDraft.of(Projects.entry("2025-03-01", "2025-08-31")));
        var pack = audits.pack(me);
        assertThat(pack.months().get(Kind.LEADING)).isEqualTo(8);
        assertThat(pack.signed().get(Kind.LEADING)).isZero();
        assertThat(pack.projects()).hasSize(2);
        assertThat(pack.projects().getLast().project().title()).isEqualTo("A public body's payroll project");
        assertThat(pack.projects().getLast().months()).isEqualTo(6);
        assertThat(audits.pack(given.learner()).projects()).isEmpty();
    }

    private AccountId somebody() {
        var me = given.learner();
        var position = (ExperienceService.Saved) experience.addPosition(
                me,
                new PositionDraft(
                        "Acme", "Lead", "Porto", "", Optional.of(LocalDate.of(2015, 1, 1)), Optional.empty()));
        var random = new Random(5);
        for (int number = 0; number < 8; number++) {
            var draft = EntryDraft.of(Projects.any(random, "Project " + number));
            experience.add(me, new Draft(draft, number % 2 == 0 ? Optional.of(position.id()) : Optional.empty()));
        }
        add(me, EntryDraft.of(Projects.entry("2025-01-10", "2025-06-30")));
        credentials.hold(me, CSM, today().minusDays(9), Optional.empty(), "42");
        credentials.book(me, PMP, today().plusDays(90));
        return me;
    }

    private void add(AccountId me, EntryDraft draft) {
        assertThat(experience.add(me, new Draft(draft, Optional.empty()))).isInstanceOf(ExperienceService.Saved.class);
    }

    private static ProjectEntry like(ProjectEntry entry, String title, LocalDate from) {
        return new ProjectEntry(
                title,
                entry.objective(),
                entry.role(),
                entry.outcome(),
                entry.approach(),
                new Period(from, Optional.empty()),
                entry.shareLed(),
                entry.hoursAWeek(),
                entry.teamSize(),
                entry.budget(),
                entry.phases(),
                entry.alias(),
                entry.programme(),
                entry.risk());
    }

    private static Resume.Project project(ProjectEntry entry) {
        return new Resume.Project(entry, OptionalInt.empty());
    }

    private Resume.Certificate certificate(String id, String name) {
        return new Resume.Certificate(
                id, name, "", "HELD", Optional.empty(), Optional.of(today().minusDays(5)), Optional.empty(), "");
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
