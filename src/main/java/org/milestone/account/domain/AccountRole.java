package org.milestone.account.domain;

/// What a person may be in the portal; one person may be several of them.
public enum AccountRole {
    LEARNER,
    MENTOR,
    AUTHOR,
    ADMINISTRATOR;

    /// The name as the screens' access annotations know it.
    public static final String ADMINISTRATORS = "ADMINISTRATOR";

    public static final String MENTORS = "MENTOR";

    public static final String AUTHORS = "AUTHOR";
}
