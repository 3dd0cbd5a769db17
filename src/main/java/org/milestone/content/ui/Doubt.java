package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.milestone.content.domain.Certification.Fact;
import org.milestone.shell.Badge;

/// A dated fact, and the word of warning where it is not confirmed.
final class Doubt {
    static final String SENTENCE = "not confirmed, check with the issuer";

    private Doubt() {}

    /// The value with the whole warning.
    static Component value(Fact fact) {
        return value(fact, SENTENCE);
    }

    /// The value with two words of warning, where the page says once what they mean.
    static Component brief(Fact fact) {
        return value(fact, "not confirmed");
    }

    private static Component value(Fact fact, String warning) {
        var value = new Div(new Span(fact.value()));
        value.addClassName("fact-value");
        if (fact.trust().isDoubtful()) {
            value.add(Badge.doubtful(warning));
        }
        return value;
    }
}
