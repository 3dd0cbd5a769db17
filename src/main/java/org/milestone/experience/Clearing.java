package org.milestone.experience;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes away for good what was removed thirty days ago.
@Component
class Clearing {
    static final Duration KEPT = Duration.ofDays(30);

    private final EntryRows entries;
    private final PositionRows positions;
    private final CredentialRows credentials;
    private final RenewalRows activities;
    private final Days days;

    Clearing(EntryRows entries, PositionRows positions, CredentialRows credentials, RenewalRows activities, Days days) {
        this.entries = entries;
        this.positions = positions;
        this.credentials = credentials;
        this.activities = activities;
        this.days = days;
    }

    @Transactional
    int clear() {
        var before = days.now().minus(KEPT);
        return entries.clear(before) + positions.clear(before) + credentials.clear(before) + activities.clear(before);
    }
}
