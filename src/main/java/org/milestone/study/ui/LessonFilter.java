package org.milestone.study.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Difficulty;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Track;
import org.milestone.study.StudyRoutes;

/// Which lessons of the catalogue somebody wants to see: at most one value of each facet, kept in the address.
record LessonFilter(Map<Facet, String> chosen) {
    /// What "at most so many minutes" offers.
    private static final List<String> MINUTES = List.of("10", "15", "20");

    enum Facet {
        TOPIC,
        LEVEL,
        MINUTES,
        SKILL,
        CERTIFICATION;

        String label() {
            return switch (this) {
                case TOPIC -> "Topic";
                case LEVEL -> "Level";
                case MINUTES -> "Time";
                case SKILL -> "Skill";
                case CERTIFICATION -> "Certification";
            };
        }

        private String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// All there is to choose under this facet.
        List<String> offered(Catalog catalog) {
            return this == MINUTES
                    ? LessonFilter.MINUTES
                    : catalog.lessons().values().stream()
                            .flatMap(lesson -> values(lesson, catalog.track(lesson.track())))
                            .distinct()
                            .sorted()
                            .toList();
        }

        /// What a lesson offers under this facet.
        private Stream<String> values(Lesson lesson, Track track) {
            return switch (this) {
                case TOPIC -> Stream.of(track.topic().name());
                case LEVEL -> Stream.of(lesson.level().name());
                case MINUTES -> Stream.of(String.valueOf(lesson.minutes()));
                case SKILL -> lesson.skills().stream();
                case CERTIFICATION -> lesson.certifications().stream();
            };
        }

        /// A value as it is read.
        String name(String value, Catalog catalog) {
            return switch (this) {
                case TOPIC -> Words.of(Track.Topic.valueOf(value));
                case LEVEL -> Words.of(Difficulty.valueOf(value));
                case MINUTES -> "up to " + value + " min";
                case SKILL -> catalog.skill(value).title();
                case CERTIFICATION -> catalog.certification(value).shortName();
            };
        }
    }

    LessonFilter {
        chosen = Map.copyOf(chosen);
    }

    static LessonFilter of(QueryParameters parameters) {
        var chosen = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.values()) {
            parameters.getSingleParameter(facet.parameter()).ifPresent(value -> chosen.put(facet, value));
        }
        return new LessonFilter(chosen);
    }

    boolean isEmpty() {
        return chosen.isEmpty();
    }

    boolean has(Facet facet) {
        return chosen.containsKey(facet);
    }

    boolean has(Facet facet, String value) {
        return value.equals(chosen.get(facet));
    }

    boolean takes(Lesson lesson, Track track) {
        return chosen.entrySet().stream().allMatch(choice -> switch (choice.getKey()) {
            case MINUTES ->
                choice.getValue().matches("\\d{1,3}") && lesson.minutes() <= Integer.parseInt(choice.getValue());
            default -> choice.getKey().values(lesson, track).anyMatch(choice.getValue()::equals);
        });
    }

    /// The same choice with one value taken, or taken back.
    LessonFilter toggled(Facet facet, String value) {
        var next = new EnumMap<Facet, String>(Facet.class);
        next.putAll(chosen);
        if (!next.remove(facet, value)) {
            next.put(facet, value);
        }
        return new LessonFilter(next);
    }

    String address() {
        if (chosen.isEmpty()) {
            return StudyRoutes.CATALOGUE;
        }
        return StudyRoutes.CATALOGUE + "?"
                + chosen.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(choice -> choice.getKey().parameter() + "="
                                + URLEncoder.encode(choice.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
