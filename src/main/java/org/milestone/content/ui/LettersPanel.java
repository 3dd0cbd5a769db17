package org.milestone.content.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/// The letters that have terms, to jump to.
final class LettersPanel extends Nav {

    LettersPanel(Collection<String> letters) {
        addClassName("letters");
        setAriaLabel("Letters");
        var list = new UnorderedList();
        letters.forEach(letter -> list.add(new ListItem(new Anchor("/glossary#" + TermsPanel.anchor(letter), letter))));
        add(list);
    }
}
