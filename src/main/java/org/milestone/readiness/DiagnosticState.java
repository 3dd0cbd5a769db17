package org.milestone.readiness;

import java.util.List;
import java.util.Optional;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Question;
import org.milestone.readiness.domain.Level;

/// Where an adaptive test stands.
public sealed interface DiagnosticState {
    long id();

    /// @param number of the item, counted from 1
    /// @param longest how many items there can be
    record Asking(long id, String title, int number, int longest, Question question) implements DiagnosticState {}

    /// @param precise whether the ability is known as well as the test aims for
    /// @param lines   by domain or skill, what to study first at the top
    /// @param lessons behind what was missed, the most missed first
    record Over(long id, String title, int answers, int right, boolean precise, List<Line> lines, List<Lesson> lessons)
            implements DiagnosticState {
        public Over {
            lines = List.copyOf(lines);
            lessons = List.copyOf(lessons);
        }
    }

    /// @param key   of the domain or skill
    /// @param level empty where too few items were asked to say one
    record Line(String key, String name, int right, int answers, Optional<Level> level) {}
}
