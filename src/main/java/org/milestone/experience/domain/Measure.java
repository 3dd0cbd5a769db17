package org.milestone.experience.domain;

import org.milestone.content.domain.Preparation.Length;
import org.milestone.content.domain.Preparation.Wording;

/// How long a text is, as forms count.
public final class Measure {
    private Measure() {}

    /// The length in a unit; characters are counted as people see them, not as computers keep
    /// them.
    public static int of(String text, Length unit) {
        return switch (unit) {
            case WORDS -> text.isBlank() ? 0 : text.strip().split("\\s+").length;
            case CHARACTERS -> text.codePointCount(0, text.length());
        };
    }

    /// How much is missing (negative) or too much (positive); 0 when it fits.
    public static int off(String text, Wording wording) {
        int length = of(text, wording.unit());
        return length < wording.least() ? length - wording.least() : Math.max(0, length - wording.most());
    }
}
