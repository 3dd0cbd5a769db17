package org.milestone.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers in texts, done again.
class RecalculationTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pert: o=4, m=6, p=14 -> 7",
                "ev: pv=50000, ev=40000, ac=45000, bac=200000 -> sv=-10000, cv=-5000, spi=0.8, cpi=0.889, eac=225000,"
                        + " etc=180000, vac=-25000",
                "ev: pv=50_000, ev=40_000 -> spi=0.8",
                "channels: n=8 -> 28",
                "emv: 0.3*-20000 + 0.1*50000 -> -1000",
                "critical-path: A 5; B 6 A; C 9 A; D 4 B,C -> A-C-D 18",
                "critical-path: A 5; B 6 A; C 6 A -> A-B 11",
                "critical-path: A 5; B 6 A; C 6 A -> A-C 11",
                "velocity: 21, 24, 18 -> 21",
                "velocity: 14, 17, 19 -> 16.667"
            })
    void whatIsRightPasses(String line) {
        assertThat(Recalculation.of(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            pert: o=4, m=6, p=14 -> 8 @ the result is 7, not 8
            pert: o=4, p=14 -> 8 @ cannot be recomputed: `m` is missing
            ev: pv=50000, ev=40000 -> spi=0.9, sv=-9000 @ spi is 0.8, not 0.9; sv is -10000, not -9000
            ev: pv=50000, ev=40000 -> eac=1 @ eac does not follow from what is given
            ev: ev=400, ac=450, bac=2000 -> eac=2249.719 @ eac is 2250, not 2249.719
            channels: n=8 -> 56 @ the result is 28, not 56
            emv: 0.3*-20000 -> 6000 @ the result is -6000, not 6000
            emv: 0.3*x -> 6000 @ cannot be recomputed: `x` is not understood
            velocity: 21, 24 -> 21 @ the result is 22.5, not 21
            critical-path: A 5; B 6 A -> A-B 12 @ the longest path takes 11, not 12
            critical-path: A 5; B 6 A; C 7 A -> A-B 12 @ `A-B` takes 11, the longest path 12
            critical-path: A 5; B 6 A; C 6 -> A-C 11 @ `A-C` is no path from the start: look at C
            critical-path: A 5 B; B 6 A -> A-B 11 @ cannot be recomputed: the activities run in a circle at `B`
            critical-path: A 5 X -> A 5 @ cannot be recomputed: there is no activity `X`
            npv: 1 -> 1 @ `npv` is not known (known: pert, ev, channels, emv, critical-path, velocity)
            just words @ a line to recompute is written `pert: o=4, m=6, p=14 -> 7`
            """)
    void whatIsWrongIsTold(String line, String problem) {
        assertThat(Recalculation.of(line)).contains(problem);
    }

    @Test
    void theBlockIsHeldToItsLineAndNotShown() {
        var lesson = """
                The network takes 18 days.

                ```compute
                channels: n=8 -> 28
                pert: o=4, m=6, p=14 -> 8
                ```

                ::check creep-01
                """;
        var folder = new SmallFolder(root);
        folder.put("tracks/delivery/scope-control.md", SmallFolder.lesson("Scope control", lesson))
                .edit("tracks/delivery/estimating.md", "## How", "![The path](images/path.svg)\n\n## How");
        assertThat(folder.problems())
                .contains("tracks/delivery/scope-control.md:17: the result is 7, not 8")
                .noneMatch(problem -> problem.contains("md:16"));
        var text = folder.read().catalog().lesson("delivery/scope-control").text();
        assertThat(text.html()).contains("18 days").doesNotContain("pert", "<pre>");
        assertThat(text.plain()).doesNotContain("pert");
    }

    @ParameterizedTest
    @CsvSource({
        "1+2*3,7",
        "(1+2)*3,9",
        "-2^2,-4",
        "2^3^2,512",
        "8/2/2,2",
        "sqrt(16)+abs(-1),5",
        "'max(1,2,3)',3",
        "1_000-1,999"
    })
    void arithmeticFollowsTheUsualOrder(String text, double value) {
        assertThat(Arithmetic.valueOf(text)).isCloseTo(value, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/0", "1+", "(1", "2 3", "foo(1)", "1..2", "sqrt(-1)"})
    void whatIsNoArithmeticIsRefused(String text) {
        assertThatThrownBy(() -> Arithmetic.valueOf(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Arithmetic.valueOf("(".repeat(499))).isInstanceOf(IllegalArgumentException.class);
    }
}
