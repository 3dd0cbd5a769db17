package org.milestone.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns a count of people into a band from which nobody's answer can be concluded.
///
/// Counts are rounded by chance to one of a row of posts, as statistical offices do ("random
/// rounding"), and what is shown is how far from the post the count can lie. Fixed rounding would
/// not do: whoever stands at its border tips it by leaving. Four people or fewer, and all but four
/// or fewer, are always rounded to the outermost posts, so neither a small group nor its
/// complement is ever a number of its own.
public final class Blur {
    /// No figures are made of fewer people.
    public static final int FEWEST = 5;

    /// Counts up to this, and counts that miss this many or fewer, are not told apart.
    private static final int GUARD = FEWEST - 1;

    private static final int STEP = 5;

    /// Between the last two posts; with less, who leaves could be found out.
    private static final int NARROWEST = 4;

    private Blur() {}

    /// The smallest group of which bands can be told apart.
    public static int smallestGroup() {
        return 2 * GUARD + NARROWEST;
    }

    /// Where a count lies; empty when the group is too small for an answer that says anything.
    ///
    /// @param count  people who said yes, 0-`of`
    /// @param of     people asked
    /// @param chance from 0 to below 1; the same for the same people with the same answers
    public static Optional<Band> band(int count, int of, double chance) {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(count + " of " + of);
        }
        if (of < smallestGroup()) {
            return Optional.empty();
        }
        var posts = posts(of);
        int post = post(count, posts, chance);
        int last = posts.size() - 1;
        return Optional.of(
                new Band(post == 0 ? 0 : posts.get(post - 1) + 1, post == last ? of : posts.get(post + 1) - 1, of));
    }

    /// From below every [#STEP] people, whatever the size of the group, so that a group that grows
    /// by one keeps its posts; the last one lies below the top.
    private static List<Integer> posts(int of) {
        int top = of - GUARD;
        var posts = new ArrayList<Integer>();
        for (int post = GUARD; post == GUARD || post <= top - NARROWEST; post += STEP) {
            posts.add(post);
        }
        posts.add(top);
        return posts;
    }

    /// The nearer post the likelier, so that bands are right on average.
    private static int post(int count, List<Integer> posts, double chance) {
        int last = posts.size() - 1;
        if (count >= posts.get(last)) {
            return last;
        }
        int below = 0;
        while (posts.get(below + 1) <= count) {
            below++;
        }
        double share = (count - posts.get(below)) / (double) (posts.get(below + 1) - posts.get(below));
        return chance < share ? below + 1 : below;
    }
}
