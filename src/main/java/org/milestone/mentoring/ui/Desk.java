package org.milestone.mentoring.ui;

import java.time.Clock;
import org.milestone.account.CurrentAccount;
import org.milestone.content.Library;
import org.milestone.mentoring.ActionService;
import org.milestone.mentoring.AssignmentService;
import org.milestone.mentoring.MenteeService;
import org.milestone.mentoring.MentorshipService;
import org.milestone.mentoring.NoteService;
import org.milestone.mentoring.NoticeService;
import org.milestone.mentoring.RatingService;
import org.milestone.mentoring.SessionService;
import org.milestone.mentoring.SigningService;
import org.milestone.mentoring.ThreadService;
import org.springframework.stereotype.Component;

/// All that a page of two people works with.
@Component
record Desk(
        MentorshipService mentorships,
        MenteeService mentees,
        Work work,
        Library library,
        CurrentAccount current,
        Clock clock) {

    /// What the two do together.
    @Component
    record Work(
            ThreadService threads,
            SessionService sessions,
            ActionService actions,
            NoteService notes,
            AssignmentService assignments,
            RatingService ratings,
            SigningService signing,
            NoticeService notices) {}
}
