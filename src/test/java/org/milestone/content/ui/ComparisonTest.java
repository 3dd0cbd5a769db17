package org.milestone.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.milestone.content.domain.Certification.Trust;
import org.milestone.content.domain.Preparation;
import org.milestone.content.domain.Preparation.Category;
import org.milestone.content.domain.Preparation.Cost;
import org.milestone.content.domain.Preparation.Credit;
import org.milestone.content.domain.Preparation.Hours;
import org.milestone.content.domain.Preparation.Neighbour;
import org.milestone.content.domain.Preparation.Plan;
import org.milestone.content.domain.Preparation.Renewal;
import org.milestone.content.domain.Requirement;

class ComparisonTest extends CatalogScreenTest {

    @Test
    void twoRolesStandSideBySideWithTheSkillsOfBoth() {
        visit("roles/compare?a=it-project-manager&b=scrum-master");
        var a = role("roles/it-project-manager");
        var b = role("roles/scrum-master");
        assertThat(heading()).isEqualTo(a.title() + " and " + b.title());
        assertThat(words()).contains(a.accountable(), b.accountable());
        a.skills().forEach(need -> assertThat(links()).contains("/" + need.skill()));
        b.skills().forEach(need -> assertThat(links()).contains("/" + need.skill()));
    }

    @Test
    void twoCertificationsStandSideBySide() {
        visit("certifications/compare?a=pmp&b=csm");
        assertThat(words())
                .contains(certification("certifications/pmp").summary())
                .contains(certification("certifications/csm").issuer());
    }

    @Test
    void withoutTwoDifferentOnesThereIsNothingToCompare() {
        visit("roles/compare?a=it-project-manager");
        assertThat(find(NativeTable.class).all()).isEmpty();
        visit("roles/compare?a=it-project-manager&b=it-project-manager");
        assertThat(words()).contains("Both are the same");
        visit("certifications/compare?a=juggling&b=csm");
        assertThat(words()).contains("Choose two");
    }

    @Test
    void whatACertificationTakesIsShownWithItsDoubts() {
        var looked = LocalDate.of(2026, 11, 22);
        var preparation = new Preparation(
                Optional.of(new Requirement.Any(List.of(
                        new Requirement.One(
                                Requirement.What.EXPERIENCE,
                                Optional.of(Requirement.Subject.LEADING_PROJECTS),
                                "Leading projects",
                                Optional.of(new Requirement.Amount(36, Requirement.Unit.MONTHS)),
                                OptionalInt.of(8),
                                Optional.empty()),
                        new Requirement.One(
                                Requirement.What.CERTIFICATION,
                                Optional.empty(),
                                "The first step",
                                Optional.empty(),
                                OptionalInt.empty(),
                                Optional.of("certifications/capm"))))),
                Optional.of(new Hours(100, 200, Optional.of("For <em>most</em>."))),
                List.of(new Cost("Exam", new BigDecimal("675"), "USD", Optional.empty(), Trust.T1, "a page", looked)),
                Optional.of(new Renewal(
                        OptionalInt.of(3),
                        Optional.of(new Credit(60, "PDU")),
                        List.of(new Category(
                                "Giving back",
                                OptionalInt.empty(),
                                OptionalInt.of(25),
                                Optional.empty(),
                                Optional.empty(),
                                Trust.T2,
                                "two pages")),
                        OptionalInt.empty(),
                        Optional.of("150 USD"),
                        "Learn on.",
                        Trust.O,
                        "the owner",
                        looked)),
                Optional.empty(),
                List.of("You lead."),
                List.of("You start."),
                List.of(new Plan(8, 12, List.of("Read.", "Practise."))),
                List.of(new Neighbour("certifications/capm", "For beginners.")));
        visit("certifications");
        var sheet = new Sheet("certifications/pmp");
        var sections = new PreparationSections(catalog(), preparation);
        sections.before(sheet);
        sections.after(sheet);
        ((com.vaadin.flow.component.HasComponents) getCurrentView()).add(sheet);
        assertThat(words())
                .contains("One of these", "Leading projects, 36 months within the last 8 years", "USD 675")
                .contains(Doubt.SENTENCE, "100 to 200", "Every 3 years", "60 PDU", "8 weeks, 12 hours a week")
                .contains("For beginners.", "Giving back", "at most 25");
        assertThat(links()).contains("/certifications/capm");
    }
}
