package org.milestone.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// Signed in, but this page is for others.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class NotAllowedScreen extends Page implements HasErrorParameter<AccessDeniedException> {

    NotAllowedScreen() {
        super("This page is for others");
        lead(
                "You are signed in, but your account does not open this page. If it should, ask an administrator of this portal.");
        var ways = new Div(new Link("/", "Go to the start page").primary());
        ways.addClassName("actions");
        add(ways);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
