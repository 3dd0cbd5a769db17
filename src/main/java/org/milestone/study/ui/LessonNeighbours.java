package org.milestone.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Track;
import org.milestone.shell.Link;
import org.milestone.study.StudyRoutes;

/// The lesson before and the lesson after.
final class LessonNeighbours extends Nav {

    LessonNeighbours(Track track, Lesson lesson, Catalog catalog) {
        addClassNames("neighbours", "no-print");
        setAriaLabel("Previous and next lesson");
        var lessons = track.lessons();
        int place = lessons.indexOf(lesson.id());
        add(place > 0 ? way("previous", "Previous", catalog.lesson(lessons.get(place - 1))) : new Span());
        add(place + 1 < lessons.size() ? way("next", "Next", catalog.lesson(lessons.get(place + 1))) : end(track));
    }

    private static Component way(String id, String word, Lesson lesson) {
        var direction = new Span(word);
        direction.addClassName("muted");
        var link = new Link(StudyRoutes.lesson(lesson.id()), direction, new Span(lesson.title()));
        link.setId(id);
        link.addClassName(id);
        return link;
    }

    private static Component end(Track track) {
        var word = new Span("End of the track");
        word.addClassName("muted");
        var link = new Link(StudyRoutes.track(track.id()), word, new Span("Back to " + track.title()));
        link.setId("next");
        link.addClassName("next");
        return link;
    }
}
