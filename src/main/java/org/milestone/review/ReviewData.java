package org.milestone.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalData;
import org.milestone.review.domain.Memory;
import org.milestone.review.domain.Rating;
import org.springframework.stereotype.Component;

/// What this module knows about a person, for the export.
@Component
final class ReviewData implements PersonalData {

    record Exported(List<Card> cards, List<Review> reviews, ReviewSettingsService.Preferences preferences) {}

    record Card(long number, String kind, String ref, Memory memory, Instant since) {}

    record Review(long card, String source, Optional<Rating> rating, LocalDate day, Instant at, Memory before) {}

    private final CardRows cards;
    private final LogRows log;
    private final ReviewSettingsService settings;

    ReviewData(CardRows cards, LogRows log, ReviewSettingsService settings) {
        this.cards = cards;
        this.log = log;
        this.settings = settings;
    }

    @Override
    public String section() {
        return "review";
    }

    @Override
    public Exported exportOf(AccountId account) {
        return new Exported(
                cards.findByAccountId(account.value()).stream()
                        .map(row -> new Card(row.id(), row.kind().name(), row.ref(), row.memory(), row.addedAt()))
                        .toList(),
                log.findByAccountIdOrderById(account.value()).stream()
                        .map(row -> new Review(
                                row.cardId(),
                                row.source().name(),
                                row.rating(),
                                row.reviewedOn(),
                                row.at(),
                                row.before()))
                        .toList(),
                settings.preferences(account));
    }

    @Override
    public Set<String> tables() {
        return Set.of("review_card", "review_log", "review_settings");
    }
}
