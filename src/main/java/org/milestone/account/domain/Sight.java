package org.milestone.account.domain;

/// How closely a grant lets somebody look.
public enum Sight {
    /// Totals, ranges and dates.
    SUMMARY,
    /// Every entry, with its words.
    DETAIL;

    /// Whether who may look so closely may look as closely as that.
    public boolean covers(Sight other) {
        return compareTo(other) >= 0;
    }
}
