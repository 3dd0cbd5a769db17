package org.milestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;

/// The base of every screen: the one `main` landmark, its heading, its place on the path, its title in the browser.
public abstract class Page extends Main implements HasDynamicTitle {
    /// What the layout's skip link and the care for focus point at.
    static final String ID = "main";

    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div head = new Div(heading, lead);

    /// A screen whose title is known from the start.
    protected Page(String title) {
        setId(ID);
        addClassName("page");
        getElement().setAttribute("tabindex", "-1");
        head.addClassName("page-head");
        lead.addClassName("lead");
        lead.setVisible(false);
        heading.setText(title);
        add(head);
    }

    /// Changes heading and browser title, once the screen knows what it shows.
    protected final void title(String text) {
        heading.setText(text);
    }

    /// One or two sentences under the heading.
    protected final void lead(String text) {
        lead.setText(text);
        lead.setVisible(true);
    }

    /// The way here from the top, before the heading; call once per rendering.
    protected final void crumbs(Crumbs crumbs) {
        head.getChildren().filter(Crumbs.class::isInstance).findFirst().ifPresent(head::remove);
        head.addComponentAsFirst(crumbs);
    }

    /// Something that belongs to the heading: badges, buttons.
    protected final void underHeading(Component... components) {
        head.add(components);
    }

    /// Takes away everything below the head, to render anew.
    protected final void clear() {
        removeAll();
        head.removeAll();
        head.add(heading, lead);
        add(head);
    }

    /// Shows the not-found screen instead: what is not there and what is not yours look the same.
    protected static void notFound(BeforeEnterEvent event) {
        event.rerouteToError(NotFoundException.class);
    }

    @Override
    public String getPageTitle() {
        return heading.getText().equals("Milestone") ? "Milestone" : heading.getText() + " · Milestone";
    }
}
