package org.milestone.desk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestone.desk.domain.Draft.Reason;
import org.milestone.desk.domain.Reading.Imported;
import org.milestone.desk.domain.Reading.Refused;

/// Files of other programs, well meant and not.
class ImportingTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void aikenIsRead() {
        var items = items(Format.AIKEN, """
                What comes first?
                A. The plan
                B) The need
                ANSWER: B

                Two lines
                of a question?
                A. Yes
                B. No
                ANSWER: A
                """);
        assertThat(items).hasSize(2);
        var first = (Draft.Choice) items.getFirst();
        assertThat(first.stem()).isEqualTo("What comes first?");
        assertThat(first.options())
                .containsExactly(
                        new Draft.Option("The plan", false, Reason.NONE),
                        new Draft.Option("The need", true, Reason.NONE));
        assertThat(items.get(1).stem()).isEqualTo("Two lines\nof a question?");
    }

    @Test
    void giftAsPeopleWriteItIsRead() {
        var items = items(Format.GIFT, """
                // a comment
                $CATEGORY: $course$/top/Risk

                ::Q1:: Who decides? {
                  =The sponsor # She pays.
                  ~The team # <b>No</b> &amp; never.
                }

                A risk has happened already. {F#That is an issue.#Right.}

                Grant is buried in Grant's {=tomb =%0%garden} in New York.

                [html]<p>Which two?</p> {
                  // comment within
                  ~%50%One ~%50%Two ~%-100%Three
                }

                When? {#1822:5}

                Where? {#1.5..2.5####Between.}

                Match. {=a -> 1 =b -> 2 = -> 3}
                """);
        assertThat(items).hasSize(7);
        assertThat(items.getFirst())
                .isEqualTo(new Draft.Choice(
                        "Q1",
                        "Who decides?",
                        "",
                        false,
                        List.of(
                                new Draft.Option("The sponsor", true, new Reason("She pays.", "")),
                                new Draft.Option("The team", false, new Reason("No & never.", "")))));
        assertThat(items.get(1))
                .isEqualTo(new Draft.Statement(
                        "", "A risk has happened already.", "Right.\nThat is an issue.", false, ""));
        assertThat(items.get(2).stem()).isEqualTo("Grant is buried in Grant's _____ in New York.");
        assertThat(((Draft.Choice) items.get(3)).several()).isTrue();
        assertThat(items.get(5))
                .isEqualTo(new Draft.Amount("", "Where?", "Between.", new BigDecimal("2.00"), new BigDecimal("0.50")));
        assertThat(((Draft.Pairs) items.get(6)).extras()).containsExactly("3");
    }

    @Test
    void moodleXmlAsMoodleWritesItIsRead() {
        var items = items(Format.MOODLE_XML, """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- question: 1 -->
                <quiz>
                  <question type="category"><category><text>$course$/top</text></category></question>
                  <question type="multichoice">
                    <name><text>Who decides</text></name>
                    <questiontext format="html"><text><![CDATA[<p>Who <em>decides</em>?<script>alert(1)</script></p>]]></text></questiontext>
                    <generalfeedback format="html"><text></text></generalfeedback>
                    <defaultgrade>1.0</defaultgrade><single>true</single>
                    <answer fraction="100" format="html"><text>Sponsor</text><feedback format="html"><text>Pays</text></feedback></answer>
                    <answer fraction="0" format="html"><text>Team</text><feedback format="html"><text></text></feedback></answer>
                  </question>
                  <question type="numerical">
                    <name><text>n</text></name>
                    <questiontext format="html"><text>How much?</text></questiontext>
                    <answer fraction="100"><text>5</text><tolerance>0.5</tolerance><feedback><text>Sum</text></feedback></answer>
                    <units><unit><multiplier>1</multiplier><unit_name>days</unit_name></unit></units>
                  </question>
                </quiz>
                """);
        assertThat(items)
                .containsExactly(
                        new Draft.Choice(
                                "Who decides",
                                "Who decides?",
                                "",
                                false,
                                List.of(
                                        new Draft.Option("Sponsor", true, new Reason("Pays", "")),
                                        new Draft.Option("Team", false, Reason.NONE))),
                        new Draft.Amount(
                                "n", "How much?\nUnit: days", "Sum", new BigDecimal("5"), new BigDecimal("0.5")));
    }

    @Test
    void oneBadItemRefusesTheFileWithItsLine() {
        assertThat(problems(Format.GIFT, """
                Good? {=a ~b}

                Explain. {}

                Only words.

                Open? {=a ~b

                Half? {=a ~%50%b}

                Two? {{=a} ~b}
                """)).extracting(Fault::line).containsExactly(3, 5, 7, 9, 11);
        assertThat(problems(Format.AIKEN, "What?\nA. x\nC. y\nANSWER: D\n\nNext?\nA. x\nB. y\n"))
                .extracting(Fault::line)
                .containsExactly(3, 4, 6);
        assertThat(problems(
                        Format.MOODLE_XML,
                        "<quiz>\n<question type=\"essay\"></question>\n<question type=\"cloze\"></question></quiz>"))
                .extracting(Fault::line)
                .containsExactly(2, 3);
    }

    @Test
    void billionLaughsAreNotLaughed() {
        var bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE quiz [\n<!ENTITY l0 \"lol\">\n");
        for (int level = 1; level < 10; level++) {
            bomb.append("<!ENTITY l").append(level).append(" \"").append(("&l" + (level - 1) + ";").repeat(10));
            bomb.append("\">\n");
        }
        bomb.append("]>\n<quiz><question type=\"truefalse\"><name><text>&l9;</text></name></question></quiz>");
        soon(() -> assertThat(
                        problems(Format.MOODLE_XML, bomb.toString()).getFirst().reason())
                .contains("DOCTYPE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE quiz SYSTEM \"file:///etc/passwd\"><quiz/>",
                "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz>&x;</quiz>",
                "<!DOCTYPE quiz [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]><quiz/>",
                "<quiz>&nowhere;</quiz>",
                "<quiz xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"file:///etc/passwd\"/></quiz>",
                "<quiz><question type=\"truefalse\">",
                "not xml",
                "<html></html>",
                "<quiz></quiz>"
            })
    void whatLeadsOutOfTheFileIsRefused(String xml) {
        assertThat(problems(Format.MOODLE_XML, xml))
                .isNotEmpty()
                .noneMatch(fault -> fault.reason().contains("root:"));
    }

    @ParameterizedTest
    @EnumSource
    void aHundredMegabytesAreRefusedWithoutBeingRead(Format format) throws IOException {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return read > 100L * 1024 * 1024 ? -1 : 'a';
            }
        };
        assertThat(Importing.read(format, endless)).isInstanceOf(Refused.class);
        assertThat(endless.read).isEqualTo(Importing.MOST_BYTES + 1);
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandNestedPartsAreRefused(Format format) {
        var deep = "{".repeat(10_000) + "=a ~b" + "}".repeat(10_000);
        soon(() -> assertThat(problems(format, "Deep? " + deep)).isNotEmpty());
        soon(() -> assertThat(problems(format, "<quiz><question>" + "<a>".repeat(100_000)))
                .isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void brokenUtf8IsRefusedWithItsLine(Format format) {
        byte[] bytes = "First line\nsecond \u00e4".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(((Refused) Importing.read(format, bytes)).problems())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(2);
                    assertThat(fault.reason()).contains("UTF-8");
                });
        assertThat(problems(format, "a\nb\u0000").getFirst().line()).isEqualTo(2);
    }

    @Test
    void moreAnswersThanAnyFormatCouldTakeBackAreRefused() {
        var gift = "Which? {=right" + "~wrong".repeat(Importing.MOST_ANSWERS) + "}";
        var answers = "<answer fraction=\"100\"><text>a</text></answer>".repeat(Importing.MOST_ANSWERS + 1);
        var moodle = "<quiz><question type=\"shortanswer\"><questiontext><text>Which?</text></questiontext>" + answers
                + "</question></quiz>";
        var refused = new Refused(List.of(new Fault(1, "The question has more than 40 answers.")));
        assertThat(Importing.read(Format.GIFT, gift.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(refused);
        assertThat(Importing.read(Format.MOODLE_XML, moodle.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(refused);
    }

    @Test
    void tooManyItemsAndTooLongLinesAreRefused() {
        assertThat(problems(Format.GIFT, "Q {=a ~b}\n\n".repeat(2_001))
                        .getFirst()
                        .reason())
                .contains("2,000");
        assertThat(items(Format.GIFT, "Q {=a ~b}\n\n".repeat(2_000))).hasSize(2_000);
        assertThat(problems(Format.GIFT, "a".repeat(20_001)).getFirst().reason())
                .contains("20,000");
        assertThat(problems(
                                Format.MOODLE_XML,
                                "<quiz>"
                                        + "<question type=\"truefalse\"><questiontext><text>Q</text></questiontext><answer fraction=\"100\"><text>true</text></answer></question>"
                                                .repeat(2_001)
                                        + "</quiz>")
                        .getFirst()
                        .reason())
                .contains("2,000");
        assertThat(problems(Format.GIFT, "Q {}\n\n".repeat(5_000))).hasSize(Faults.MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a", "<!--", "&", "&#", "{", "\\", "::", "#", "~=", "%", "->", "<script>", "&lt;"})
    void whatRepeatsForTwoMegabytesIsReadInOneGo(String piece) {
        var line = piece.repeat(19_000 / piece.length()) + "\n";
        var much = line.repeat(Importing.MOST_BYTES / line.length() - 1);
        soon(() -> {
            Importing.read(Format.GIFT, ("Q " + much + "{=a ~b}").getBytes(StandardCharsets.UTF_8));
            Importing.read(Format.GIFT, ("Q {=" + much + "}").getBytes(StandardCharsets.UTF_8));
            Importing.read(Format.AIKEN, much.getBytes(StandardCharsets.UTF_8));
            Importing.read(
                    Format.MOODLE_XML,
                    ("<quiz><question type=\"truefalse\"><questiontext><text><![CDATA[" + much.replace("]]>", "")
                                    + "]]></text></questiontext></question></quiz>")
                            .getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void aNumberLongerThanMemoryIsRefused() {
        assertThat(problems(Format.GIFT, "Q {#1e999999999}")).isNotEmpty();
        assertThat(problems(Format.GIFT, "Q {#" + "9".repeat(10_000) + "}")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noiseIsRefusedOrReadButNeverAFailure(Format format) {
        var pieces = List.of(
                "<quiz>",
                "</quiz>",
                "<question type=\"multichoice\">",
                "</question>",
                "<text>",
                "</text>",
                "::",
                "{",
                "}",
                "=",
                "~",
                "%50%",
                "#",
                "####",
                "->",
                "\n",
                "\n\n",
                "A. x\n",
                "ANSWER: A\n",
                "T",
                "\\",
                "&amp;",
                "\ud83d\ude00",
                "[html]",
                "..",
                "1",
                "//",
                "<answer fraction=\"100\">",
                "</answer>");
        for (int seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder(format == Format.MOODLE_XML ? "<quiz>" : "");
            for (int at = random.nextInt(40); at > 0; at--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var reading = Importing.read(format, text.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(reading).isNotNull();
        }
    }

    private static void soon(Runnable work) {
        Assertions.assertTimeoutPreemptively(SOON, work::run);
    }

    private static List<Draft> items(Format format, String text) {
        var reading = Importing.read(format, text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Imported.class);
        return ((Imported) reading).items();
    }

    private static List<Fault> problems(Format format, String text) {
        var reading = Importing.read(format, text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Refused.class);
        return ((Refused) reading).problems();
    }
}
