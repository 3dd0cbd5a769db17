package org.milestone.content;

import java.util.HashSet;
import java.util.Set;
import org.milestone.content.domain.Id;

/// Keys that must be ids and must not come twice.
final class Keys {
    private final Set<String> seen = new HashSet<>();

    /// The `key` of a mapping.
    String next(Fields fields) {
        var key = fields.text("key");
        if (!key.isEmpty() && !Id.isWord(key)) {
            fields.problem("key", "`" + key + "` is not an id (lower-case words with hyphens)");
        }
        if (!key.isEmpty() && !seen.add(key)) {
            fields.problem("key", "the key `" + key + "` is used twice");
        }
        return key;
    }
}
