package org.milestone.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void aNameAndTwoDaysAreEnough() {
        var outline = new Outline("  Autumn ", " ", TODAY, TODAY.plusMonths(3));
        assertThat(outline.fault(TODAY)).isEmpty();
        assertThat(outline.name()).isEqualTo("Autumn");
        assertThat(outline.purpose()).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsSaid() {
        assertThat(new Outline(" ", "", TODAY, TODAY.plusDays(9)).fault(TODAY)).hasValue(Outline.Fault.NO_NAME);
        assertThat(new Outline("x".repeat(81), "", TODAY, TODAY.plusDays(9)).fault(TODAY))
                .hasValue(Outline.Fault.NAME_TOO_LONG);
        assertThat(new Outline("A", "x".repeat(601), TODAY, TODAY.plusDays(9)).fault(TODAY))
                .hasValue(Outline.Fault.PURPOSE_TOO_LONG);
    }

    @Test
    void theLastDayLiesAheadAndNotTooFar() {
        assertThat(new Outline("A", "", TODAY, TODAY).fault(TODAY)).hasValue(Outline.Fault.DAYS);
        assertThat(new Outline("A", "", TODAY.minusMonths(2), TODAY.minusDays(1)).fault(TODAY))
                .hasValue(Outline.Fault.DAYS);
        assertThat(new Outline("A", "", TODAY, TODAY.plusMonths(25)).fault(TODAY))
                .hasValue(Outline.Fault.DAYS);
        assertThat(new Outline("A", "", TODAY, TODAY.plusDays(1)).isOver(TODAY.plusDays(1)))
                .isFalse();
        assertThat(new Outline("A", "", TODAY, TODAY.plusDays(1)).isOver(TODAY.plusDays(2)))
                .isTrue();
    }
}
