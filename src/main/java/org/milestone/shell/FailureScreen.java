package org.milestone.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// Our mistake: a calm sentence and the reference under which the log tells more.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class FailureScreen extends Page implements HasErrorParameter<Exception> {
    private final Paragraph reference = new Paragraph();

    FailureScreen() {
        super("Something went wrong on our side");
        lead("What was saved before is safe. Try again in a moment.");
        reference.setId("reference");
        var again = new Anchor("", "Try again");
        again.setRouterIgnore(true);
        again.addClassNames("button", "primary");
        var ways = new Div(again, new Link("/", "Go to the start page").secondary());
        ways.addClassName("actions");
        add(ways, reference);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        reference.setText("Reference " + Reference.of(parameter.getException())
                + ". Give it to an administrator if it happens again.");
        var location = event.getLocation().getPathWithQueryParameters();
        getChildren()
                .flatMap(child -> child.getChildren())
                .filter(child -> child instanceof Anchor && !(child instanceof Link))
                .map(Anchor.class::cast)
                .forEach(anchor -> anchor.setHref("/" + location));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
