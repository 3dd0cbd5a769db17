package org.milestone.practice.domain;

/// How sure somebody was of an answer before it was judged.
public enum Certainty {
    SURE,
    FAIRLY,
    GUESS
}
