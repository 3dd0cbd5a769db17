package org.milestone.content.domain;

import java.util.List;

/// A letter the portal sends. Subject, `html` and `plain` hold `{{value}}` where a value goes.
public record Letter(String id, String subject, List<String> values, String html, String plain) {
    public Letter {
        values = List.copyOf(values);
    }
}
