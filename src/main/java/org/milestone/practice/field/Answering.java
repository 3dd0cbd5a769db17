package org.milestone.practice.field;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.milestone.practice.domain.Response;

/// The part of a field that differs from kind to kind. Places are those of the author's file.
interface Answering {
    Component component();

    /// What stands in the field now; empty while there is nothing to judge.
    Optional<Response> response();

    /// Puts an answer given before into the field, without telling the listener.
    void show(Response response);

    /// Called whenever the person changes something.
    void onChange(Runnable changed);

    void setReadOnly(boolean readOnly);

    /// Says beside the field what is still asked for.
    void missing();

    void clearMissing();

    /// Takes, or lets go, the choice shown at a place counted from 0; nothing where there are
    /// none.
    default void choose(int shown) {}

    /// How many choices a key can take; 0 where keys take none.
    default int choices() {
        return 0;
    }

    /// Shows choices, by their places, as struck out.
    default void strike(Set<Integer> struck) {}

    /// The words of an author's text, for labels that take no HTML.
    static String words(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    /// The letter of a choice shown at a place: A, B, C.
    static String letter(int shown) {
        return String.valueOf((char) ('A' + shown));
    }
}
