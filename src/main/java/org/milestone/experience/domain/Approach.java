package org.milestone.experience.domain;

/// How the work was steered.
public enum Approach {
    PREDICTIVE,
    AGILE,
    HYBRID
}
