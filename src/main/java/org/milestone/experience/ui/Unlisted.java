package org.milestone.experience.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Keeps the pages behind secret links out of search engines, and their addresses out of what
/// other sites are told.
@Component
final class Unlisted implements VaadinServiceInitListener {
    private static final String VERIFY = "/verify/";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(Unlisted::mark);
    }

    private static void mark(IndexHtmlResponse response) {
        var path = Objects.requireNonNullElse(response.getVaadinRequest().getPathInfo(), "");
        if (path.startsWith(VERIFY)) {
            response.getVaadinResponse().setHeader("X-Robots-Tag", "noindex, nofollow");
            response.getVaadinResponse().setHeader("Referrer-Policy", "no-referrer");
            response.getDocument()
                    .head()
                    .appendElement("meta")
                    .attr("name", "robots")
                    .attr("content", "noindex, nofollow");
        }
    }
}
