package org.milestone.content.domain;

import java.time.LocalDate;
import java.util.Optional;

/// Where a fact comes from. `verified` is the day somebody looked it up.
public record Source(String title, String publisher, int year, Optional<String> url, LocalDate verified) {}
