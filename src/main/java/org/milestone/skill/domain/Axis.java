package org.milestone.skill.domain;

/// The two sides of a skill: what one knows, which quizzes can show, and what one has done, which
/// only evidence and people can.
public enum Axis {
    KNOWLEDGE,
    APPLICATION
}
