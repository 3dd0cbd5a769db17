package org.milestone.career;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Gives the days of a person to whoever knows its secret; a wrong secret and none at all look
/// the same.
@RestController
class CareerFeedController {
    private final FeedService feeds;

    CareerFeedController(FeedService feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/career/{secret:[A-Za-z0-9_-]{43}}.ics")
    ResponseEntity<String> feed(@PathVariable String secret, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        return feeds.calendar(secret)
                .map(feed -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .eTag("\"" + feed.version() + "\"")
                        .header("X-Robots-Tag", "noindex")
                        .body(feed.text()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
