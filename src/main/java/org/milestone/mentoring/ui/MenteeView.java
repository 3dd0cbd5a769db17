package org.milestone.mentoring.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.milestone.mentoring.domain.Side;

/// One mentee, as their mentor sees them.
@Route("mentoring/mentees/:id(\\d{1,18})")
@PermitAll
final class MenteeView extends PairPage {
    MenteeView(Desk desk) {
        super(desk, Side.MENTOR);
    }
}
