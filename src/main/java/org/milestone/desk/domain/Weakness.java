package org.milestone.desk.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why an author should look at an item again.
public enum Weakness {
    TOO_HARD("Fewer than one in five get it right"),
    TOO_EASY("Nearly everybody gets it right"),
    TELLS_NOTHING("Those who know more do not get it right more often"),
    DEAD_OPTION("An option nobody picks"),
    DISPUTED("Open disputes");

    /// First answers from which on figures say something.
    public static final int ENOUGH = 30;

    private static final double HARDEST = 0.2;
    private static final double EASIEST = 0.95;
    private static final double LEAST_DISCRIMINATION = 0.15;

    private final String words;

    Weakness(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// What is weak about an item: `facility` 0-1, `discrimination` -1 to 1, `shares` of its
    /// options 0-1. Under [#ENOUGH] answers only disputes count.
    public static List<Weakness> of(
            long answers, double facility, Optional<Double> discrimination, List<Double> shares, long disputes) {
        var found = new ArrayList<Weakness>();
        if (answers >= ENOUGH) {
            if (facility < HARDEST) {
                found.add(TOO_HARD);
            }
            if (facility > EASIEST) {
                found.add(TOO_EASY);
            }
            if (discrimination.filter(value -> value < LEAST_DISCRIMINATION).isPresent()) {
                found.add(TELLS_NOTHING);
            }
            if (shares.contains(0.0)) {
                found.add(DEAD_OPTION);
            }
        }
        if (disputes > 0) {
            found.add(DISPUTED);
        }
        return found;
    }
}
