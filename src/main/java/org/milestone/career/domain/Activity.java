package org.milestone.career.domain;

import java.util.List;

/// Something on the way that takes time, or a point that is reached.
///
/// @param key     tells it from all others of the plan, and stays the same when the plan is made
///                again
/// @param subject what it is about: the id of a skill, a role or a certification
/// @param place   the role in which it is done; for months the kind of experience
/// @param amount  hours for study, months for all else, nothing for points
/// @param after   keys of what must be over before
public record Activity(String key, Kind kind, String subject, String place, Estimate amount, List<String> after) {

    /// What takes the time.
    public enum Kind {
        /// Raising knowledge of a skill, in hours.
        STUDY,
        /// Something the person reckoned themselves, in hours.
        OWN_STUDY,
        /// Studying for a certification, in hours.
        EXAM_STUDY,
        /// Raising application of skills by doing.
        PRACTICE,
        /// What a role takes before the move.
        TIME_IN_ROLE,
        /// Until the conditions of a certification are met.
        MONTHS,
        /// Writing an application and having it looked at.
        APPLICATION,
        /// Until a day for the exam is there.
        BOOKING,
        /// Sitting it again.
        RETAKE,
        /// Looking for a post until the first day in it.
        HIRING,
        /// The first day in a role.
        START,
        /// A certification is there.
        PASSED,
        /// All that was wished for.
        FINISH;

        /// Counted in hours, and done one after the other.
        public boolean isStudy() {
            return this == STUDY || this == OWN_STUDY || this == EXAM_STUDY;
        }

        /// A point that takes no time itself.
        public boolean isPoint() {
            return this == START || this == PASSED || this == FINISH;
        }
    }

    public Activity {
        after = List.copyOf(after);
    }

    static String key(Kind kind, String subject) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ":" + subject;
    }
}
