package org.milestone.study.ui;

import com.vaadin.flow.component.Component;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Track;
import org.milestone.shell.Badge;

/// The small facts of a track or lesson, as badges.
final class TrackFacts {
    private TrackFacts() {}

    static Component[] of(Track track, Catalog catalog) {
        return new Component[] {
            new Badge(Words.of(track.level())),
            new Badge(Words.lessons(track.lessons().size())),
            new Badge(Words.minutes(minutes(track, catalog)))
        };
    }

    static int minutes(Track track, Catalog catalog) {
        return track.lessons().stream()
                .mapToInt(lesson -> catalog.lesson(lesson).minutes())
                .sum();
    }

    static Component[] of(Lesson lesson) {
        return new Component[] {new Badge(Words.of(lesson.level())), new Badge(Words.minutes(lesson.minutes()))};
    }
}
