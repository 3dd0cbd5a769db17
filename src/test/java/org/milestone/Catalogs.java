package org.milestone;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Difficulty;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.About;
import org.milestone.content.domain.Question.MultipleChoice;
import org.milestone.content.domain.Question.Numeric;
import org.milestone.content.domain.Question.Option;
import org.milestone.content.domain.Question.Partial;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.content.domain.Question.Status;
import org.milestone.content.domain.Question.TrueFalse;
import org.milestone.content.domain.Text;
import org.milestone.content.domain.Track;

/// Small catalogs for tests of rules.
public final class Catalogs {
    private Catalogs() {}

    /// Tracks with lessons, `a: [one, two]` makes `a/one` and `a/two`; with redirects.
    public static Catalog of(Map<String, List<String>> syllabus, Map<String, String> redirects, Question... items) {
        var tracks = new LinkedHashMap<String, Track>();
        var lessons = new LinkedHashMap<String, Lesson>();
        syllabus.forEach((track, names) -> {
            var ids = new ArrayList<String>();
            for (var name : names) {
                var id = track + "/" + name;
                ids.add(id);
                lessons.put(id, lesson(id, track));
            }
            tracks.put(
                    track,
                    new Track(
                            track,
                            track,
                            "",
                            "",
                            Difficulty.FOUNDATION,
                            Track.Topic.DELIVERY,
                            List.of(new Track.Section("All", ids))));
        });
        var questions = new LinkedHashMap<String, Question>();
        for (var item : items) {
            questions.put(item.id(), item);
        }
        return Catalog.EMPTY
                .but()
                .tracks(tracks)
                .lessons(lessons)
                .questions(questions)
                .redirects(redirects)
                .build();
    }

    public static SingleChoice single(String id, int band, boolean retired) {
        return new SingleChoice(
                about(id, band, retired ? Status.RETIRED : Status.LIVE), "<p>?</p>", options(false, true, false));
    }

    public static SingleChoice single(String id) {
        return single(id, 2, false);
    }

    public static MultipleChoice multiple() {
        return new MultipleChoice(about("a/one#m"), "<p>?</p>", options(true, false, true));
    }

    public static TrueFalse truth(boolean answer) {
        return new TrueFalse(about("a/one#t"), "<p>?</p>", answer, "", Optional.empty());
    }

    public static Numeric numeric(String answer, String tolerance) {
        return new Numeric(about("a/one#n"), "<p>?</p>", new BigDecimal(answer), new BigDecimal(tolerance), "", "");
    }

    public static About about(String id) {
        return about(id, 2, Status.LIVE);
    }

    public static About about(String id, int band, Status status) {
        return new About(
                id,
                "v1",
                id.substring(0, id.indexOf('#')),
                "skills/x",
                band,
                status,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                1,
                Partial.NONE,
                false);
    }

    public static List<Option> options(boolean... right) {
        var options = new ArrayList<Option>();
        for (boolean each : right) {
            options.add(new Option("<p>o</p>", each, "<p>w</p>", Optional.empty()));
        }
        return options;
    }

    private static Lesson lesson(String id, String track) {
        return new Lesson(
                id,
                track,
                id,
                "",
                10,
                Difficulty.FOUNDATION,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Text.EMPTY);
    }
}
