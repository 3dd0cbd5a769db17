package org.milestone.content.domain;

/// How far along a career a role or certification belongs.
public enum Stage {
    START,
    ENTRY,
    MID,
    SENIOR,
    EXECUTIVE
}
