package org.milestone.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.milestone.content.domain.Certification.Approach;
import org.milestone.content.domain.Certification.Fact;
import org.milestone.shell.Badge;
import org.milestone.shell.Dates;
import org.springframework.beans.factory.annotation.Autowired;

class CertificationViewTest extends CatalogScreenTest {
    private static final String PMP = "certifications/pmp";

    @Autowired
    Clock clock;

    @Test
    void theAddressSaysWhichCertificationsAreShown() {
        visit("certifications?approach=agile");

        long agile = catalog().certifications().values().stream()
                .filter(certification -> certification.approach() == Approach.AGILE)
                .count();
        assertThat(find(H2.class).all()).hasSize((int) agile);
        assertThat(links())
                .contains("/certifications")
                .anyMatch(link -> link.contains("approach=agile") && link.contains("stage=entry"));
    }

    @Test
    void whatIsNoApproachIsNoFilter() {
        visit("certifications?approach=juggling");

        assertThat(find(H2.class).all()).hasSize(catalog().certifications().size());
    }

    @Test
    void eachFactShowsItsSourceAndADoubtfulOneSaysSo() {
        var version = certification(PMP).inForce(LocalDate.now(clock)).orElseThrow();

        visit(PMP);

        for (var fact : version.facts()) {
            assertThat(words()).contains(fact.value(), fact.source(), Dates.shortDay(fact.verified()));
        }
        long doubtful = certification(PMP).versions().stream()
                .flatMap(any -> any.facts().stream())
                .map(Fact::trust)
                .filter(trust -> trust.isDoubtful())
                .count();
        assertThat(doubtful).isPositive();
        // Costs and renewal have doubts of their own.
        assertThat(find(Badge.class).withText(Doubt.SENTENCE).all()).hasSizeGreaterThanOrEqualTo((int) doubtful);
    }

    @Test
    void theVersionInForceStandsOpenAndTheOldOneFolded() {
        visit(PMP);

        var old = certification(PMP).versions().getLast().name();
        assertThat(find(NativeDetails.class).withClassName("fold").all())
                .filteredOn(fold -> fold.getSummaryText().contains(old))
                .singleElement()
                .satisfies(fold -> assertThat(fold.isOpen()).isFalse());
    }

    @Test
    void certificationsLinkToTheirRolesAndSkills() {
        visit(PMP);

        catalog().rolesHelpedBy(PMP).forEach(role -> assertThat(links()).contains("/" + role.id()));
        certification(PMP).skills().forEach(id -> assertThat(links()).contains("/" + id));
    }

    @Test
    void everyCertificationOfTheCatalogCanBeShown() {
        for (var certification : catalog().certifications().values()) {
            visit(certification.id());
            assertThat(heading()).startsWith(certification.title());
        }
    }

    @Test
    void aCertificationThatIsNotThereIsNotFound() {
        visit("certifications/juggling");

        assertThat(isNotFound()).isTrue();
    }
}
