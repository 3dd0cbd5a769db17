package org.milestone.content.domain;

import java.util.List;
import java.util.Optional;

/// Pay of one role by country, and what moves it. Amounts are gross per year in the country's currency.
public record Salaries(String role, String note, List<Country> countries, List<Factor> factors, List<Source> sources) {

    /// The figures of one country; `code` is ISO 3166, `currency` ISO 4217.
    public record Country(String name, String code, String currency, List<Figure> figures) {
        public Country {
            figures = List.copyOf(figures);
        }
    }

    /// A range, or one value when `low` equals `high`.
    public record Figure(long low, long high, Optional<String> label, String source, int year) {}

    /// Something that moves pay.
    public record Factor(String name, String effect, String source, int year) {}

    public Salaries {
        countries = List.copyOf(countries);
        factors = List.copyOf(factors);
        sources = List.copyOf(sources);
    }
}
