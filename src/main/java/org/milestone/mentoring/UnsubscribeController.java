package org.milestone.mentoring;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where mail programs end letters with one click (RFC 8058): no sign-in, no further question. A
/// wrong secret gets the same answer.
@RestController
class UnsubscribeController {
    private final NoticeService notices;

    UnsubscribeController(NoticeService notices) {
        this.notices = notices;
    }

    @PostMapping(MentoringRoutes.UNSUBSCRIBE + "/{secret:[A-Za-z0-9_-]{43}}")
    ResponseEntity<Void> unsubscribe(@PathVariable String secret) {
        notices.unsubscribe(secret);
        return ResponseEntity.noContent().build();
    }
}
