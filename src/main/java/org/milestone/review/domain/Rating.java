package org.milestone.review.domain;

/// How well something was remembered. Forgotten is only `AGAIN`; the other three are degrees of
/// remembered.
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /// 1-4, as the FSRS papers and `ts-fsrs` count.
    public int grade() {
        return ordinal() + 1;
    }
}
