package org.milestone.career.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.milestone.account.AccountId;
import org.milestone.career.TakeawayService;

/// Plan and skills as a file, made when it is asked for.
final class TakeawayLink extends Anchor {

    TakeawayLink(TakeawayService takeaways, AccountId me) {
        super(
                DownloadHandler.fromInputStream(event -> takeaways
                        .takeaway(me)
                        .map(PlanPdf::of)
                        .map(bytes -> new DownloadResponse(
                                new ByteArrayInputStream(bytes), "career-plan.pdf", "application/pdf", bytes.length))
                        .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND))),
                "Take the plan and skills away (PDF)");
        setId("takeaway");
        addClassNames("button", "secondary");
    }
}
