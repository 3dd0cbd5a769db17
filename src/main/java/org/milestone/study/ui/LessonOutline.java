package org.milestone.study.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Track;
import org.milestone.shell.Link;
import org.milestone.study.StudyRoutes;
import org.milestone.study.domain.Progress;

/// The track beside a lesson: what is done, what is open, where one is. Folded where there is no room.
final class LessonOutline extends Nav {

    LessonOutline(Track track, Lesson here, Catalog catalog, Optional<Progress> progress) {
        addClassNames("lesson-outline", "no-print");
        setAriaLabel("Lessons of this track");
        var content = new Div();
        for (var section : track.syllabus()) {
            var name = new Paragraph(section.title());
            name.addClassName("outline-section");
            var list = new OrderedList();
            for (var id : section.lessons()) {
                list.add(entry(catalog.lesson(id), id.equals(here.id()), progress));
            }
            content.add(name, list);
        }
        var fold = new NativeDetails(track.title(), content);
        fold.getElement().setAttribute("data-open-when-wide", true);
        add(fold);
    }

    private static ListItem entry(Lesson lesson, boolean here, Optional<Progress> progress) {
        var link = new Link(StudyRoutes.lesson(lesson.id()), lesson.title());
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        var item = new ListItem(link);
        if (progress.filter(mine -> mine.isDone(lesson.id())).isPresent()) {
            item.addClassName("done");
            var done = new Span("done");
            done.addClassName("visually-hidden");
            link.add(done);
        }
        return item;
    }
}
