package org.milestone.skill.domain;

/// How sure somebody is of a rating they give. It is kept and shown; it weighs nothing, since how
/// sure people are says little about how right they are.
public enum Confidence {
    UNSURE,
    FAIRLY,
    SURE
}
