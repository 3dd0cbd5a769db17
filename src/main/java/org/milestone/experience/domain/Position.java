package org.milestone.experience.domain;

/// Where somebody worked, and as what. All but employer and title may be blank.
public record Position(String employer, String title, String place, String summary, Period period) {}
