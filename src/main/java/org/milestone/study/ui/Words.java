package org.milestone.study.ui;

import org.milestone.content.domain.Difficulty;
import org.milestone.content.domain.Track;

/// Names and dates as this room says them.
final class Words {

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

    static String minutes(int minutes) {
        return minutes < 60
                ? minutes + " min"
                : minutes / 60 + " h " + (minutes % 60 == 0 ? "" : minutes % 60 + " min");
    }

    static String lessons(int count) {
        return count == 1 ? "1 lesson" : count + " lessons";
    }
}
