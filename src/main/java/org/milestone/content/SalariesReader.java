package org.milestone.content;

import java.util.HashSet;
import java.util.Optional;
import org.milestone.content.domain.Salaries;

/// Reads `salaries.yml`.
final class SalariesReader {
    static final String FILE = "salaries.yml";

    private final Draft draft;

    SalariesReader(Draft draft) {
        this.draft = draft;
    }

    Optional<Salaries> read() {
        if (!draft.folder().has(FILE)) {
            return Optional.empty();
        }
        var head = Yaml.mapping(draft, FILE, draft.text(FILE), 0);
        var codes = new HashSet<String>();
        var countries = head.maps("countries", 1, 250).stream()
                .map(fields -> country(fields, codes))
                .toList();
        var factors = head.maps("factors").stream()
                .map(fields -> {
                    var factor = new Salaries.Factor(
                            fields.text("name"), fields.text("effect"), fields.text("source"), fields.year("year"));
                    fields.done();
                    return factor;
                })
                .toList();
        var salaries = new Salaries(
                head.reference("role", "roles"), head.text("note"), countries, factors, Sources.atLeastOne(head));
        head.done();
        return Optional.of(salaries);
    }

    private static Salaries.Country country(Fields fields, HashSet<String> codes) {
        var code = fields.text("code");
        if (!code.isEmpty() && !code.matches("[A-Z]{2}")) {
            fields.problem("code", "`code` must be two capital letters (ISO 3166), not `" + code + "`");
        }
        if (!codes.add(code)) {
            fields.problem("code", "the country " + code + " is named twice");
        }
        var currency = fields.text("currency");
        if (!currency.isEmpty() && !currency.matches("[A-Z]{3}")) {
            fields.problem("currency", "`currency` must be three capital letters (ISO 4217), not `" + currency + "`");
        }
        var country = new Salaries.Country(
                fields.text("country"),
                code,
                currency,
                fields.maps("figures", 1, 50).stream()
                        .map(SalariesReader::figure)
                        .toList());
        fields.done();
        return country;
    }

    private static Salaries.Figure figure(Fields fields) {
        boolean single = fields.has("value");
        if (single && (fields.has("low") || fields.has("high"))) {
            fields.problem("value", "give either `value`, or `low` and `high`");
        }
        long low = fields.number(single ? "value" : "low", 1, Integer.MAX_VALUE);
        long high = single ? low : fields.number("high", 1, Integer.MAX_VALUE);
        if (low > high) {
            fields.problem("high", "`high` is less than `low`");
        }
        var figure = new Salaries.Figure(
                low, high, fields.optionalText("label"), fields.text("source"), fields.year("year"));
        fields.done();
        return figure;
    }
}
