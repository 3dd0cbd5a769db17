package org.milestone.skill.domain;

import java.time.Instant;

/// What answered items show of a skill.
///
/// @param chance  of answering the next item rightly, 0-1
/// @param answers how many it rests on, over 0
/// @param last    when the last one was given
public record Quiz(double chance, int answers, Instant last) {
    private static final double SLOPE =
            StartingValues.HIGHEST_SHOWN_BY_QUIZ / (StartingValues.CHANCE_OF_MUCH - StartingValues.CHANCE_OF_NOTHING);
    private static final double WIDEST = 0.5;
    private static final int EASED_BY = 2;
    private static final int TEN = 10;

    public boolean says() {
        return answers >= StartingValues.QUIZ_ANSWERS;
    }

    /// The chance as so many of ten.
    public int ofTen() {
        return (int) Math.round(chance * TEN);
    }

    /// The level it shows, 0-4, straight between a chance of .3 and one of .9.
    public double level() {
        return Math.clamp(SLOPE * (chance - StartingValues.CHANCE_OF_NOTHING), 0, StartingValues.HIGHEST_SHOWN_BY_QUIZ);
    }

    /// The standard error in levels: that of a share of so many answers at its widest, so that one
    /// more never makes it larger, and what items leave open however many there are.
    public double sd() {
        double share = SLOPE * WIDEST / Math.sqrt(answers + EASED_BY);
        return Math.hypot(share, StartingValues.QUIZ_SD_AT_LEAST);
    }

    /// The same after some more answers that show a level.
    Quiz after(int more, double level, Instant at) {
        double shown = StartingValues.CHANCE_OF_NOTHING + level / SLOPE;
        return new Quiz((chance * answers + shown * more) / (answers + more), answers + more, at);
    }

    Mark mark() {
        return new Mark(Source.QUIZ, "", level(), 0, sd(), last, true);
    }
}
