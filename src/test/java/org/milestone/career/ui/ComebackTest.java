package org.milestone.career.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.account.Comeback.Fault;
import org.milestone.account.PersonalDataService;
import org.milestone.account.PersonalDataService.Back;
import org.milestone.account.PersonalDataService.Faulty;
import org.milestone.account.PersonalDataService.NoExport;
import org.milestone.career.Aim;
import org.milestone.career.CheckIn;
import org.milestone.career.Goal;
import org.milestone.career.GoalService;
import org.milestone.career.PlanningService;
import org.milestone.career.domain.Education;
import org.milestone.career.domain.Wish;
import org.milestone.content.domain.GoalGuide.Kind;
import org.milestone.content.domain.Requirement.Subject;
import org.milestone.experience.CredentialService;
import org.milestone.experience.EligibilityService;
import org.milestone.experience.ExperienceService;
import org.milestone.experience.ExperienceService.Draft;
import org.milestone.experience.FileService;
import org.milestone.experience.RenewalService;
import org.milestone.experience.domain.Activity;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.PositionDraft;
import org.milestone.experience.domain.ProjectEntry;
import org.milestone.experience.domain.Projects;
import org.milestone.skill.Explanation;
import org.milestone.skill.SkillService;
import org.milestone.skill.WitnessService;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Confidence;
import org.springframework.beans.factory.annotation.Autowired;

/// What somebody exports, loses and brings back stands on their pages as it did before.
@MilestoneTest
class ComebackTest extends SpringBrowserlessTest {
    private static final String CSM = "certifications/csm";
    private static final String PMP = "certifications/pmp";
    private static final String RISK = "skills/risk-management";
    private static final List<String> PAGES = List.of(
            "my/skills",
            "my/skills/risk-management",
            "experience",
            "experience/eligibility/pmp",
            "experience/credentials",
            "experience/credentials/csm",
            "career",
            "career/goals",
            "career/check-in");

    @Autowired
    Given given;

    @Autowired
    PersonalDataService data;

    @Autowired
    SkillService skills;

    @Autowired
    WitnessService witnesses;

    @Autowired
    ExperienceService experience;

    @Autowired
    EligibilityService eligibility;

    @Autowired
    CredentialService credentials;

    @Autowired
    RenewalService renewals;

    @Autowired
    FileService files;

    @Autowired
    GoalService goals;

    @Autowired
    PlanningService plans;

    @Autowired
    TestClock clock;

    @AfterEach
    void leave() {
        given.signOut();
    }

    @Test
    void exportedWipedAndBroughtBackThePictureIsTheSame() {
        var me = somebody();
        var before = pages(me);
        assertThat(before.get("experience")).contains("Acme", "A project that goes on");
        assertThat(before.get("career")).contains("What moves the date");
        var export = data.export(me);
        assertThat(data.erase(me, Given.PASSWORD)).isInstanceOf(PersonalDataService.Gone.class);

        var again = given.learner();
        assertThat(data.bringBack(again, export)).isInstanceOf(Back.class);
        assertThat(pages(again)).isEqualTo(before);
        assertThat(experience.draft(again)).isPresent();
        assertThat(experience.log(again).removedEntries()).hasSize(1);
        assertThat(files.files(again))
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("csm.pdf"));
    }

    @Test
    void broughtBackTwiceNothingIsThereTwice() {
        var me = somebody();
        var before = pages(me);
        var export = data.export(me);
        assertThat(data.bringBack(me, export))
                .isInstanceOfSatisfying(
                        Back.class,
                        back -> assertThat(back.lines())
                                .allSatisfy(line -> assertThat(line.brought())
                                        .as(line.table())
                                        .isZero()));
        assertThat(pages(me)).isEqualTo(before);
    }

    @Test
    void whatOthersSaidIsNotMadeByAFile() {
        var me = given.learner();
        skills.rate(me, RISK, Axis.APPLICATION, 2);
        witnesses.verified(me, new WitnessService.Word("experience/sign-offs/1", RISK, 5, "Excellent"));
        var export = data.export(me);
        var other = given.learner();
        assertThat(data.bringBack(other, export))
                .isInstanceOfSatisfying(
                        Back.class,
                        back -> assertThat(back.lines()).anySatisfy(line -> {
                            assertThat(line.table()).isEqualTo("skill_rating");
                            assertThat(line.brought()).isEqualTo(1);
                            assertThat(line.left()).isEqualTo(1);
                        }));
        assertThat(skills.standing(other).standing().on(RISK, Axis.APPLICATION).marks())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "title":"Payroll"                  | "title":""                        | MISSING
        "from":"2025-01-10"                | "from":"2099-01-10","x":"         | UNREADABLE
        "to":"2025-06-30"                  | "to":"2024-06-30"                 | UNREADABLE
        "to":"2025-06-30"                  | "to":"2099-06-30"                 | NO_SUCH_DAY
        "level":2                          | "level":7                         | UNREADABLE
        "skill":"skills/risk-management"   | "skill":"<script>"                | UNKNOWN
        "state":"OPEN"                     | "state":"WON"                     | UNREADABLE
        "hoursAWeek":6.0                   | "hoursAWeek":600                  | OUT_OF_RANGE
        "until":"2028-01-01"               | "until":"1028-01-01"              | NO_SUCH_DAY
        "certification":"certifications/csm" | "certification":null            | UNREADABLE
        """)
    void aFileThatWasTamperedWithIsRefusedAndNothingIsHalfDone(String was, String is, Fault fault) {
        var other = given.learner();
        var empty = pages(other);
        var returned = data.bringBack(other, changed(export(), text -> {
            assertThat(text).contains(was);
            return text.replace(was, is);
        }));
        if (returned instanceof NoExport) {
            assertThat(fault).isEqualTo(Fault.UNREADABLE);
        } else {
            assertThat(returned)
                    .isInstanceOfSatisfying(
                            Faulty.class,
                            faulty -> assertThat(faulty.problems())
                                    .extracting("fault")
                                    .contains(fault));
        }
        assertThat(pages(other)).isEqualTo(empty);
    }

    @Test
    void whatIsNoExportIsRefused() {
        var me = given.learner();
        for (var text : List.of("", "[]", "null", "{", "{\"portal\":\"Another\"}", "\"Milestone\"")) {
            assertThat(data.bringBack(me, text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isInstanceOf(NoExport.class);
        }
        assertThat(data.bringBack(me, new byte[PersonalDataService.MOST_BYTES + 1]))
                .isInstanceOf(NoExport.class);
        assertThat(data.bringBack(me, "{\"portal\":\"Milestone\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Back(List.of()));
    }

    @Test
    void aNumberBeyondAllBoundsIsRefused() {
        var huge = "{\"portal\":\"x\",\"a\":0.4e23762793448156}".getBytes(StandardCharsets.UTF_8);
        assertThat(data.bringBack(given.learner(), huge)).isEqualTo(new PersonalDataService.NoExport());
    }

    @Test
    void noScrambledFileMakesItFailOrIsTakenByHalf() {
        var export = export();
        var random = new Random(7);
        var other = given.learner();
        var empty = data.preview(other);
        for (int round = 0; round < 300; round++) {
            var bytes = export.clone();
            int changes = 1 + random.nextInt(3);
            for (int change = 0; change < changes; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(95));
            }
            if (data.bringBack(other, bytes) instanceof Back) {
                other = given.learner();
            } else {
                assertThat(data.preview(other)).isEqualTo(empty);
            }
        }
    }

    private byte[] export() {
        var me = given.learner();
        skills.rate(me, RISK, Axis.KNOWLEDGE, 2);
        experience.add(me, new Draft(titled(Projects.entry("2025-01-10", "2025-06-30"), "Payroll"), Optional.empty()));
        credentials.hold(me, CSM, LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2028, 1, 1)), "42");
        goals.add(me, goal("Talk with six people"));
        plans.aim(me, aim());
        return data.export(me);
    }

    private static byte[] changed(byte[] export, UnaryOperator<String> how) {
        var text = new String(export, StandardCharsets.UTF_8).replaceAll("\" : ", "\":");
        return how.apply(text).getBytes(StandardCharsets.UTF_8);
    }

    private AccountId somebody() {
        var me = given.learner();
        skills.rate(me, RISK, Axis.KNOWLEDGE, 3);
        skills.rate(me, RISK, Axis.APPLICATION, 2);
        skills.explain(
                me,
                RISK,
                Axis.APPLICATION,
                new Explanation(Optional.of(Confidence.values()[0]), "I kept a register", List.of("The register")));
        skills.rate(me, "skills/scope-management", Axis.KNOWLEDGE, 2);
        var position = (ExperienceService.Saved) experience.addPosition(
                me,
                new PositionDraft(
                        "Acme", "Lead", "Porto", "", Optional.of(LocalDate.of(2015, 1, 1)), Optional.empty()));
        var random = new Random(5);
        for (int number = 0; number < 4; number++) {
            experience.add(
                    me,
                    new Draft(
                            EntryDraft.of(Projects.any(random, "Project " + number)),
                            number % 2 == 0 ? Optional.of(position.id()) : Optional.empty()));
        }
        experience.add(
                me, new Draft(titled(Projects.entry("2025-01-10", ""), "A project that goes on"), Optional.empty()));
        var gone = (ExperienceService.Saved) experience.add(
                me, new Draft(EntryDraft.of(Projects.entry("2024-01-10", "2024-03-30")), Optional.empty()));
        experience.remove(me, gone.id());
        experience.keepDraft(me, new Draft(EntryDraft.of(Projects.any(random, "Half typed")), Optional.empty()));
        eligibility.stateEducation(me, Subject.DEGREE, today().minusYears(9), "Diploma");
        eligibility.addTraining(me, Subject.PROJECT_MANAGEMENT, 20, today().minusYears(1), "Course");
        credentials.hold(me, CSM, today().minusYears(1), Optional.of(today().plusYears(1)), "42");
        credentials.book(me, PMP, today().plusDays(90));
        credentials.want(me, "certifications/capm");
        credentials.remove(me, "certifications/capm");
        files.keep(
                me,
                CSM,
                "csm.pdf",
                "%PDF-1.4\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        renewals.add(
                me,
                new Activity("A course", today().minusDays(20), new BigDecimal("2.50"), "Receipt", Map.of(CSM, "")));
        goals.add(me, goal("Talk with six people"));
        var done = (GoalService.Saved) goals.add(me, goal("Read three lessons"));
        goals.turn(me, done.goal().id(), Goal.State.DONE);
        goals.checkIn(
                me,
                new CheckIn(
                        today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        CheckIn.State.DONE,
                        "A lesson",
                        "",
                        "",
                        Optional.of(3.0),
                        Optional.empty(),
                        false));
        plans.aim(me, aim());
        return me;
    }

    private static EntryDraft titled(ProjectEntry entry, String title) {
        return Projects.texts(EntryDraft.of(entry), title, entry.objective(), entry.role(), entry.outcome());
    }

    private Goal.Draft goal(String title) {
        return new Goal.Draft(Kind.NETWORK_AND_INFLUENCE, title, "", "", today().plusDays(40), "", "", 0, true);
    }

    private Aim aim() {
        return new Aim(
                "roles/it-project-coordinator",
                today().minusMonths(6),
                Education.DEGREE,
                Wish.of("roles/it-project-manager", List.of(PMP), 6));
    }

    /// What stands on the pages of a person.
    private Map<String, String> pages(AccountId me) {
        given.signIn(me);
        var pages = new LinkedHashMap<String, String>();
        for (var page : PAGES) {
            UI.getCurrent().navigate(page);
            pages.put(page, text(getCurrentView().getElement()));
        }
        return pages;
    }

    private static String text(Element element) {
        if (element.isTextNode()) {
            return element.getText() + " ";
        }
        var text = new StringBuilder();
        for (var name : List.of("label", "value")) {
            var value = element.getProperty(name);
            if (value != null) {
                text.append(value).append(' ');
            }
        }
        element.getChildren().forEach(child -> text.append(text(child)));
        return text.toString();
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
