package org.milestone.experience.domain;

import java.util.Arrays;
import java.util.Optional;
import org.milestone.content.domain.Requirement.Subject;

/// What a month of work can count as.
public enum Kind {
    LEADING(Subject.LEADING_PROJECTS),
    PROGRAMME(Subject.LEADING_PROGRAMMES),
    AGILE(Subject.AGILE_WORK),
    RISK(Subject.RISK_WORK);

    private final Subject subject;

    Kind(Subject subject) {
        this.subject = subject;
    }

    /// What conditions call it.
    public Subject subject() {
        return subject;
    }

    /// The kind that conditions call so, if it is one of months.
    public static Optional<Kind> of(Subject subject) {
        return Arrays.stream(values()).filter(kind -> kind.subject == subject).findFirst();
    }
}
