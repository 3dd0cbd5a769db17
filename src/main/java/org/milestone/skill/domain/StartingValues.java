package org.milestone.skill.domain;

import java.time.Duration;

/// The numbers everything starts from, in one place, each with its reason. They are to be fitted
/// again when there are enough paired ratings.
public final class StartingValues {
    /// What is expected of somebody nobody has rated: most who come here know the words and have
    /// helped.
    public static final double PRIOR_MEAN = 2.0;

    /// So wide that the first rating, whoever gives it, outweighs it by four to one, and that a
    /// self-rating with evidence, a mentor and a verifier who all say 3 are enough for 3.
    public static final double PRIOR_SD = 3.0;

    /// People rate themselves about a third of a level too high; self-ratings correlate .29 with
    /// performance (55 studies), so they are wide.
    public static final double SELF_BIAS = 0.35;

    public static final double SELF_SD = 1.5;

    /// A sentence chosen and something to show for it: the conditions under which self-ratings do
    /// better.
    public static final double SELF_SD_WITH_EVIDENCE = 1.1;

    /// Mentors are kind, a little.
    public static final double MENTOR_BIAS = 0.1;

    /// A mentor nobody else has agreed with yet, one with five agreements, and what each is worth.
    /// Disagreement takes nothing away: more evidence never makes a level less sure.
    public static final double MENTOR_SD = 1.2;

    public static final double MENTOR_SD_AT_BEST = 0.8;
    public static final double MENTOR_SD_PER_AGREEMENT = 0.08;

    /// Two ratings no further apart agree.
    public static final double AGREEMENT = 1.0;

    /// Somebody who saw one project, and that project only.
    public static final double VERIFIER_SD = 1.0;

    /// A chance that guessing gives shows nothing; nine of ten right show that somebody can choose
    /// and apply, level 4. That a person shapes how an organisation works, no item can show.
    public static final double CHANCE_OF_NOTHING = 0.3;

    public static final double CHANCE_OF_MUCH = 0.9;
    public static final double HIGHEST_SHOWN_BY_QUIZ = 4;

    /// Items are not levels: what remains unsure after endless answers.
    public static final double QUIZ_SD_AT_LEAST = 0.7;

    /// Fewer answers than these say nothing.
    public static final int QUIZ_ANSWERS = 5;

    /// The time in which the variance of a rating doubles. Unused knowledge fades within months;
    /// what was done at work lasts longer.
    public static final Duration QUIZ_HALF_LIFE = Duration.ofDays(182);

    public static final Duration HALF_LIFE = Duration.ofDays(730);

    /// From so many pairs of a self-rating and one by somebody else the person's own bias takes
    /// the place of the usual one, which still counts as so many pairs.
    public static final int PAIRS = 5;

    /// Nobody is further off than this; beyond it lies a slip.
    public static final double LARGEST_BIAS = 1.5;

    /// From such a chance on a requirement is met, or nearly.
    public static final double MET = 0.7;

    public static final double NEARLY = 0.4;

    /// Two marks further apart are something to talk about.
    public static final double TALKING_POINT = 1.2;

    /// A level that changed by less is the same to whoever looks at it.
    public static final double MOVED = 0.25;

    /// How much of a missing level counts by what the role insists on.
    public static final double MUST = 3;

    public static final double USUAL = 2;
    public static final double PLUS = 1;

    /// A level too many counts half of one that is missing: who could do more is elsewhere.
    public static final double SURPLUS = 0.5;

    /// Fewer rated skills of a role say nothing about the distance to it.
    public static final int SKILLS_TO_COMPARE = 3;

    private StartingValues() {}
}
