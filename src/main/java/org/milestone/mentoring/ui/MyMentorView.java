package org.milestone.mentoring.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.milestone.mentoring.domain.Side;

/// One's mentor, and what they see of oneself.
@Route("mentoring/mentors/:id(\\d{1,18})")
@PermitAll
final class MyMentorView extends PairPage {
    MyMentorView(Desk desk) {
        super(desk, Side.MENTEE);
    }
}
