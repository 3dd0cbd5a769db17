package org.milestone.career;

import java.time.LocalDate;
import org.milestone.career.domain.Education;
import org.milestone.career.domain.Wish;

/// What a person tells a plan: where they are and where they want to be.
///
/// @param role  today's, a content id
/// @param since when they began in it
public record Aim(String role, LocalDate since, Education education, Wish wish) {}
