package org.milestone.mail;

/// What became of a letter.
public enum LetterState {
    /// Goes out with the next round, or with the next try.
    WAITING,
    SENT,
    /// Given up after many tries.
    FAILED,
    /// No mail server was configured when it was written: it can only be read here.
    KEPT
}
