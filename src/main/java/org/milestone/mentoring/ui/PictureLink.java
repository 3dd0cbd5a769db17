package org.milestone.mentoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.mentoring.MenteeService;

/// What is shown of a mentee as a file, made from what may be seen when it is asked for; after it
/// was taken back there is none.
final class PictureLink extends Anchor {
    PictureLink(MenteeService mentees, Library library, AccountId me, ZoneId zone, long mentorship) {
        super(
                DownloadHandler.fromInputStream(event -> file(mentees, library, me, zone, mentorship)
                        .map(bytes -> new DownloadResponse(
                                new ByteArrayInputStream(bytes), "mentoring.pdf", "application/pdf", bytes.length))
                        .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND))),
                "Take it along (PDF)");
        setId("picture-pdf");
        addClassNames("button", "secondary");
    }

    static Optional<byte[]> file(MenteeService mentees, Library library, AccountId me, ZoneId zone, long mentorship) {
        return mentees.picture(me, mentorship)
                .filter(picture -> !picture.shared().isEmpty())
                .map(picture -> PicturePdf.of(library.catalog(), picture, zone));
    }
}
