package org.milestone.readiness;

import java.util.List;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Question;

/// Where an adaptive test stands.
public sealed interface DiagnosticState {
    long id();

    /// @param number of the item, counted from 1
    /// @param longest how many items there can be
    record Asking(long id, String title, int number, int longest, Question question) implements DiagnosticState {}

    /// @param precise whether the ability is known as well as the test aims for
    /// @param lines   by domain, what to study first at the top
    /// @param lessons behind what was missed, the most missed first
    record Over(long id, String title, int answers, int right, boolean precise, List<Line> lines, List<Lesson> lessons)
            implements DiagnosticState {
        public Over {
            lines = List.copyOf(lines);
            lessons = List.copyOf(lessons);
        }
    }

    record Line(String domain, int right, int answers) {
        /// The share of right answers, drawn to the middle where few are known.
        public double share() {
            return (right + 1.0) / (answers + 2);
        }
    }
}
