package org.milestone.mail.ui;

import org.milestone.mail.LetterState;
import org.milestone.shell.Badge;

/// A letter's state in words.
final class LetterWords {
    private LetterWords() {}

    static String of(LetterState state) {
        return switch (state) {
            case WAITING -> "Waiting";
            case SENT -> "Sent";
            case FAILED -> "Given up";
            case KEPT -> "Kept here: no mail server configured";
        };
    }

    static Badge badge(LetterState state) {
        return switch (state) {
            case WAITING, KEPT -> new Badge(of(state));
            case SENT -> Badge.good(of(state));
            case FAILED -> Badge.doubtful(of(state));
        };
    }
}
