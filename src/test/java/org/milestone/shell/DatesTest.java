package org.milestone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 4);
    private static final Instant MOMENT = Instant.parse("2026-09-04T23:30:00Z");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @Test
    void daysAreWrittenOutOrShort() {
        assertThat(Dates.day(DAY)).isEqualTo("4 September 2026");
        assertThat(Dates.shortDay(DAY)).isEqualTo("4 Sep 2026");
    }

    @Test
    void momentsAreToldWhereTheReaderIs() {
        assertThat(Dates.day(MOMENT, LISBON)).isEqualTo("5 September 2026");
        assertThat(Dates.shortDay(MOMENT, LISBON)).isEqualTo("5 Sep 2026");
        assertThat(Dates.moment(MOMENT, LISBON)).isEqualTo("5 September 2026, 00:30");
        assertThat(Dates.shortMoment(MOMENT, LISBON)).isEqualTo("5 Sep 2026, 00:30");
    }
}
