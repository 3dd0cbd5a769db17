package org.milestone.skill.domain;

/// Where a rating comes from.
public enum Source {
    SELF,
    QUIZ,
    MENTOR,
    VERIFIER,
    CERTIFICATE
}
