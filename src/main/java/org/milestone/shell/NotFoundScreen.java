package org.milestone.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// There is no such page, or it is not yours: both look the same.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class NotFoundScreen extends Page implements HasErrorParameter<NotFoundException> {

    NotFoundScreen() {
        super("This page is not here");
        lead("The address may be mistyped, the page may have moved, or it is not one you can see.");
        var ways = new Div(
                new Link("/search", "Search the portal").primary(), new Link("/learn", "See all lessons").secondary());
        ways.addClassName("actions");
        add(ways, new Paragraph("If a link on Milestone brought you here, please tell us: it should not have."));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
