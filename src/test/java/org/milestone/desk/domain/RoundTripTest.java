package org.milestone.desk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milestone.Catalogs;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.Option;
import org.milestone.desk.domain.Draft.Reason;

/// What is written comes back as it was.
class RoundTripTest {
    private static final String ODD = "a=b ~c #d {e} f:g \\h \\n %50% [html] ::x:: -> <b>&amp;</b> \"'`*_!|$^ ä€\n";

    @ParameterizedTest
    @EnumSource(names = {"GIFT", "MOODLE_XML"})
    void everyKindComesBack(Format format) {
        var items = List.<Draft>of(
                new Draft.Choice(
                        "one",
                        "Which? {a} or = b\n\nSecond paragraph: c < d",
                        "In general.",
                        false,
                        List.of(
                                new Draft.Option("50 % of it", true, new Reason("Because: #1", "")),
                                new Draft.Option("[html] is ~no~ tag", false, new Reason("No.", "All is HTML")),
                                new Draft.Option("%50% off", false, Reason.NONE))),
                new Draft.Choice(
                        "several",
                        "Which three?",
                        "",
                        true,
                        List.of(
                                new Draft.Option("A", true, new Reason("", "Only a belief")),
                                new Draft.Option("B", true, Reason.NONE),
                                new Draft.Option("C", true, Reason.NONE),
                                new Draft.Option("D", false, Reason.NONE))),
                new Draft.Statement("yes", "It holds.", "So it is.", true, ""),
                new Draft.Statement("no", "It does not.", "", false, "It does"),
                new Draft.Amount(
                        "number", "SPI?\nUnit: £", "EV / PV", new BigDecimal("-0.80"), new BigDecimal("0.005")),
                new Draft.Pairs(
                        "sides",
                        "What is what?",
                        "Charter: why",
                        List.of(new Draft.Pair("Charter = C", "Why?"), new Draft.Pair("Plan", "When?")),
                        List.of("Who #3?")),
                new Draft.Words(
                        "word",
                        "The tree is the ...",
                        "It breaks down.",
                        List.of("WBS", "work: breakdown"),
                        List.of(new Draft.Expected("schedule", new Reason("Dates.", "The tree is the plan")))));
        assertThat(again(items, format)).isEqualTo(new Reading.Imported(items));
    }

    @ParameterizedTest
    @EnumSource(names = {"GIFT", "MOODLE_XML"})
    void everyOddTextComesBack(Format format) {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var options = new ArrayList<Draft.Option>();
            int right = random.nextInt(4);
            for (int place = 0; place < 4; place++) {
                var reason = new Reason(odd(random), random.nextBoolean() ? odd(random) : "");
                options.add(new Draft.Option("o" + odd(random), place == right, reason));
            }
            var items = List.<Draft>of(
                    new Draft.Choice(odd(random), "q" + odd(random), odd(random), false, options),
                    new Draft.Statement(odd(random), odd(random) + "?", odd(random), true, odd(random)));
            assertThat(again(items, format)).as("seed " + seed).isEqualTo(new Reading.Imported(items));
        }
    }

    @Test
    void itemsOfThePortalGoOutWithTheirReasonsAndOthersAreNamed() {
        var single = new Question.SingleChoice(
                Catalogs.about("pmp/people#a-01"),
                "<p>Who &amp; what?</p><ul><li>One</li></ul>",
                List.of(
                        new Option("<strong>Both</strong>", true, "<p>So.</p>", Optional.empty()),
                        new Option("None", false, "No.", Optional.of("Nothing matters"))));
        var order = new Question.Ordering(Catalogs.about("pmp/people#o-01"), "Order", List.of());
        var picture = new Question.TrueFalse(
                Catalogs.about("pmp/people#p-01"), "<img src=\"/x.svg\">It rises", true, "Yes", Optional.empty());
        var retired = Catalogs.single("pmp/people#r-01", 2, true);

        var exported = Exporting.write(Format.GIFT, List.of(single, order, picture, retired));

        assertThat(exported.items()).isEqualTo(1);
        assertThat(exported.left())
                .extracting(Exporting.Left::item)
                .containsExactly("pmp/people#o-01", "pmp/people#p-01");
        assertThat(Importing.read(Format.GIFT, exported.text().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Reading.Imported(List.of(new Draft.Choice(
                        "a-01",
                        "Who & what?\n\nOne",
                        "",
                        false,
                        List.of(
                                new Draft.Option("Both", true, new Reason("So.", "")),
                                new Draft.Option("None", false, new Reason("No.", "Nothing matters")))))));
    }

    private static String odd(Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(24);
        for (int at = 0; at < length; at++) {
            text.append(ODD.charAt(random.nextInt(ODD.length())));
        }
        return text.toString();
    }

    private static Reading again(List<Draft> items, Format format) {
        return Importing.read(format, Exporting.write(items, format).getBytes(StandardCharsets.UTF_8));
    }
}
