package org.milestone.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milestone.content.domain.Difficulty;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.Track;

/// Reads `tracks/<track>/track.yml` and holds every lesson to exactly one syllabus.
final class TrackReader {
    private static final Set<String> TAKEN = Set.of(
            "roles",
            "skills",
            "certifications",
            "tools",
            "glossary",
            "salaries",
            "letters",
            "interviews",
            "cases",
            "templates",
            "faq",
            "chooser");

    private final Draft draft;
    private final Map<String, String> placeOf = new HashMap<>();

    TrackReader(Draft draft) {
        this.draft = draft;
    }

    /// Tracks by topic, then level, then title.
    Map<String, Track> read() {
        var tracks = new ArrayList<Track>();
        for (var file : draft.folder().files().keySet()) {
            if (file.matches("tracks/[^/]+/track\\.yml")) {
                tracks.add(track(file, file.split("/")[1]));
            }
        }
        for (var file : draft.folder().files().keySet()) {
            if (file.matches("tracks/[^/]+/[^/]+\\.md") && !placeOf.containsKey(file)) {
                draft.problem(file, 0, "the lesson stands in no syllabus: name it in its track.yml");
            }
        }
        tracks.sort(
                Comparator.comparing(Track::topic).thenComparing(Track::level).thenComparing(Track::title));
        var byId = new LinkedHashMap<String, Track>();
        tracks.forEach(track -> byId.put(track.id(), track));
        return byId;
    }

    private Track track(String file, String id) {
        if (TAKEN.contains(id)) {
            draft.problem(file, 0, "a track cannot be called `" + id + "`: that word is taken by another folder");
        }
        var head = Yaml.mapping(draft, file, draft.text(file), 0);
        var syllabus = new ArrayList<Track.Section>();
        for (var section : head.maps("lessons", 1, 50)) {
            syllabus.add(new Track.Section(section.text("section"), lessons(file, id, section)));
            section.done();
        }
        var track = new Track(
                id,
                head.text("title"),
                head.text("summary"),
                head.text("audience"),
                head.choice("level", Difficulty.class),
                head.choice("topic", Track.Topic.class),
                syllabus);
        head.done();
        return track;
    }

    private List<String> lessons(String file, String track, Fields section) {
        var lessons = new ArrayList<String>();
        for (var name : section.texts("lessons")) {
            var lesson = track + "/" + name.value().strip();
            var lessonFile = "tracks/" + lesson + ".md";
            if (!Id.isWord(name.value().strip()) || !draft.folder().has(lessonFile)) {
                draft.problem(
                        file, name.line(), "the syllabus names `" + name.value() + "`, but there is no " + lessonFile);
                continue;
            }
            draft.names(file, lessonFile);
            var before = placeOf.put(lessonFile, file);
            if (before != null) {
                draft.problem(file, name.line(), "the lesson `" + name.value() + "` stands in the syllabus twice");
            } else {
                lessons.add(lesson);
            }
        }
        if (!section.has("lessons")) {
            section.problem("lessons", "`lessons` is missing");
        }
        return lessons;
    }
}
