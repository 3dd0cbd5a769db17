package org.milestone.shell;

import com.vaadin.flow.component.Component;

/// What stands in the top right corner: who is signed in, or how to sign in. Whoever knows people provides it.
public interface AccountCorner {

    /// A fresh component for one layout.
    Component content();
}
