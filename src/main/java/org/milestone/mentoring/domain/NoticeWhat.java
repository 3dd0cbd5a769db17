package org.milestone.mentoring.domain;

/// What a notice says.
public enum NoticeWhat {
    ASKED(NoticeKind.AGREEMENTS),
    ACCEPTED(NoticeKind.AGREEMENTS),
    REFUSED(NoticeKind.AGREEMENTS),
    AGREEMENT(NoticeKind.AGREEMENTS),
    ENDED(NoticeKind.AGREEMENTS),
    WORD(NoticeKind.WORDS),
    TASK(NoticeKind.TASKS),
    SESSION(NoticeKind.TASKS),
    /// A session has a new time.
    MOVED(NoticeKind.TASKS),
    /// A session was called off.
    CANCELLED(NoticeKind.TASKS),
    /// A session did not take place.
    MISSED(NoticeKind.TASKS),
    /// Something of theirs waits for one, two or three weeks.
    NUDGE(NoticeKind.REMINDERS),
    /// It waited for four weeks and was closed.
    CLOSED(NoticeKind.REMINDERS),
    /// What the two wrote is deleted soon.
    FADING(NoticeKind.REMINDERS);

    private final NoticeKind kind;

    NoticeWhat(NoticeKind kind) {
        this.kind = kind;
    }

    public NoticeKind kind() {
        return kind;
    }

    /// Whether it still means something to people whose mentorship is in this state: of one that
    /// is over only the end is told, of one that was blocked nothing.
    public boolean concerns(State state) {
        return switch (this) {
            case ENDED, REFUSED, CLOSED -> state != State.BLOCKED;
            case ASKED -> state == State.ASKED;
            case ACCEPTED, AGREEMENT, WORD, TASK, SESSION, MOVED, CANCELLED, MISSED -> state.isTogether();
            case NUDGE -> state.isOpen();
            case FADING -> !state.isOpen();
        };
    }
}
