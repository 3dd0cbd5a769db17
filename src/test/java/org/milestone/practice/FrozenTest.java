package org.milestone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.milestone.Catalogs;
import org.milestone.content.domain.CaseSet;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.About;
import org.milestone.content.domain.Question.Approach;
import org.milestone.content.domain.Question.Categorising;
import org.milestone.content.domain.Question.FillIn;
import org.milestone.content.domain.Question.Hotspot;
import org.milestone.content.domain.Question.Matching;
import org.milestone.content.domain.Question.MultipleChoice;
import org.milestone.content.domain.Question.Numeric;
import org.milestone.content.domain.Question.Option;
import org.milestone.content.domain.Question.Ordering;
import org.milestone.content.domain.Question.Partial;
import org.milestone.content.domain.Question.PullDown;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.content.domain.Question.Status;
import org.milestone.content.domain.Question.TrueFalse;
import org.milestone.practice.domain.Bank;
import org.milestone.practice.domain.Draw;
import org.milestone.practice.domain.Grader;
import org.milestone.practice.domain.Mark;
import org.milestone.practice.domain.PaperPlanner;
import org.milestone.practice.domain.PaperPlanner.Met;
import org.milestone.practice.domain.Papers;
import org.milestone.practice.domain.Score;

class FrozenTest {
    private static final About ABOUT = new About(
            "pmp/people#q1",
            "3f2a",
            "people/conflict",
            "skills/conflict",
            3,
            Status.LIVE,
            List.of("pmp/people/conflicts", "capm/x"),
            Optional.of(Approach.HYBRID),
            Optional.of("pmp/ferry"),
            List.of("PMBOK 8"),
            2.5,
            Partial.SHARE,
            true);

    static final List<Question> EVERY_KIND = List.of(
            new SingleChoice(ABOUT, "<p>One \"&amp;\" ü 🚀</p>", Catalogs.options(true, false)),
            new SingleChoice(
                    ABOUT,
                    "<p>Graded</p>",
                    List.of(
                            new Option("<p>a</p>", true, "<p>w</p>", Optional.empty(), Optional.of(5.0)),
                            new Option("<p>b</p>", false, "<p>w</p>", Optional.of("believes b"), Optional.of(3.0)))),
            new MultipleChoice(ABOUT, "<p>Many</p>", Catalogs.options(true, false, true)),
            new TrueFalse(ABOUT, "<p>So?</p>", true, "<p>w</p>", Optional.of("m")),
            new Numeric(ABOUT, "<p>n</p>", new BigDecimal("-0.10"), new BigDecimal("0.005"), "EUR", "<p>w</p>"),
            new Matching(
                    ABOUT,
                    "<p>m</p>",
                    List.of(new Matching.Pair("a", "1", "w"), new Matching.Pair("b", "2", "w")),
                    List.of(new Matching.Extra("3", "w", "m"))),
            new Ordering(ABOUT, "<p>o</p>", List.of(new Ordering.Step("a", "w"), new Ordering.Step("b", "w"))),
            new Categorising(
                    ABOUT,
                    "<p>c</p>",
                    List.of("in", "out"),
                    List.of(
                            new Categorising.Thing("x", 0, "w", Optional.of("m")),
                            new Categorising.Thing("y", 1, "w", Optional.empty()))),
            new FillIn(
                    ABOUT, "<p>f</p>", List.of("float", "slack"), List.of(new FillIn.Expected("lag", "w", "m")), "w"),
            new Hotspot(
                    ABOUT,
                    "<p>h</p>",
                    "<svg/>",
                    List.of(
                            new Hotspot.Area("here", 1.5, 2, 30, 40, true, "w", Optional.empty()),
                            new Hotspot.Area("there", 50, 50, 10, 10, false, "w", Optional.of("m")))),
            new PullDown(
                    ABOUT,
                    "<p>p</p>",
                    List.of("a ", " b ", " c"),
                    List.of(
                            new PullDown.Gap("first", Catalogs.options(true, false)),
                            new PullDown.Gap("second", Catalogs.options(false, true)))));

    @Test
    void everyKindOfItemComesBackAsItWas() {
        assertThat(EVERY_KIND.stream().map(item -> item.getClass().getName()).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Question.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
        for (var item : EVERY_KIND) {
            assertThat(Frozen.question(Frozen.write(item))).isEqualTo(item);
        }
    }

    @Test
    void everyKindHasARightAnswerThatEarnsAllItsPointsAndIsKept() {
        for (var item : EVERY_KIND) {
            var response = Answering.right(item);
            assertThat(Grader.grade(item, response).share()).as(item.stem()).isEqualTo(1);
            assertThat(ResponseText.read(ResponseText.write(response))).isEqualTo(response);
        }
    }

    @Test
    void papersScoresAndScenariosComeBackAsTheyWere() {
        var items = new java.util.ArrayList<>(Papers.bank(600));
        var cases = Papers.cases(6, items);
        var paper =
                ((Draw.Drawn) PaperPlanner.mock(Bank.of(Papers.pmp(10), items, cases), 180, Met.NOTHING, 1)).paper();
        assertThat(Frozen.paper(Frozen.write(paper))).isEqualTo(paper);
        assertThat(Frozen.conduct(Frozen.write(Papers.exam()))).isEqualTo(Papers.exam());
        var marks = java.util.stream.IntStream.range(0, 100)
                .boxed()
                .collect(Collectors.toMap(place -> place, place -> new Mark(place % 2, 1)));
        var score = Score.of(paper, marks, Map.of(), Optional.of(Papers.pmp(10)));
        assertThat(Frozen.score(Frozen.write(score))).isEqualTo(score);
        var set = new CaseSet("pmp/x", "X", "<table></table>", List.of("pmp/x#1"));
        assertThat(Frozen.caseSet(Frozen.write(set))).isEqualTo(set);
    }
}
