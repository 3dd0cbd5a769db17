package org.milestone.skill;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.content.domain.Skill;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Evidence;
import org.milestone.skill.domain.Level;
import org.milestone.skill.domain.Rating;
import org.milestone.skill.domain.Source;
import org.springframework.stereotype.Component;

/// Takes down ratings, whoever gives them, and reads them back.
@Component
class Witnesses {
    private final RatingRows rows;
    private final Library library;
    private final Clock clock;

    Witnesses(RatingRows rows, Library library, Clock clock) {
        this.rows = rows;
        this.library = library;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Optional<Skill> skill(String id) {
        var catalog = library.catalog();
        return Optional.ofNullable(catalog.skills().get(catalog.current(id)));
    }

    /// Everything that counts, whether its owner may read it or not.
    List<Rating> all(AccountId owner) {
        return rows.findByAccountIdAndWithdrawnAtIsNullOrderByAtAscIdAsc(owner.value()).stream()
                .map(row -> row.rating(library.catalog()::current))
                .toList();
    }

    Rated add(
            AccountId owner,
            Source source,
            String witness,
            String skillId,
            Axis axis,
            int level,
            Explanation explanation,
            Optional<Instant> until) {
        var skill = skill(skillId);
        if (skill.isEmpty() || !Level.isOne(level)) {
            return new Rated.NotPossible();
        }
        int over = Math.max(
                explanation.rationale().length() - Explanation.LONGEST,
                explanation.evidence().size() - Evidence.MOST);
        if (over > 0) {
            return new Rated.TooLong(over);
        }
        var evidence = new ArrayList<Evidence>();
        for (var typed : explanation.evidence()) {
            var piece = Evidence.of(typed);
            if (piece.isEmpty()) {
                return new Rated.NotEvidence(typed);
            }
            evidence.add(piece.get());
        }
        var rating = new Rating(
                0,
                skill.get().id(),
                axis,
                source,
                witness,
                level,
                explanation.confidence(),
                explanation.rationale().strip(),
                evidence,
                Wording.of(skill.get(), axis),
                now(),
                until);
        return new Rated.Kept(rows.save(new RatingRow(owner.value(), rating)).rating(library.catalog()::current));
    }
}
