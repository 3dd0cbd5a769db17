package org.milestone.study.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.milestone.content.domain.Difficulty;
import org.milestone.content.domain.Track;

/// Names and dates as this room says them.
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private Words() {}

    static String of(Difficulty level) {
        return switch (level) {
            case FOUNDATION -> "Foundation";
            case PRACTITIONER -> "Practitioner";
            case ADVANCED -> "Advanced";
        };
    }

    static String of(Track.Topic topic) {
        return switch (topic) {
            case ROLE -> "The role";
            case DELIVERY -> "Delivery";
            case PEOPLE -> "People";
            case TECHNOLOGY -> "Technology";
            case CERTIFICATION -> "Certification";
            case CAREER -> "Career";
        };
    }

    static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    static String minutes(int minutes) {
        return minutes < 60
                ? minutes + " min"
                : minutes / 60 + " h " + (minutes % 60 == 0 ? "" : minutes % 60 + " min");
    }

    static String lessons(int count) {
        return count == 1 ? "1 lesson" : count + " lessons";
    }
}
