package org.milestone.experience.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/// Something learned or given that renews certifications. One hour usually is one unit, whatever
/// the issuer calls it: PDU, SEU, CPD point or CDU.
///
/// @param amount units, more than 0
/// @param counts the category it counts in, by the id of each certification it counts for; blank
///     where the certification has no categories
public record Activity(String title, LocalDate on, BigDecimal amount, String proof, Map<String, String> counts) {
    public Activity {
        counts = Map.copyOf(counts);
    }
}
