package org.milestone.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/// A filter made of links: what is chosen stands in the address, so it can be shared and Back undoes it.
public final class Choices extends Nav {
    /// A screen draws its filters anew after a choice; the keyboard stays where it was.
    private static final String KEEP_FOCUS = """
            this.addEventListener('click', () => (window.milestoneChoice = $0));
            if (window.milestoneChoice === $0) {
              delete window.milestoneChoice;
              this.querySelector('[aria-current]')?.focus({ preventScroll: true });
            }""";

    private final UnorderedList list = new UnorderedList();

    /// `name` says what is chosen here.
    public Choices(String name) {
        addClassName("choices");
        setAriaLabel(name);
        var label = new Span(name);
        label.getElement().setAttribute("aria-hidden", "true");
        add(label, list);
        addAttachListener(attached -> getElement().executeJs(KEEP_FOCUS, name));
    }

    /// One more to choose from. The path of a chosen one usually leads to the screen without it.
    public Choices choice(String path, String text, boolean chosen) {
        var link = new Link(path, text);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        list.add(new ListItem(link));
        return this;
    }
}
