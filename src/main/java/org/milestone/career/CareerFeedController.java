package org.milestone.career;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Gives a career plan to whoever knows its secret; a wrong secret and none at all look the same.
@RestController
class CareerFeedController {
    private final GoalService goals;

    CareerFeedController(GoalService goals) {
        this.goals = goals;
    }

    @GetMapping("/career/{secret:[A-Za-z0-9_-]{43}}.ics")
    ResponseEntity<String> feed(@PathVariable String secret) {
        return goals.calendar(secret)
                .map(text -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                        .cacheControl(CacheControl.noStore())
                        .header("X-Robots-Tag", "noindex")
                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
