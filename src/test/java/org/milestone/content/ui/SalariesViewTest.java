package org.milestone.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestone.content.domain.Salaries.Figure;

class SalariesViewTest extends CatalogScreenTest {

    @Test
    void everyFigureStandsInItsOwnCurrencyWithSourceAndYear() {
        var salaries = catalog().salaries().orElseThrow();

        visit("salaries");

        assertThat(words()).contains(salaries.note());
        for (var country : salaries.countries()) {
            for (var figure : country.figures()) {
                assertThat(words())
                        .contains(
                                country.name(),
                                Money.text(country.currency(), figure),
                                figure.source(),
                                String.valueOf(figure.year()));
            }
        }
        assertThat(links()).contains("/" + salaries.role());
    }

    @Test
    void theTableSaysThatRowsMustNotBeCompared() {
        visit("salaries");

        assertThat(find(NativeTable.class).all().getFirst().getCaptionText()).contains("Do not compare across rows");
    }

    @Test
    void anAmountIsARangeOrOneNumber() {
        assertThat(Money.text("USD", new Figure(100_000, 125_000, Optional.empty(), "a source", 2025)))
                .isEqualTo("USD 100,000–125,000");
        assertThat(Money.text("USD", new Figure(116_313, 116_313, Optional.empty(), "a source", 2024)))
                .isEqualTo("USD 116,313");
    }
}
