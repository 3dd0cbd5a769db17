package org.milestone.skill.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.milestone.skill.domain.Ratings.NOW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Role.Need;
import org.milestone.content.domain.Role.Requirement;
import org.milestone.content.domain.Stage;
import org.milestone.content.domain.Text;

class GapTest {
    private static final Role ROLE = role(
            "roles/pm",
            Stage.MID,
            new Requirement("skills/plus", 5, 5, Need.PLUS),
            new Requirement("skills/small", 3, 3, Need.MUST),
            new Requirement("skills/large", 4, 4, Need.MUST),
            new Requirement("skills/usual", 2, 0, Need.USUAL));

    @Test
    void whatTheRoleInsistsOnComesFirstThenHowFarThereIsToGo() {
        var standing = Ratings.standing(
                both("skills/plus", 0, 0),
                both("skills/small", 2, 2),
                both("skills/large", 2, 2),
                both("skills/usual", 0, 0));
        assertThat(Gap.of(ROLE, standing, NOW))
                .extracting(Gap::skill)
                .containsExactly("skills/large", "skills/small", "skills/usual", "skills/plus");
    }

    @Test
    void aSkillNobodyRatedIsUnknownAndNotMissing() {
        var gap = Gap.of(ROLE, Ratings.standing(), NOW).getFirst();
        assertThat(gap.isKnown()).isFalse();
        assertThat(gap.missing()).isZero();
        assertThat(gap.axes()).allSatisfy(side -> {
            assertThat(side.met()).isEmpty();
            assertThat(side.next()).contains(Step.RATE_YOURSELF);
        });
    }

    @Test
    void whatIsNotAskedForIsMet() {
        var usual = Gap.of(ROLE, Ratings.standing(), NOW).stream()
                .filter(gap -> gap.skill().equals("skills/usual"))
                .findFirst()
                .orElseThrow();
        assertThat(usual.axes().getLast().met()).contains(Met.MET);
        assertThat(usual.axes().getLast().next()).isEmpty();
    }

    /// A self-rating of 3 alone gives .506 for 3. Evidence makes it (.22222 + 2.19008) / .93756 =
    /// 2.5730, sd 1.0328, .528: not enough. Ten answers at 3.5: sd sqrt(.96225^2 + .7^2) =
    /// 1.18990, precision .70628, mean (1.4 + 2.47199) / 1.26184 = 3.06854, sd .89022, .738:
    /// enough.
    @Test
    void theCheapestEvidenceThatSettlesItIsNamed() {
        assertThat(next(Axis.KNOWLEDGE, 3, 3)).contains(Step.ANSWER_QUESTIONS);
        // Mentor 3.5 - .1 at sd 1.2: (1.4 + 2.36111) / 1.25 = 3.00889, sd .89443: .715
        assertThat(next(Axis.APPLICATION, 3, 3)).contains(Step.ASK_A_MENTOR);
        // Mentor 4.5 - .1: (1.84444 + 3.05556) / 1.25 = 3.92, sd .89443: .681, not enough. Verifier
        // 4.5: (1.84444 + 4.5) / 1.55556 = 4.07857, sd .80178: .765
        assertThat(next(Axis.APPLICATION, 4, 4)).contains(Step.HAVE_IT_VERIFIED);
    }

    @Test
    void whereEvidenceWouldBeEnoughItIsNamedFirst() {
        // 4 of 3 alone: (.22222 + 1.62222) / .55556 = 3.32, .729: met. Old ratings are not.
        var old = Ratings.rating(
                "skills/a", Axis.APPLICATION, Source.SELF, "", 4, NOW.minus(java.time.Duration.ofDays(1_000)), false);
        var side = side(Ratings.standing(old), Axis.APPLICATION, 3);
        assertThat(side.met()).contains(Met.NEARLY);
        assertThat(side.next()).contains(Step.ADD_EVIDENCE);
    }

    @Test
    void whereNoEvidenceWouldDoThereIsSomethingToLearnOrToDo() {
        assertThat(next(Axis.KNOWLEDGE, 1, 4)).contains(Step.READ_A_LESSON);
        assertThat(next(Axis.APPLICATION, 1, 4)).contains(Step.DO_IT_AT_WORK);
        assertThat(next(Axis.APPLICATION, 5, 3)).isEmpty();
    }

    @Test
    void aStepNamedAsEvidenceMeetsTheRequirementInThought() {
        var random = new Random(7);
        for (int sample = 0; sample < 1_000; sample++) {
            int level = random.nextInt(6);
            int required = 1 + random.nextInt(5);
            var axis = random.nextBoolean() ? Axis.KNOWLEDGE : Axis.APPLICATION;
            var side = side(Ratings.standing(Ratings.self("skills/a", axis, level, NOW)), axis, required);
            assertThat(side.next().isEmpty()).isEqualTo(side.met().orElseThrow() == Met.MET);
        }
    }

    /// Two rated skills of three: everything at level 2 gives self 1.65, band (.22222 + .73333) /
    /// .55556 = 1.72. Asked 3: missing 1.28 on each axis; the unrated third counts like the
    /// others.
    @Test
    void theDistanceIsTheMeanOfWhatIsMissing() {
        var role = role(
                "roles/x",
                Stage.ENTRY,
                new Requirement("skills/a", 3, 3, Need.MUST),
                new Requirement("skills/b", 3, 3, Need.USUAL),
                new Requirement("skills/c", 3, 3, Need.PLUS),
                new Requirement("skills/d", 3, 3, Need.PLUS));
        var two = Ratings.standing(both("skills/a", 2, 2), both("skills/b", 2, 2));
        assertThat(Distance.of(role, two)).isEmpty();
        var three = Ratings.standing(both("skills/a", 2, 2), both("skills/b", 2, 2), both("skills/c", 2, 2));
        var distance = Distance.of(role, three).orElseThrow();
        assertThat(distance.missing()).isCloseTo(1.28, within(1e-9));
        assertThat(distance.surplus()).isZero();
        assertThat(distance.known()).isEqualTo(3);
        assertThat(distance.asked()).isEqualTo(4);
    }

    @Test
    void theClosestRoleIsNeitherFarAboveNorFarBelow() {
        var standing = Ratings.standing(both("skills/a", 3, 3), both("skills/b", 3, 3), both("skills/c", 3, 3));
        var roles = List.of(
                level("roles/low", Stage.ENTRY, 1),
                level("roles/like", Stage.MID, 3),
                level("roles/high", Stage.SENIOR, 5),
                level("roles/outside", Stage.START, 3));
        assertThat(Distance.closest(roles, standing).map(Distance::role)).contains("roles/like");
        assertThat(Distance.closest(roles, Ratings.standing())).isEmpty();
    }

    @Test
    void theAssessmentAsksWhatMattersFirstAndKnowsWhereItIs() {
        var start = Assessment.of(ROLE, Set.of(), Set.of());
        assertThat(start.skills()).containsExactly("skills/large", "skills/small", "skills/usual", "skills/plus");
        assertThat(start.next()).contains("skills/large");
        assertThat(start.minutesLeft()).isEqualTo(3);
        assertThat(start.hasFirstAnswer()).isFalse();
        var later = Assessment.of(ROLE, Set.of("skills/large", "skills/elsewhere"), Set.of("skills/small"));
        assertThat(later.done()).hasSize(2);
        assertThat(later.next()).contains("skills/usual");
        var over = Assessment.of(ROLE, Set.copyOf(start.skills()), Set.of());
        assertThat(over.isOver()).isTrue();
        assertThat(over.hasFirstAnswer()).isTrue();
        assertThat(over.next()).isEmpty();
        assertThat(over.minutesLeft()).isZero();
    }

    @Test
    void guessesTellWhichWayOneErrs() {
        assertThat(new Guesses(List.of(new Guesses.Guess("a", 9, 5))).way()).isEqualTo(Guesses.Way.TOO_FEW_TO_SAY);
        var high = new Guesses(
                List.of(new Guesses.Guess("a", 9, 7), new Guesses.Guess("b", 6, 6), new Guesses.Guess("c", 8, 7)));
        assertThat(high.meanOff()).isEqualTo(1);
        assertThat(high.way()).isEqualTo(Guesses.Way.TOO_HIGH);
        var right = new Guesses(
                List.of(new Guesses.Guess("a", 7, 8), new Guesses.Guess("b", 6, 6), new Guesses.Guess("c", 8, 7)));
        assertThat(right.way()).isEqualTo(Guesses.Way.ABOUT_RIGHT);
    }

    @Test
    void evidenceIsWordsOrAnAddressOfTheWeb() {
        assertThat(Evidence.of("  The plan: version 3 ")).contains(new Evidence("The plan: version 3"));
        assertThat(Evidence.of("https://example.org/plan?x=1").map(Evidence::isLink))
                .contains(true);
        assertThat(Evidence.of("javascript:alert(1)").map(Evidence::isLink)).contains(false);
        assertThat(Evidence.of("https:// not an address")).isEmpty();
        assertThat(Evidence.of("http://")).isEmpty();
        assertThat(Evidence.of(" ")).isEmpty();
        assertThat(Evidence.of("two\nlines")).isEmpty();
        assertThat(Evidence.of("x".repeat(501))).isEmpty();
    }

    private static Optional<Step> next(Axis axis, int level, int required) {
        return side(Ratings.standing(Ratings.self("skills/a", axis, level, NOW)), axis, required)
                .next();
    }

    private static Gap.Side side(Standing standing, Axis axis, int required) {
        var role = role("roles/x", Stage.MID, new Requirement("skills/a", required, required, Need.MUST));
        return Gap.of(role, standing, NOW).getFirst().axes().get(axis.ordinal());
    }

    private static Role level(String id, Stage stage, int level) {
        return role(
                id,
                stage,
                new Requirement("skills/a", level, level, Need.MUST),
                new Requirement("skills/b", level, level, Need.MUST),
                new Requirement("skills/c", level, level, Need.MUST));
    }

    private static List<Rating> both(String skill, int knowledge, int application) {
        return List.of(
                Ratings.self(skill, Axis.KNOWLEDGE, knowledge, NOW),
                Ratings.self(skill, Axis.APPLICATION, application, NOW));
    }

    static Role role(String id, Stage stage, Requirement... skills) {
        return new Role(
                id,
                id,
                "",
                stage,
                "",
                "",
                List.of(skills),
                List.of(),
                false,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Text.EMPTY);
    }
}
