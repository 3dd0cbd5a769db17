package org.milestone.programme.domain;

/// How many of a group said yes, as it may be shown: not a number but where it lies.
///
/// @param low  at least so many
/// @param high at most so many
/// @param of   how many were counted
public record Band(int low, int high, int of) {

    public Band {
        if (low < 0 || high < low || of < high) {
            throw new IllegalArgumentException(low + " to " + high + " of " + of);
        }
    }

    /// Whether it reaches down to nobody.
    public boolean isLow() {
        return low == 0;
    }

    /// Whether it reaches up to everybody.
    public boolean isHigh() {
        return high == of;
    }

    /// About how many; of a band that is neither low nor high.
    public int middle() {
        return (low + high) / 2;
    }
}
