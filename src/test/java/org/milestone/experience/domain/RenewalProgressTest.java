package org.milestone.experience.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.milestone.content.domain.Certification.Trust;
import org.milestone.content.domain.Preparation.Category;
import org.milestone.content.domain.Preparation.Credit;
import org.milestone.content.domain.Preparation.Renewal;
import org.milestone.experience.domain.RenewalProgress.Term;

class RenewalProgressTest {
    private static final String PMP = "certifications/pmp";
    private static final Term TERM = new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 1, 1));

    /// 60 units: at least 35 of education, 8 of them on each of two sides, at most 25 given back.
    private static final Renewal RULES = rules(
            OptionalInt.empty(),
            category("Education", 35, 0, ""),
            category("Ways", 8, 0, "Education"),
            category("Power", 8, 0, "Education"),
            category("Giving back", 0, 25, ""));

    @Test
    void nothingIsNothing() {
        var progress = of(RULES);
        assertThat(progress.counted()).isZero();
        assertThat(progress.missing()).isEqualByComparingTo("60");
        assertThat(progress.done()).isFalse();
    }

    @Test
    void whatIsBeyondTheMostOfACategoryDoesNotCount() {
        var progress = of(RULES, did("2025-01-01", 30, "Ways"), did("2025-01-02", 40, "Giving back"));
        assertThat(progress.counted()).isEqualByComparingTo("55");
        assertThat(progress.parts().getLast().have()).isEqualByComparingTo("40");
        assertThat(progress.parts().getLast().counted()).isEqualByComparingTo("25");
    }

    @Test
    void theSumAloneIsNotEnough() {
        var progress = of(RULES, did("2025-01-01", 50, "Ways"), did("2025-01-02", 20, "Giving back"));
        assertThat(progress.missing()).isZero();
        assertThat(progress.parts().get(2).missing()).isEqualByComparingTo("8");
        assertThat(progress.done()).isFalse();
        assertThat(of(
                                RULES,
                                did("2025-01-01", 27, "Ways"),
                                did("2025-01-02", 8, "Power"),
                                did("2026-01-02", 25, "Giving back"))
                        .done())
                .isTrue();
    }

    @Test
    void onlyTheTermCountsBothItsEndsIncluded() {
        assertThat(of(
                                RULES,
                                did("2023-12-31", 1, "Ways"),
                                did("2024-01-01", 2, "Ways"),
                                did("2027-01-01", 4, "Ways"),
                                did("2027-01-02", 8, "Ways"))
                        .counted())
                .isEqualByComparingTo("6");
    }

    @Test
    void eachYearHasToBringItsOwn() {
        var rules = rules(OptionalInt.of(20));
        var progress = of(rules, did("2024-06-01", 60, ""));
        assertThat(progress.missing()).isZero();
        assertThat(progress.years()).hasSize(3);
        assertThat(progress.years().getFirst().enough()).isTrue();
        assertThat(progress.years().getLast().enough()).isFalse();
        assertThat(progress.done()).isFalse();
    }

    @Test
    void aCategoryTheIssuerDroppedIsSaidAndNotCounted() {
        var progress = of(RULES, did("2025-01-01", 3, "Leadership"));
        assertThat(progress.counted()).isZero();
        assertThat(progress.unsorted()).isEqualByComparingTo("3");
    }

    @Test
    void moreNeverCountsLessAndNeverMoreThanWasDone() {
        var random = new Random(11);
        for (int round = 0; round < 500; round++) {
            var all = new ArrayList<Activity>();
            var before = BigDecimal.ZERO;
            var sum = BigDecimal.ZERO;
            for (int number = 0; number < 12; number++) {
                var next = did(
                        TERM.from().plusDays(random.nextInt(1_200)).toString(),
                        1 + random.nextInt(15),
                        List.of("Ways", "Power", "Giving back").get(random.nextInt(3)));
                all.add(next);
                sum = sum.add(next.amount());
                var counted = RenewalProgress.of(PMP, RULES, TERM, all).counted();
                assertThat(counted).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(sum);
                before = counted;
            }
        }
    }

    private static RenewalProgress of(Renewal rules, Activity... activities) {
        return RenewalProgress.of(PMP, rules, TERM, Arrays.asList(activities));
    }

    private static Activity did(String day, int amount, String category) {
        return new Activity("A course", LocalDate.parse(day), BigDecimal.valueOf(amount), "", Map.of(PMP, category));
    }

    private static Renewal rules(OptionalInt aYear, Category... categories) {
        return new Renewal(
                OptionalInt.of(3),
                Optional.of(new Credit(60, "PDU")),
                List.of(categories),
                aYear,
                Optional.empty(),
                "",
                Trust.O,
                "the issuer",
                LocalDate.of(2026, 1, 1));
    }

    private static Category category(String name, int least, int most, String within) {
        return new Category(
                name,
                least == 0 ? OptionalInt.empty() : OptionalInt.of(least),
                most == 0 ? OptionalInt.empty() : OptionalInt.of(most),
                within.isEmpty() ? Optional.empty() : Optional.of(within),
                Optional.empty(),
                Trust.O,
                "the issuer");
    }
}
