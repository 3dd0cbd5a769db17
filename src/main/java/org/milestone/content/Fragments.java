package org.milestone.content;

import java.util.List;
import java.util.Optional;

/// Short Markdown texts inside YAML, as HTML.
record Fragments(Markdown markdown) {

    String one(Fields fields, String key) {
        return markdown.fragment(fields.file(), fields.passage(key));
    }

    Optional<String> perhaps(Fields fields, String key) {
        return fields.has(key) ? Optional.of(one(fields, key)) : Optional.empty();
    }

    List<String> list(Fields fields, String key, int least, int most) {
        fields.texts(key, least, most);
        return each(fields, key);
    }

    /// As many as there are, none too.
    List<String> each(Fields fields, String key) {
        return fields.texts(key).stream()
                .map(scalar -> markdown.fragment(fields.file(), scalar))
                .toList();
    }
}
