package org.milestone.mentoring.domain;

import java.util.List;
import java.util.Optional;

/// What a mentor says of themself to those who look for one.
///
/// @param topics    ids of skills
/// @param roles     ids of roles the mentor knows
/// @param languages in words
/// @param capacity  mentees at most
/// @param paused    takes nobody on for now
/// @param listed    stands in the directory
public record MentorCard(
        String about,
        List<String> topics,
        List<String> roles,
        List<String> languages,
        int capacity,
        boolean paused,
        boolean listed) {
    public static final int LONGEST_ABOUT = 600;
    public static final int MOST_TOPICS = 8;
    public static final int MOST_ROLES = 6;
    public static final int MOST_LANGUAGES = 5;
    public static final int MOST_MENTEES = 60;
    private static final int LONGEST_LANGUAGE = 30;
    private static final int USUAL_CAPACITY = 3;

    /// What keeps a card from being kept.
    public enum Fault {
        ABOUT_TOO_LONG,
        NO_ABOUT,
        TOPICS,
        ROLES,
        LANGUAGES,
        CAPACITY
    }

    public MentorCard {
        topics = List.copyOf(topics);
        roles = List.copyOf(roles);
        languages = List.copyOf(languages);
    }

    /// Of somebody who has said nothing: three mentees at most, in nobody's directory.
    public static MentorCard blank() {
        return new MentorCard("", List.of(), List.of(), List.of(), USUAL_CAPACITY, false, false);
    }

    /// Whether one more mentee fits beside those there are.
    public boolean hasRoom(int mentees) {
        return !paused && mentees < capacity;
    }

    public Optional<Fault> fault() {
        if (about.length() > LONGEST_ABOUT) {
            return Optional.of(Fault.ABOUT_TOO_LONG);
        }
        if (listed && about.isBlank()) {
            return Optional.of(Fault.NO_ABOUT);
        }
        if (topics.size() > MOST_TOPICS || listed && topics.isEmpty()) {
            return Optional.of(Fault.TOPICS);
        }
        if (roles.size() > MOST_ROLES) {
            return Optional.of(Fault.ROLES);
        }
        if (languages.size() > MOST_LANGUAGES
                || languages.stream()
                        .anyMatch(one -> one.isBlank() || one.length() > LONGEST_LANGUAGE || one.contains(","))
                || listed && languages.isEmpty()) {
            return Optional.of(Fault.LANGUAGES);
        }
        return capacity < 1 || capacity > MOST_MENTEES ? Optional.of(Fault.CAPACITY) : Optional.empty();
    }
}
