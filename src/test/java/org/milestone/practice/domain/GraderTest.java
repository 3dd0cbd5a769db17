package org.milestone.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milestone.Catalogs;
import org.milestone.practice.domain.Response.Amount;
import org.milestone.practice.domain.Response.Choices;
import org.milestone.practice.domain.Response.Truth;

class GraderTest {

    @Test
    void theRightOptionEarnsThePointAndNoOtherDoes() {
        var item = Catalogs.single("a/one#s");
        assertThat(Grader.grade(item, new Choices(Set.of(1)))).isEqualTo(new Mark(1, 1));
        assertThat(Grader.grade(item, new Choices(Set.of(0)))).isEqualTo(new Mark(0, 1));
        assertThat(Grader.grade(item, new Choices(Set.of()))).isEqualTo(new Mark(0, 1));
    }

    @Test
    void aMultipleResponseCountsOnlyWhenItIsExactlyRight() {
        var item = Catalogs.multiple();
        assertThat(item.toChoose()).isEqualTo(2);
        assertThat(Grader.grade(item, new Choices(Set.of(0, 2))).full()).isTrue();
        assertThat(Grader.grade(item, new Choices(Set.of(0))).full()).isFalse();
        assertThat(Grader.grade(item, new Choices(Set.of(0, 1, 2))).full()).isFalse();
    }

    @Test
    void aStatementIsTrueOrNot() {
        assertThat(Grader.grade(Catalogs.truth(false), new Truth(false)).full()).isTrue();
        assertThat(Grader.grade(Catalogs.truth(false), new Truth(true)).full()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.8, true", "0.80, true", "0.805, true", "0.795, true", "0.8051, false", "-0.8, false"})
    void aNumberIsRightWithinItsTolerance(BigDecimal value, boolean right) {
        assertThat(Grader.grade(Catalogs.numeric("0.8", "0.005"), new Amount(value))
                        .full())
                .isEqualTo(right);
    }

    @Test
    void aResponseOfTheWrongKindIsOurMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grader.grade(Catalogs.truth(true), new Choices(Set.of(0))))
                .withMessageContaining("a/one#t");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "1250.5 | 1250.5",
                "1,250.5 | 1250.5",
                "1250,5 | 1250.5",
                "1,250 | 1250",
                "1 250 | 1250",
                "12% | 12",
                "−3 | -3",
                ".5 | 0.5",
                "+7 | 7",
                "seven | -",
                "1.2.3 | -",
                "1e9 | -",
                "'' | -",
                "1111111111111111111111111111111111 | -"
            })
    void numbersAreReadAsPeopleTypeThem(String typed, BigDecimal read) {
        var amount = Amounts.read(typed);
        if (read == null) {
            assertThat(amount).isEmpty();
        } else {
            assertThat(amount).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(read));
        }
    }
}
