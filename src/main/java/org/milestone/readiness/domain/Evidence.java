package org.milestone.readiness.domain;

import java.time.Instant;

/// One answer, as far as it says something about an exam.
///
/// @param question the item's id
/// @param domain the exam domain it belongs to
/// @param band the author's difficulty, 1 (easy) to 5 (hard)
/// @param floor the chance to guess it, 0-1, by item type: a quarter for one of four, nothing for
///     a number
/// @param correct whether it was fully right
/// @param at when it was given
/// @param timed whether a clock ran
/// @param mixed whether the set mixed the domains
/// @param seconds how long it took; kept for later models, not used
/// @param first whether it was the learner's first answer to the item
/// @param hinted whether help was shown before
/// @param record what became of the item with everybody
public record Evidence(
        String question,
        String domain,
        int band,
        double floor,
        boolean correct,
        Instant at,
        boolean timed,
        boolean mixed,
        int seconds,
        boolean first,
        boolean hinted,
        ItemRecord record) {

    /// First answers of everybody to an item: how many, how many right.
    public record ItemRecord(int answers, int right) {
        public static final ItemRecord NONE = new ItemRecord(0, 0);

        public ItemRecord {
            if (answers < 0 || right < 0 || right > answers) {
                throw new IllegalArgumentException(right + " of " + answers);
            }
        }
    }

    public Evidence {
        if (band < 1 || band > 5 || !(floor >= 0 && floor < 1) || seconds < 0) {
            throw new IllegalArgumentException("band " + band + ", floor " + floor + ", seconds " + seconds);
        }
    }

    /// Whether it counts at all: a first answer without help.
    public boolean counts() {
        return first && !hinted;
    }
}
