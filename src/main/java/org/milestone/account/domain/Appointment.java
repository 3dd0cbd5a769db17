package org.milestone.account.domain;

import java.time.Duration;
import java.time.Instant;

/// Something a person comes to at a time, as their calendar is told of it.
///
/// @param key      the same for as long as there is the appointment
/// @param revision higher with each change
/// @param link     where more is told
public record Appointment(
        String key, int revision, Instant start, Duration length, String title, String link, boolean calledOff) {}
