package org.milestone.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/// A part of a page that another module fills: the page knows nobody to its right, and shows what
/// is offered. Whoever has something to say there provides a bean.
public interface Corner {

    /// The pages that have room for others.
    enum Place {
        /// The home page, what there is to do today.
        HOME,
        /// The home page, where one is going and how far one is.
        AHEAD,
        MENTORING,
        PRACTICE,
        SKILL,
        ROLE,
        /// Where somebody takes their things along.
        TAKE_ALONG
    }

    Place place();

    /// Where it stands among others, small first.
    int order();

    /// A fresh component for the person who is signed in; empty when there is nothing to say.
    Optional<Component> content();

    /// The same on a page about one entry of the catalog, by its id; strangers may be looking.
    default Optional<Component> about(String id) {
        return Optional.empty();
    }
}
