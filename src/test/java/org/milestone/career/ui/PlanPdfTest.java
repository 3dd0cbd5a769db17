package org.milestone.career.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.career.Aim;
import org.milestone.career.CareerPlan;
import org.milestone.career.Goal;
import org.milestone.career.GoalService;
import org.milestone.career.PlanningService;
import org.milestone.career.TakeawayService;
import org.milestone.career.domain.Education;
import org.milestone.career.domain.Forecast;
import org.milestone.career.domain.Wish;
import org.milestone.content.Library;
import org.milestone.content.domain.GoalGuide.Kind;
import org.milestone.shell.Dates;
import org.milestone.skill.SkillService;
import org.milestone.skill.domain.Axis;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class PlanPdfTest {
    private static final String MANAGER = "roles/it-project-manager";
    private static final String PMP = "certifications/pmp";

    @Autowired
    Given given;

    @Autowired
    PlanningService plans;

    @Autowired
    GoalService goals;

    @Autowired
    SkillService skills;

    @Autowired
    AccountService accounts;

    @Autowired
    TakeawayService takeaways;

    @Autowired
    Library library;

    @Autowired
    TestClock clock;

    @Test
    void withoutAPlanThereIsNothingToTakeAlong() {
        var me = given.learner();
        skills.rate(me, "skills/communication", Axis.KNOWLEDGE, 3);
        assertThat(takeaways.takeaway(me)).isEmpty();
        planned(me);
        assertThat(takeaways.takeaway(given.learner())).isEmpty();
        plans.drop(me);
        assertThat(takeaways.takeaway(me)).isEmpty();
    }

    @Test
    void thePlanIsToldWithItsRangesMilestonesAndPath() throws IOException {
        var me = given.learner();
        planned(me);
        var plan = plans.plan(me).orElseThrow();
        var snapshot = plan.latest().snapshot();
        var passed = snapshot.simulated().milestones().get("passed:" + PMP);
        assertThat(passed).isNotNull();
        assertThat(text(me))
                .contains(
                        "Career plan and skills of " + accounts.profile(me).name(),
                        "From IT project coordinator to IT project manager, made on " + Dates.day(today()),
                        "for 3 hours of study a week",
                        "Dates are ranges of a simulation and no promises: of 2,000 ways",
                        "IT project manager: probably " + Words.range(today(), forecast(plan, "start:" + MANAGER)),
                        "PMP: probably " + Words.range(today(), passed),
                        Words.of(plan.latest().bottleneck().orElseThrow(), plan),
                        "Milestone 1 in 10 by Half by 8 in 10 by 19 in 20 by",
                        "PMP passed " + month(passed.p10()) + " " + month(passed.p50()) + " " + month(passed.p80())
                                + " " + month(passed.p95()),
                        "The path IT project coordinator, then ",
                        "Open goals None is open.")
                .doesNotContain("Since the dates were computed");
    }

    @Test
    void goalsAreToldWithTheirDaysAndWhatChangedIsSaid() throws IOException {
        var me = given.learner();
        planned(me);
        var due = today().plusDays(50);
        goals.add(
                me,
                new Goal.Draft(
                        Kind.DELIVERY_EXCELLENCE, "Lead a small project", "", "Seen", due, "", "If it", 0, false));
        clock.advance(Duration.ofDays(20));
        assertThat(text(me))
                .contains(
                        "Lead a small project Delivery excellence · by " + Dates.day(due),
                        "Measure: Seen If and then: If it",
                        "Since the dates were computed, time went by");
    }

    @Test
    void skillsAreToldWithWhatIsAskedAndWhoSaysSo() throws IOException {
        var me = given.learner();
        planned(me);
        var asked = library.catalog().role(MANAGER).skills().stream()
                .filter(each -> each.knowledge() > 2)
                .findFirst()
                .orElseThrow();
        skills.rate(me, asked.skill(), Axis.KNOWLEDGE, 1);
        var line = takeaways.takeaway(me).orElseThrow().skills().stream()
                .filter(each -> !each.sources().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(line.skill())
                .isEqualTo(library.catalog().skill(asked.skill()).title());
        assertThat(line.knowledge().required()).hasValue(asked.knowledge());
        assertThat(text(me))
                .contains(
                        "What is asked is what IT project manager asks for.",
                        "Skill Knowledge Asked Application Asked Gap Sources",
                        "own word",
                        "not rated " + asked.application());
        var other = library.catalog().skills().keySet().stream()
                .filter(skill -> library.catalog().role(MANAGER).skills().stream()
                        .noneMatch(each -> each.skill().equals(skill)))
                .findFirst()
                .orElseThrow();
        skills.rate(me, other, Axis.APPLICATION, 2);
        assertThat(takeaways.takeaway(me).orElseThrow().skills().getLast().skill())
                .as("what else is known comes last")
                .isEqualTo(library.catalog().skill(other).title());
    }

    @Test
    void theTablesAreTaggedAsTables() throws IOException {
        var me = given.learner();
        planned(me);
        try (PDDocument pdf = Loader.loadPDF(pdf(me))) {
            var document = (PDStructureElement)
                    pdf.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            var tables = new ArrayList<PDStructureElement>();
            document.getKids().stream()
                    .map(PDStructureElement.class::cast)
                    .filter(kid -> kid.getStructureType().equals("Table"))
                    .forEach(tables::add);
            assertThat(tables).as("milestones and skills").hasSize(2);
            var rows = tables.getFirst().getKids().stream()
                    .map(PDStructureElement.class::cast)
                    .toList();
            assertThat(types(rows.getFirst())).containsOnly("TH");
            assertThat(types(rows.getLast())).containsExactly("TH", "TD", "TD", "TD", "TD");
        }
    }

    private static List<String> types(PDStructureElement row) {
        return row.getKids().stream()
                .map(cell -> ((PDStructureElement) cell).getStructureType())
                .toList();
    }

    private static Forecast forecast(CareerPlan plan, String key) {
        var forecast = plan.latest().snapshot().simulated().milestones().get(key);
        assertThat(forecast).isNotNull();
        return forecast;
    }

    private String month(double months) {
        return Words.month(Forecast.day(today(), months));
    }

    private byte[] pdf(AccountId me) {
        return PlanPdf.of(takeaways.takeaway(me).orElseThrow());
    }

    private String text(AccountId me) throws IOException {
        var bytes = pdf(me);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void planned(AccountId me) {
        var made = plans.aim(
                me,
                new Aim("roles/it-project-coordinator", today(), Education.DEGREE, Wish.of(MANAGER, List.of(PMP), 3)));
        assertThat(made).isInstanceOf(PlanningService.Done.class);
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
