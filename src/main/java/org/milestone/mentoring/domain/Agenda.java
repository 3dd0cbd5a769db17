package org.milestone.mentoring.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a session could be about, drafted from what is there.
public final class Agenda {
    public static final int LONGEST = 2_000;
    private static final int MOST_ACTIONS = 5;

    private Agenda() {}

    /// Open actions first, then what waits for a word, one skill seen differently, and the next
    /// date; a plain question where there is nothing.
    ///
    /// @param actions open ones, oldest first
    /// @param threads titles that wait for somebody's word
    /// @param gap     a skill on which marks disagree
    /// @param date    the next date, in words
    public static String draft(
            List<String> actions, List<String> threads, Optional<String> gap, Optional<String> date) {
        var lines = new ArrayList<String>();
        actions.stream().limit(MOST_ACTIONS).forEach(action -> lines.add("- What became of: " + action));
        threads.stream().limit(MOST_ACTIONS).forEach(title -> lines.add("- Still open between us: " + title));
        gap.ifPresent(skill -> lines.add("- Seen differently: " + skill + ". What would show it?"));
        date.ifPresent(day -> lines.add("- Next date: " + day));
        lines.add("- What would help most until next time?");
        var text = String.join("\n", lines);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
