package org.milestone.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestone.content.domain.CaseStudy;
import org.milestone.content.domain.InterviewQuestion;
import org.milestone.content.domain.Requirement;

class GuideReaderTest {
    @TempDir
    Path root;

    private SmallFolder folder;

    @BeforeEach
    void aGoodFolder() {
        folder = new SmallFolder(root);
    }

    @Test
    void anInterviewQuestionIsReadWithItsOutline() {
        var question = requireNonNull(folder.catalog().guide().interviews().get("interviews/scope-grew"));
        assertThat(question.kind()).isEqualTo(InterviewQuestion.Kind.BEHAVIOURAL);
        assertThat(question.levels()).containsExactly(InterviewQuestion.Level.ENTRY, InterviewQuestion.Level.MID);
        assertThat(question.asked()).isEqualTo("Whether you <em>say no</em> with reasons.");
        assertThat(question.outline())
                .isInstanceOfSatisfying(
                        InterviewQuestion.Star.class,
                        star -> assertThat(star.action()).contains("/learn/delivery/scope-control"));
        assertThat(question.suits("roles/any")).isTrue();
    }

    @Test
    void aCaseGoesForwardByItsChoices() {
        var study = requireNonNull(folder.catalog().guide().cases().get("cases/late-portal"));
        var monday = study.steps().getFirst();
        assertThat(study.after(0, monday.choices().get(0))).isEqualTo(1);
        assertThat(study.after(0, monday.choices().get(1))).isEqualTo(2);
        assertThat(monday.choices().getFirst().effect()).isEqualTo(new CaseStudy.Effect(-1, 0, 2));
        assertThat(monday.really()).contains("He said nothing.");
    }

    @Test
    void aTemplateIsShownUnderItsPageAndDownloadedAsWritten() {
        var template = requireNonNull(folder.catalog().guide().templates().get("templates/change-request"));
        assertThat(template.filled().markdown()).startsWith("# Change request 7\n");
        assertThat(template.filled().html()).contains("<h3>Change request 7</h3>", "<h4>Effect</h4>");
        assertThat(template.blank().html()).contains("<table>", "[what]", "(blank, 1)");
    }

    @Test
    void aCertificationSaysWhatItTakes() {
        var pmp = folder.catalog().certification("certifications/pmp").preparation();
        assertThat(pmp.route())
                .hasValueSatisfying(route -> assertThat(route)
                        .isInstanceOfSatisfying(
                                Requirement.Any.class,
                                any -> assertThat(any.parts())
                                        .hasSize(2)
                                        .last()
                                        .isInstanceOfSatisfying(
                                                Requirement.All.class,
                                                all -> assertThat(all.parts())
                                                        .first()
                                                        .isInstanceOfSatisfying(Requirement.One.class, one -> {
                                                            assertThat(one.amount())
                                                                    .contains(new Requirement.Amount(
                                                                            36, Requirement.Unit.MONTHS));
                                                            assertThat(one.withinYears())
                                                                    .isEqualTo(OptionalInt.of(8));
                                                        }))));
        assertThat(pmp.hours())
                .hasValueSatisfying(hours -> assertThat(hours.high()).isEqualTo(200));
        assertThat(pmp.costs())
                .singleElement()
                .satisfies(cost -> assertThat(cost.amount()).isEqualByComparingTo("675"));
    }

    @Test
    void everySeededMistakeIsFoundOnItsLine() {
        folder.edit("interviews/behavioural.yml", "levels: [entry, mid]", "levels: [entry, boss]")
                .edit("interviews/behavioural.yml", "      - Says who decided.\n", "")
                .edit("interviews/behavioural.yml", "kind: behavioural", "kind: technical")
                .edit("cases/late-portal.yml", "next: third", "next: first")
                .edit("cases/late-portal.yml", "rating: workable", "rating: costly")
                .edit("templates/change-request/template.yml", "delivery/scope-control", "delivery/gone")
                .edit("templates/change-request/filled.md", "Two weeks.", "Two [weeks](../../roles/sponsor.md).")
                .edit("faq.yml", "roles/sponsor.md", "roles/nobody.md")
                .edit("chooser.yml", "{pmp: 3}", "{pmp: 9}")
                .edit("chooser.yml", "key: sector", "key: trade")
                .edit("certifications/pmp.md", "amount: 36, unit: months", "amount: 36")
                .edit("certifications/pmp.md", "hours: [100, 200]", "hours: [200, 100]")
                .edit("certifications/pmp.md", "weeks: 8", "weeks: 9")
                .edit("certifications/pmp.md", "of: leading-projects", "of: secondary");
        assertThat(folder.problems())
                .containsExactlyInAnyOrder(
                        "interviews/behavioural.yml:1: `kind` must be `behavioural`, as the file is called",
                        "interviews/behavioural.yml:5: `levels` holds entry | mid | senior, each once, not `boss`",
                        "interviews/behavioural.yml:8: `strong` needs 3 to 6 entries, not 2",
                        "cases/late-portal.yml:13: `next: first` must name a later step of this case",
                        "cases/late-portal.yml:42: every choice is costly: one must be good or workable",
                        "templates/change-request/template.yml:6: `delivery/gone` does not exist: there is no tracks/delivery/gone.md",
                        "templates/change-request/filled.md:5: a document that is downloaded links to nothing inside the portal",
                        "faq.yml:6: the link `roles/nobody.md` leads nowhere",
                        "chooser.yml:2: the considerations are, in this order: goal, employer, background, sector, time-and-budget",
                        "chooser.yml:3: `pmp` must lie between -3 and 3, not 9",
                        "certifications/pmp.md:21: `of: secondary` belongs to `kind: education`",
                        "certifications/pmp.md:21: `unit` is missing",
                        "certifications/pmp.md:23: `hours` must be two whole numbers that grow: [low, high]",
                        "certifications/pmp.md:31: `weeks` must be 4, 8 or 12, not 9");
    }

    @Test
    void aStepThatNoChoiceReachesIsFound() {
        folder.edit(
                "cases/late-portal.yml",
                "        effect: {trust: 2, time: -1}\n",
                "        effect: {trust: 2, time: -1}\n        next: third\n");
        assertThat(folder.problems()).containsExactly("cases/late-portal.yml:25: no choice leads to the step `second`");
    }

    @Test
    void aKeyIsUsedOnceOverAllKindsOfInterview() {
        folder.put(
                "interviews/technical.yml",
                folder.get("interviews/behavioural.yml").replace("kind: behavioural", "kind: technical"));
        assertThat(folder.problems()).containsExactly("interviews/technical.yml:3: the key `scope-grew` is used twice");
    }

    @Test
    void aPageThatNothingLeadsToIsFound() {
        folder.put("skills/lonely.md", folder.get("skills/scope-management.md"));
        assertThat(folder.problems())
                .containsExactly("skills/lonely.md: no other text leads here: link to it or name it somewhere");
    }

    @Test
    void aLinkToAnInterviewQuestionLeadsToItsPage() {
        folder.edit("faq.yml", "roles/sponsor.md", "interviews/behavioural.yml#scope-grew");
        assertThat(folder.catalog().guide().questions().getFirst().answer()).contains("/interviews/scope-grew");
        folder.edit("faq.yml", "#scope-grew", "#gone");
        assertThat(folder.problems())
                .containsExactly("faq.yml:6: there is no anchor #gone in interviews/behavioural.yml");
    }

    @Test
    void categoriesOfRenewalMustAddUp() {
        folder.edit(
                "certifications/pmp.md",
                "text: Learn on.",
                "text: Learn on., categories: [{name: A, least: 50, trust: O, source: x}, {name: B, least: 20, most: 9,"
                        + " trust: O, source: x}, {name: C, within: D, trust: O, source: x}]");
        assertThat(folder.problems())
                .containsExactlyInAnyOrder(
                        "certifications/pmp.md:27: `most` is less than `least`",
                        "certifications/pmp.md:27: `within: D` must name a category that lies within no other",
                        "certifications/pmp.md:27: the minimums add up to 70, more than 60");
    }

    @Test
    void anOlderVersionMayHaveConditionsOfItsOwn() {
        folder.edit(
                "certifications/pmp.md",
                "route:\n  any:",
                "  - name: Outline of 2021\n    effective_from: 2021-01-02\n    facts:\n"
                        + "      - {fact: questions, value: 180, trust: M, source: two pages, verified: 2026-11-22}\n"
                        + "    route: {kind: education, of: degree, text: A degree}\nroute:\n  any:");
        var pmp = requireNonNull(folder.catalog().certifications().get("certifications/pmp"));
        assertThat(pmp.route(LocalDate.of(2025, 1, 1)))
                .hasValueSatisfying(route -> assertThat(route)
                        .isInstanceOfSatisfying(
                                Requirement.One.class,
                                one -> assertThat(one.of()).hasValue(Requirement.Subject.DEGREE)));
        assertThat(pmp.route(LocalDate.of(2026, 11, 22)))
                .hasValueSatisfying(route -> assertThat(route).isInstanceOf(Requirement.Any.class));
    }
}
