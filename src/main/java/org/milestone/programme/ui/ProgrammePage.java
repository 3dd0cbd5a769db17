package org.milestone.programme.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.programme.ProgrammeRoutes;
import org.milestone.shell.Crumbs;
import org.milestone.shell.Page;

/// What the screens of programmes have in common.
@StyleSheet("context://styles/programme.css")
abstract class ProgrammePage extends Page {
    ProgrammePage(String title) {
        super(title);
        addClassName("programme");
    }

    static Crumbs way() {
        return new Crumbs().step(MentoringRoutes.MENTORING, "Mentoring");
    }

    static Crumbs wayToOne() {
        return way().step(ProgrammeRoutes.PROGRAMMES, "Programmes");
    }
}
