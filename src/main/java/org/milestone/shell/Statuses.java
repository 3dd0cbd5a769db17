package org.milestone.shell;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Says by the status of the first answer what the screen will say in words: 404 for what is no
/// screen, 403 for what is for others. Flow itself answers 200 and looks where the address leads
/// only afterwards.
@Component
final class Statuses implements VaadinServiceInitListener {
    private final AccessAnnotationChecker access = new AccessAnnotationChecker();
    private final List<Shelf> shelves;

    Statuses(List<Shelf> shelves) {
        this.shelves = shelves;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::say);
    }

    private void say(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var path = Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("^/", "");
        var found = request.getService().getRouter().getRegistry().getNavigationRouteTarget(path);
        if (!found.hasTarget() || isMissing(path, found.getRouteParameters())) {
            response.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        } else if (!access.hasAccess(
                found.getRouteTarget().getTarget(), request.getUserPrincipal(), request::isUserInRole)) {
            response.getVaadinResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
        }
    }

    private boolean isMissing(String path, RouteParameters parameters) {
        return !parameters.getParameterNames().isEmpty() && shelves.stream().anyMatch(shelf -> shelf.lacks(path));
    }
}
