package org.milestone.content.ui;

import com.vaadin.flow.component.html.Span;
import org.milestone.content.domain.Role.Need;

/// How much a role insists on a skill; what it insists on most stands out.
final class NeedMark extends Span {

    NeedMark(Need need) {
        super(Words.of(need));
        addClassNames("need", need == Need.MUST ? "must" : "muted");
    }
}
