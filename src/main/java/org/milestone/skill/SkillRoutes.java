package org.milestone.skill;

import org.milestone.content.domain.Id;

/// The addresses of this module, from the root.
public final class SkillRoutes {
    /// Where one stands on every skill.
    public static final String SKILLS = "/my/skills";

    /// Rating oneself, one skill at a time.
    public static final String ASSESS = "/my/skills/assess";

    /// Two roles against one's own skills.
    public static final String ROLES = "/my/skills/roles";

    private SkillRoutes() {}

    /// Where one stands, measured against a role (`roles/scrum-master`).
    public static String skills(String role) {
        return SKILLS + "?role=" + Id.lastWord(role);
    }

    /// Rating oneself for a role.
    public static String assess(String role) {
        return ASSESS + "?role=" + Id.lastWord(role);
    }

    /// One skill (`skills/communication`) with its history.
    public static String skill(String id) {
        return SKILLS + "/" + Id.lastWord(id);
    }

    /// Two roles beside each other.
    public static String roles(String one, String other) {
        return ROLES + "?a=" + Id.lastWord(one) + "&b=" + Id.lastWord(other);
    }
}
