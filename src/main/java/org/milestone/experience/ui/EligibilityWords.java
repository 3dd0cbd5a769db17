package org.milestone.experience.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestone.content.domain.Requirement.Unit;
import org.milestone.content.domain.Requirement.What;
import org.milestone.experience.EligibilityService.Answer;
import org.milestone.experience.domain.Eligibility;
import org.milestone.experience.domain.Eligibility.Lacking;
import org.milestone.experience.domain.Eligibility.Leaf;
import org.milestone.experience.domain.Eligibility.Met;
import org.milestone.experience.domain.Eligibility.Nothing;
import org.milestone.experience.domain.Eligibility.Short;
import org.milestone.experience.domain.Eligibility.ToState;
import org.milestone.shell.Dates;

/// Answers about eligibility in plain words.
final class EligibilityWords {
    private EligibilityWords() {}

    /// The one sentence that answers “may I apply?”.
    static String sentence(Answer answer) {
        var distance = answer.eligibility().distance();
        var open = answer.eligibility().open();
        long doable = open.stream().filter(leaf -> !isMonths(leaf)).count();
        return switch (distance.reach()) {
            case MET -> "By what you logged and stated, everything is there.";
            case DOABLE ->
                "Your months are enough" + (asksForMonths(answer) ? "" : " (none are asked for)") + ". Open: "
                        + things(doable) + " you can settle yourself.";
            case DATED ->
                Words.months(distance.months()) + " to go. At the present pace they are there on "
                        + Dates.day(distance.day().orElseThrow()) + "."
                        + (doable > 0 ? " Besides: " + things(doable) + " you can settle today." : "");
            case UNDATED -> Words.months(distance.months()) + " to go, and nothing you logged goes on to earn them.";
            case CLOSED -> "By what you stated, this way is closed to you for now.";
        };
    }

    private static boolean asksForMonths(Answer answer) {
        return answer.asksForMonths();
    }

    private static String things(long count) {
        return count == 1 ? "1 thing" : count + " things";
    }

    static boolean isMonths(Leaf leaf) {
        return leaf.state() instanceof Short(int have, int need, Unit unit, var day) && unit == Unit.MONTHS;
    }

    /// Every condition on the nearest way, met or not.
    static List<Leaf> nearestLeaves(Eligibility eligibility) {
        var leaves = new ArrayList<Leaf>();
        switch (eligibility) {
            case Leaf leaf -> leaves.add(leaf);
            case Eligibility.All all -> all.parts().forEach(part -> leaves.addAll(nearestLeaves(part)));
            case Eligibility.Any any -> leaves.addAll(nearestLeaves(any.nearest()));
        }
        return leaves;
    }

    /// How a condition stands, in a few words.
    static String state(Leaf leaf) {
        return switch (leaf.state()) {
            case Met _ -> "Met";
            case Nothing _ -> "Nothing to show";
            case ToState _ ->
                leaf.one().what() == What.EDUCATION ? "You know: say what you have" : "To be confirmed by you";
            case Lacking _ -> leaf.one().certification().isPresent() ? "Not held" : "Not by what you stated";
            case Short(int have, int need, Unit unit, var day) ->
                have + " of " + need + " " + unit.name().toLowerCase(java.util.Locale.ROOT) + when(unit, day);
        };
    }

    private static String when(Unit unit, Optional<java.time.LocalDate> day) {
        return unit != Unit.MONTHS
                ? ""
                : day.map(date -> "; all of them on " + Dates.day(date) + " at the present pace")
                        .orElse("; nothing you logged goes on to earn them");
    }
}
