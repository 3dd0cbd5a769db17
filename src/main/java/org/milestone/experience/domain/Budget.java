package org.milestone.experience.domain;

/// How much money a project had, in bands that are the same in every strong currency.
public enum Budget {
    UNDER_50K,
    TO_250K,
    TO_1M,
    TO_5M,
    OVER_5M
}
