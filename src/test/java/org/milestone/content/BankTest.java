package org.milestone.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milestone.content.domain.Blueprint;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.Approach;
import org.milestone.content.domain.Question.Categorising;
import org.milestone.content.domain.Question.FillIn;
import org.milestone.content.domain.Question.Hotspot;
import org.milestone.content.domain.Question.Matching;
import org.milestone.content.domain.Question.Numeric;
import org.milestone.content.domain.Question.Ordering;
import org.milestone.content.domain.Question.Partial;
import org.milestone.content.domain.Question.PullDown;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.content.domain.Question.Status;

/// Banks of exam items, case sets and blueprints.
class BankTest {
    @TempDir
    Path root;

    private SmallFolder folder;

    @BeforeEach
    void aFolderWithABank() {
        folder = BankFolder.in(root);
    }

    @Test
    void everyKindIsRead() {
        assertThat(folder.problems()).isEmpty();
        assertThat(item("multiple-01")).isInstanceOf(Question.MultipleChoice.class);
        assertThat(item("truth-01")).isInstanceOf(Question.TrueFalse.class);
        assertThat(item("number-01")).isInstanceOf(Numeric.class);
        var matching = (Matching) item("matching-01");
        assertThat(matching.rights()).containsExactly("Why", "When", "Who pays the bill");
        assertThat(((Ordering) item("ordering-01")).steps())
                .extracting(Ordering.Step::html)
                .containsExactly("Ask", "Weigh", "Decide");
        var categorising = (Categorising) item("categories-01");
        assertThat(categorising.things())
                .extracting(Categorising.Thing::category)
                .containsExactly(0, 1);
        var word = (FillIn) item("word-01");
        assertThat(word.accepted()).containsExactly("work breakdown structure", "WBS");
        assertThat(word.expected()).hasSize(1);
        var spot = (Hotspot) item("spot-01");
        assertThat(spot.image()).startsWith("<svg").contains("A path from left to right");
        assertThat(spot.areas().getFirst())
                .isEqualTo(new Hotspot.Area("Left end", 0, 0, 30.5, 100, true, "It starts here.", Optional.empty()));
        var gaps = (PullDown) item("gaps-01");
        assertThat(gaps.pieces())
                .containsExactly("The project is ", " schedule and <strong>well</strong> ", " budget.");
        assertThat(gaps.gaps()).extracting(PullDown.Gap::label).containsExactly("Schedule", "Budget");
    }

    @Test
    void anItemKnowsWhereItBelongsFromItselfOrItsFile() {
        var single = item("single-01").about();
        assertThat(single.status()).isEqualTo(Status.DRAFT);
        assertThat(single.lesson()).isEqualTo("delivery/scope-control");
        assertThat(single.skill()).isEqualTo("skills/scope-management");
        assertThat(single.domains()).containsExactly("pmp/people/conflicts");
        assertThat(single.approach()).contains(Approach.AGILE);
        assertThat(single.references()).containsExactly("PMBOK Guide 8", "Agile Practice Guide");
        assertThat(single.bank()).isEqualTo("pmp");
        assertThat(item("multiple-01").about().domains()).containsExactly("pmp/people");
        assertThat(item("multiple-01").about().partial()).isEqualTo(Partial.SHARE);
        assertThat(item("multiple-01").about().points()).isEqualTo(2);
        var number = item("number-01").about();
        assertThat(number.domains()).containsExactly("pmp/process", "pmp/people/conflicts");
        assertThat(number.approach()).contains(Approach.PREDICTIVE);
        assertThat(number.pilot()).isTrue();
        assertThat(item("truth-01").retired()).isTrue();
    }

    @Test
    void aBankOfNoExamAsksSkillsAndNeedsNoDomain() {
        folder.put("questions/skills/scope.yml", """
                certification: none
                lesson: delivery/scope-control
                skill: scope-management
                items:
                  - key: truth-01
                    type: true-false
                    band: 1
                    stem: A change request names who decides.
                    answer: true
                    why: Somebody has to.
                    misconception: Changes decide themselves
                """);
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.catalog().questions().values())
                .filteredOn(question -> question.about().bank().equals("skills"))
                .singleElement()
                .satisfies(question -> assertThat(question.about().domains()).isEmpty());
    }

    @Test
    void gradedOptionsSayWhatTheItemIsWorth() {
        var single = (SingleChoice) item("single-01");
        assertThat(single.about().points()).isEqualTo(3);
        assertThat(single.options())
                .extracting(Question.Option::points)
                .containsExactly(Optional.of(3.0), Optional.of(1.0), Optional.of(0.0));
    }

    @Test
    void aCaseCarriesItsItemsInOrder() {
        var cases = folder.catalog().caseSets();
        assertThat(cases).containsOnlyKeys("pmp/ferry-booking");
        var ferry = cases.values().iterator().next();
        assertThat(ferry.title()).isEqualTo("Ferry booking");
        assertThat(ferry.exhibit()).contains("<table>").contains("900");
        assertThat(ferry.items()).containsExactly("pmp/cases#ferry-01", "pmp/cases#ferry-02");
        var first = folder.catalog().question("pmp/cases#ferry-01").about();
        assertThat(first.caseSet()).contains("pmp/ferry-booking");
        assertThat(first.domains()).containsExactly("pmp/process");
        assertThat(first.approach()).contains(Approach.HYBRID);
        assertThat(folder.catalog().question("pmp/cases#ferry-02").about().domains())
                .containsExactly("pmp/people");
    }

    @Test
    void itemsOfABankAreNotShownInLessons() {
        assertThat(folder.catalog().questionsOf("delivery/scope-control"))
                .extracting(Question::id)
                .containsExactly("delivery/scope-control#creep-01");
    }

    @Test
    void aBlueprintIsRead() {
        var blueprint = folder.catalog()
                .blueprint("certifications/pmp", LocalDate.of(2026, 11, 22))
                .orElseThrow();
        assertThat(blueprint.questions()).isEqualTo(10);
        assertThat(blueprint.scored()).isEqualTo(9);
        assertThat(blueprint.marks()).isEqualTo(9);
        assertThat(blueprint.languageFactor()).isEqualTo(1);
        assertThat(blueprint.pass()).contains(new Blueprint.Pass(0.6, "6 of 9"));
        assertThat(blueprint.sections().getFirst())
                .isEqualTo(new Blueprint.Section("Cases", 4, Optional.empty(), true, 10, 2));
        assertThat(blueprint.domains().getFirst().tasks())
                .extracting(Blueprint.Task::key)
                .containsExactly("conflicts", "lead-the-team");
        assertThat(blueprint.approaches())
                .isEqualTo(Map.of(Approach.PREDICTIVE, 40, Approach.AGILE, 30, Approach.HYBRID, 30));
        assertThat(blueprint.facts()).hasSize(1);
        assertThat(folder.catalog().blueprint("certifications/pmp", LocalDate.of(2026, 7, 8)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            single-01     | Send the louder one home     | Send the louder one away
            single-01     | You hear them.               | You hear both.
            single-01     | points: 1                    | points: 2
            single-01     | Force settles                | Force settles it
            multiple-01   | partial: share               | partial: penalty
            truth-01      | answer: true                 | answer: false
            number-01     | answer: 0.89                 | answer: 0.889
            matching-01   | left: Charter, right: Why    | left: Charter, right: Wherefore
            ordering-01   | text: Weigh                  | text: Measure
            categories-01 | category: Issue              | category: Risk
            word-01       | structure, WBS               | structure, The WBS
            spot-01       | 30.5                         | 30.6
            spot-01       | A path from left to right    | A path
            gaps-01       | A large CPI is bad           | A large CPI is worse
            """)
    void aVersionChangesWithWhatALearnerSeesAndWithTheKey(String key, String from, String to) {
        var before = versions();
        folder.edit(BankFolder.BANK, from, to);
        assertThat(changed(before)).containsExactly("pmp/people#" + key);
    }

    @Test
    void aVersionStaysWhenLinesMoveOrItemsAreFiledElsewhere() {
        var before = versions();
        folder.edit(BankFolder.BANK, "items:\n", "\n# A note\n\nitems:\n")
                .edit(BankFolder.BANK, "task: conflicts", "task: lead-the-team")
                .edit(BankFolder.BANK, "status: draft", "status: live")
                .edit(BankFolder.BANK, "band: 2", "band: 3");
        assertThat(changed(before)).isEmpty();
        assertThat(before.values()).allMatch(version -> version.matches("[0-9a-f]{12}"));
        assertThat(before.values()).doesNotHaveDuplicates();
    }

    @Test
    void aNewExhibitOrPictureIsANewVersion() {
        var before = versions();
        folder.edit("questions/pmp/cases.yml", "| May | 900 |", "| May | 950 |");
        assertThat(changed(before)).containsExactlyInAnyOrder("pmp/cases#ferry-01", "pmp/cases#ferry-02");
        before = versions();
        folder.edit("images/path.svg", "M0 10H60", "M0 11H60");
        assertThat(changed(before)).containsExactly("pmp/people#spot-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            task: conflicts @ task: quarrels @ 11: no blueprint of pmp knows `pmp/people/quarrels`
            domain: people @ domain: persons @ 4: no blueprint of pmp knows `pmp/persons`
            domains: [process, @ domains: [psm-i/scrum, @ 40: `psm-i/scrum`: there is no blueprint blueprints/psm-i.yml
            lesson: delivery/scope-control @ lesson: delivery/gone @ 2: `delivery/gone` does not exist: there is no tracks/delivery/gone.md
            type: ordering @ type: sorting @ 57: `type` must be single | multiple | true-false | numeric | matching | ordering | categorising | fill-in | hotspot | pull-down, not `sorting`
            category: Issue @ category: Fact @ 71: `category` must be one of the item's `categories`: Risk | Issue
            right: Who pays the bill @ right: Why @ 54: `Why` is the right side of a pair, too
            images/path.svg @ images/gone.svg @ 84: there is no picture `images/gone.svg`
            [70, 0, 30, 100] @ [80, 0, 30, 100] @ 88: `box` is [left, top, width, height] in per cent of the picture, within 0 and 100
            is [[1]] schedule @ is [[2]] schedule @ 93: the gaps are numbered in their order: [[1]] comes here
            **well** [[2]] @ **well [[2]]** @ 93: the text with the gaps is one paragraph, and a gap stands outside bold and links
            40_000 / 45_000 @ 40_000 / 50_000 @ 45: `40_000 / 50_000` is 0.8, not 0.89
            points: 1 @ points: 4 @ 15: either all options have `points` or none, and the right one has the most
            text: schedule @ text: WBS @ 77: `WBS` is accepted, too
            """)
    void whatIsWrongInABankIsFound(String from, String to, String problem) {
        folder.edit(BankFolder.BANK, from, to);
        assertThat(folder.problems()).anyMatch(found -> found.equals(BankFolder.BANK + ":" + problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            questions: 6 | questions: 7 | 9: the sections have 11 questions, the exam has 10
            weight: 60 | weight: 50 | 12: the weights add up to 90, not to 100
            agile: 30 | agile: 20 | 20: the shares add up to 90, not to 100
            share: 0.6 | share: 60 | 8: `share` must lie between 0.01 and 1, not 60
            questions: 6, | questions: 6, minutes: 10, | 9: either no section has `minutes` or all have, and together the 20 of the exam
            key: lead-the-team | key: conflicts | 18: the key `conflicts` is used twice
            """)
    void whatIsWrongInABlueprintIsFound(String from, String to, String problem) {
        folder.edit(BankFolder.BLUEPRINT, from, to);
        assertThat(folder.problems()).contains(BankFolder.BLUEPRINT + ":" + problem);
    }

    @Test
    void aBlueprintNeedsItsCertificationAndABankItsBlueprint() {
        folder.put("blueprints/capm.yml", folder.get(BankFolder.BLUEPRINT)).remove(BankFolder.BLUEPRINT);
        assertThat(folder.problems())
                .contains(
                        "blueprints/capm.yml: there is no certifications/capm.md for this blueprint",
                        BankFolder.BANK + ":1: there is no blueprint blueprints/pmp.yml");
    }

    @Test
    void nearlyTheSameStemsInABankAreFound() {
        var stem = "After the second review the sponsor of the ferry project asks for one more report each week, and"
                + " the team says it has no time for it. What should Ana do first of all";
        folder.put("questions/pmp/doubles.yml", bank(2, (item, option) -> stem + (item == 0 ? "?" : " then?")));
        assertThat(folder.problems())
                .containsExactly("questions/pmp/doubles.yml:15: nearly the same stem as pmp/doubles#item-0");
        folder.put("questions/pmp/doubles.yml", bank(2, (item, option) -> stem + "?"));
        assertThat(folder.problems())
                .containsExactly("questions/pmp/doubles.yml:18: the same stem as pmp/doubles#item-0");
    }

    @Test
    void likenessFindsWhatComparingAllPairsFinds() {
        var random = new Random(7);
        var texts = new ArrayList<String>();
        for (int text = 0; text < 300; text++) {
            var words = new ArrayList<String>();
            if (text % 3 > 0) {
                words.addAll(List.of(texts.getLast().split(" ")));
                words.set(random.nextInt(words.size()), "new" + text);
            } else {
                for (int word = 0; word < 30 + random.nextInt(40); word++) {
                    words.add("word" + random.nextInt(40));
                }
            }
            texts.add(String.join(" ", words));
        }
        var slow = new ArrayList<Likeness.Pair>();
        for (int later = 0; later < texts.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (jaccard(texts.get(later), texts.get(earlier)) >= Likeness.ALIKE) {
                    slow.add(new Likeness.Pair(later, earlier));
                }
            }
        }
        assertThat(slow).hasSizeGreaterThan(20);
        assertThat(Likeness.find(texts)).containsExactlyInAnyOrderElementsOf(slow);
    }

    @Test
    void cueWordsThatStandInWrongOptionsOnlyAreFound() {
        folder.put(
                "questions/pmp/cues.yml",
                bank(20, (item, option) -> option < 0 ? stem(item) : option == 1 ? "It must be so" : "It is so"));
        assertThat(folder.problems())
                .anyMatch(problem -> problem.startsWith(
                        "questions/pmp: cue words give options away: `must` in 0 of 23 right and 20 of 43 wrong"));
    }

    @Test
    void theRightOptionMustNotBeTheLongestTooOftenInABank() {
        folder.put(
                "questions/pmp/long.yml",
                bank(20, (item, option) -> option < 0 ? stem(item) : option == 0 ? "The longest of all" : "It"));
        assertThat(folder.problems())
                .anyMatch(problem ->
                        problem.startsWith("questions/pmp: the right option is the longest in 20 of 21 single-choice"));
    }

    @Test
    void theReportCountsItemsByBankAndExam() {
        var printed = new ByteArrayOutputStream();
        new BankReport(folder.catalog(), new PrintStream(printed, true, StandardCharsets.UTF_8)).print();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(
                        "Items of questions/pmp",
                        "status: {draft=1, live=10}",
                        "band: {2=6",
                        "right option the longest: 0 of 1 single choices",
                        "place of the right option: {A=1, B=0, C=0}",
                        "words of a stem, the one in the middle of each band: {",
                        "most alike stems: 0.",
                        "items with nearly the same options: 0",
                        "people: 91 % of 11, weight 40 %",
                        "conflicts",
                        "Lessons without items",
                        "delivery/estimating");
    }

    @Test
    void likenessIsTheShareOfWhatTwoTextsHave() {
        assertThat(Likeness.closestWords(List.of("ask the sponsor first", "ask the sponsor today", "go on")))
                .isCloseTo(3.0 / 5, within(1e-9));
        assertThat(Likeness.closestWords(List.of("1", "2"))).isZero();
        var closest = Likeness.closest(List.of("one two three four", "five six seven", "one two three nine"));
        assertThat(closest.pair()).isEqualTo(new Likeness.Pair(2, 0));
        assertThat(closest.share()).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void chancesAreThoseOfTheTables() {
        assertThat(Chances.chiSquare(7.815, 3)).isCloseTo(0.05, within(0.0001));
        assertThat(Chances.chiSquare(0.352, 3)).isCloseTo(0.95, within(0.0005));
        assertThat(Chances.chiSquare(30, 3)).isCloseTo(1.38e-6, within(1e-8));
        // 5 marked of 50, 10 right: C(45,10) / C(50,10)
        assertThat(Chances.atMost(0, 5, 10, 40)).isCloseTo(0.310563, within(1e-6));
        assertThat(Chances.atMost(5, 5, 10, 40)).isCloseTo(1, within(1e-9));
    }

    private static String stem(int item) {
        return "Question " + item + " about thing " + item + "?";
    }

    private static double jaccard(String one, String other) {
        var a = runs(one);
        var b = runs(other);
        var both = new HashSet<>(a);
        both.retainAll(b);
        a.addAll(b);
        return (double) both.size() / a.size();
    }

    private static Set<String> runs(String text) {
        var words = text.split(" ");
        var runs = new HashSet<String>();
        for (int from = 0; from + 3 <= words.length; from++) {
            runs.add(words[from] + " " + words[from + 1] + " " + words[from + 2]);
        }
        return runs;
    }

    // A bank of single choices; `text` gives the stem for option -1 and the options 0 (right), 1, 2.
    private static String bank(int items, IntTexts text) {
        var yaml = new StringBuilder("certification: pmp\nlesson: delivery/scope-control\nskill: scope-management\n"
                + "domain: people\nitems:\n");
        for (int item = 0; item < items; item++) {
            yaml.append("  - key: item-" + item + "\n    type: single\n    band: 2\n    stem: " + text.of(item, -1)
                    + "\n    options:\n");
            for (int option = 0; option < 3; option++) {
                var words = text.of(item, option);
                words = words.endsWith("?") ? "It is" : words;
                yaml.append("      - {text: " + words + " " + option
                        + (option == 0 ? ", right: true" : ", misconception: A belief") + ", why: Because.}\n");
            }
            yaml.append("    # end\n");
        }
        return yaml.toString();
    }

    private interface IntTexts {
        String of(int item, int option);
    }

    private Question item(String key) {
        return folder.catalog().question("pmp/people#" + key);
    }

    private Map<String, String> versions() {
        return folder.read().catalog().questions().values().stream()
                .collect(Collectors.toMap(Question::id, item -> item.about().version()));
    }

    private List<String> changed(Map<String, String> before) {
        var after = versions();
        return before.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(after.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
