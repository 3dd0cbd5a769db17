package org.milestone.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/// Time to think, then time to answer, told by the browser alone. It ends nothing, and whoever
/// finds it in the way switches it off for good.
@Tag("milestone-interview-clock")
@JavaScript("context://scripts/interview-clock.js")
final class InterviewClock extends Component {

    InterviewClock(int thinkSeconds, int answerSeconds) {
        getElement().setAttribute("think", String.valueOf(thinkSeconds));
        getElement().setAttribute("answer", String.valueOf(answerSeconds));
    }
}
