package org.milestone.content;

import java.util.List;
import java.util.Optional;
import org.milestone.content.domain.Source;

/// Reads the `sources` of any text.
final class Sources {
    private Sources() {}

    static List<Source> atLeastOne(Fields head) {
        var sources = any(head);
        if (sources.isEmpty() && head.line() > 0) {
            head.problem("sources", "`sources` is missing: at least one, with title, publisher and year");
        }
        return sources;
    }

    static List<Source> any(Fields head) {
        return head.maps("sources").stream().map(Sources::source).toList();
    }

    private static Source source(Fields fields) {
        var source = new Source(
                fields.text("title"),
                fields.text("publisher"),
                fields.year("year"),
                fields.has("url") ? Optional.of(fields.address("url")) : Optional.empty(),
                fields.has("verified") ? Optional.of(fields.pastDay("verified")) : Optional.empty());
        fields.done();
        return source;
    }
}
