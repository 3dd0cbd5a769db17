package org.milestone.content.domain;

import java.time.LocalDate;
import java.util.Optional;

/// Where a fact comes from. `verified` is the day somebody looked it up; empty when it is cited
/// from knowledge and nobody did.
public record Source(String title, String publisher, int year, Optional<String> url, Optional<LocalDate> verified) {}
