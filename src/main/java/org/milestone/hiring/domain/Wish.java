package org.milestone.hiring.domain;

import java.util.Optional;
import org.milestone.content.domain.InterviewQuestion;
import org.milestone.content.domain.InterviewQuestion.Kind;
import org.milestone.content.domain.InterviewQuestion.Level;

/// Which questions somebody wants to practise; what is not said may be anything.
public record Wish(Optional<Kind> kind, Optional<Level> level, Optional<String> role, int size) {
    /// As many as an interview has time for.
    public static final int USUAL = 5;

    public static final int MOST = 10;

    public Wish {
        size = Math.clamp(size, 1, MOST);
    }

    public boolean fits(InterviewQuestion question) {
        return kind.map(question.kind()::equals).orElse(true)
                && level.map(question.levels()::contains).orElse(true)
                && role.map(question::suits).orElse(true);
    }
}
