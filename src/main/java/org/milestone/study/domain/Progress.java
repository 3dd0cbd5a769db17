package org.milestone.study.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Track;

/// How far somebody is through the lessons of today's catalog. Keys of `visits` are ids as they were when they were
/// kept:
/// a renamed lesson counts under its new name, a lesson that left the catalog is not counted and not lost.
public final class Progress {

    /// What is known of a person and a lesson. `opened` is the last time.
    public record Visit(Instant opened, Optional<Instant> done, Optional<Instant> bookmarked) {
        /// The two visits of one lesson under two names, as one.
        Visit and(Visit other) {
            return new Visit(
                    opened.isAfter(other.opened) ? opened : other.opened,
                    done.or(other::done),
                    bookmarked.or(other::bookmarked));
        }
    }

    private final Catalog catalog;
    private final Map<String, Visit> visits;

    public Progress(Catalog catalog, Map<String, Visit> visits) {
        this.catalog = catalog;
        this.visits = visits.entrySet().stream()
                .collect(Collectors.toMap(entry -> catalog.current(entry.getKey()), Map.Entry::getValue, Visit::and));
    }

    public boolean isDone(String lesson) {
        return visit(lesson).flatMap(Visit::done).isPresent();
    }

    public Optional<Visit> visit(String lesson) {
        return Optional.ofNullable(visits.get(lesson));
    }

    /// How many lessons of a track are done.
    public int done(Track track) {
        return (int) track.lessons().stream().filter(this::isDone).count();
    }

    /// How many lessons are done in all.
    public int done() {
        return (int) catalog.lessons().keySet().stream().filter(this::isDone).count();
    }

    /// The first lesson of a track that is not done.
    public Optional<Lesson> next(Track track) {
        return track.lessons().stream()
                .filter(lesson -> !isDone(lesson))
                .findFirst()
                .map(lesson -> catalog.lesson(lesson));
    }

    /// Where to go on: the lesson opened last when it is not done; else the next one of its track; else the first one
    /// open anywhere, in reading order. Empty when everything is done.
    public Optional<Lesson> goOn() {
        var last = visits.entrySet().stream()
                .filter(entry -> catalog.lessons().containsKey(entry.getKey()))
                .max(Comparator.comparing(entry -> entry.getValue().opened()))
                .map(entry -> catalog.lesson(entry.getKey()));
        return last.filter(lesson -> !isDone(lesson.id()))
                .or(() -> last.flatMap(lesson -> next(catalog.track(lesson.track()))))
                .or(() -> catalog.tracks().values().stream()
                        .flatMap(track -> next(track).stream())
                        .findFirst());
    }

    /// Tracks that were begun, the one studied last first.
    public List<Track> begun() {
        return catalog.tracks().values().stream()
                .filter(track -> last(track).isPresent())
                .sorted(Comparator.comparing((Track track) -> last(track).orElseThrow())
                        .reversed())
                .toList();
    }

    /// Bookmarked lessons, the newest mark first.
    public List<Lesson> bookmarks() {
        return visits.entrySet().stream()
                .filter(entry -> entry.getValue().bookmarked().isPresent())
                .filter(entry -> catalog.lessons().containsKey(entry.getKey()))
                .sorted(Comparator.comparing((Map.Entry<String, Visit> entry) ->
                                entry.getValue().bookmarked().orElseThrow())
                        .reversed())
                .map(entry -> catalog.lesson(entry.getKey()))
                .toList();
    }

    private Optional<Instant> last(Track track) {
        return track.lessons().stream()
                .flatMap(lesson -> visit(lesson).stream())
                .map(Visit::opened)
                .max(Comparator.naturalOrder());
    }
}
