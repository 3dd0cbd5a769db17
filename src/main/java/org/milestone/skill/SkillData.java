package org.milestone.skill;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.Comeback;
import org.milestone.account.Comeback.Fault;
import org.milestone.account.PersonalData;
import org.milestone.skill.domain.Blind;
import org.milestone.skill.domain.Evidence;
import org.milestone.skill.domain.Rating;
import org.milestone.skill.domain.Source;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What this module knows about a person, for the export. What is hidden from them on a screen is
/// hidden here.
@Component
@Order(1)
final class SkillData implements PersonalData {
    private static final String TABLE = "skill_rating";
    private static final int LONGEST_WORDING = 20;
    private static final int MOST = 20_000;

    private final RatingRows rows;
    private final SkillShelf shelf;
    private final Witnesses witnesses;

    SkillData(RatingRows rows, SkillShelf shelf, Witnesses witnesses) {
        this.rows = rows;
        this.shelf = shelf;
        this.witnesses = witnesses;
    }

    @Override
    public String section() {
        return "skill";
    }

    @Override
    public SkillExport exportOf(AccountId account) {
        var all = rows.findByAccountIdOrderById(account.value());
        var counting = all.stream()
                .filter(row -> !row.isWithdrawn())
                .map(row -> row.rating(id -> id))
                .toList();
        var visible = Blind.forOwner(counting).ratings();
        return new SkillExport(
                visible,
                counting.size() - visible.size(),
                all.stream()
                        .filter(row -> row.isWithdrawn() && row.source() != Source.MENTOR)
                        .map(row -> row.rating(id -> id))
                        .toList(),
                rows.findByMentorAccountIdOrderById(account.value()).stream()
                        .map(row -> row.rating(id -> id))
                        .toList(),
                shelf.exported(account));
    }

    /// What the person said comes back as old as it was. What others said only they can say.
    @Override
    public void bringBack(AccountId account, Comeback section) {
        section.as(SkillExport.class, TABLE).ifPresent(export -> {
            var there = new HashSet<Rating>();
            rows.findByAccountIdOrderById(account.value()).forEach(row -> there.add(said(row.rating(id -> id))));
            if (export.ratings().size() + export.withdrawn().size() > MOST) {
                section.problem(TABLE, "", Fault.TOO_MANY);
                return;
            }
            export.ratings().stream()
                    .sorted(Rating.IN_TIME)
                    .forEach(
                            rating -> bringBack(account, section, there, rating).ifPresent(rows::save));
            export.withdrawn().stream()
                    .sorted(Rating.IN_TIME)
                    .forEach(
                            rating -> bringBack(account, section, there, rating).ifPresent(row -> {
                                row.withdraw(witnesses.now());
                                rows.save(row);
                            }));
            section.left(TABLE, export.waiting());
            shelf.bringBack(account, export.kept(), section, witnesses.now());
        });
    }

    private Optional<RatingRow> bringBack(AccountId account, Comeback section, Set<Rating> there, Rating rating) {
        if (rating.source() != Source.SELF) {
            section.left(TABLE, 1);
            return Optional.empty();
        }
        var fault = fault(rating);
        if (fault.isPresent()) {
            section.problem(TABLE, rating.skill(), fault.get());
            return Optional.empty();
        }
        if (!there.add(said(rating))) {
            section.there(TABLE);
            return Optional.empty();
        }
        section.brought(TABLE);
        return Optional.of(new RatingRow(account.value(), said(rating)));
    }

    private Optional<Fault> fault(Rating rating) {
        if (!Comeback.isId(rating.skill())
                || !rating.witness().isEmpty()
                || rating.until().isPresent()
                || rating.wording().length() > LONGEST_WORDING) {
            return Optional.of(Fault.UNKNOWN);
        }
        if (rating.at().isAfter(witnesses.now()) || rating.at().isBefore(Instant.EPOCH)) {
            return Optional.of(Fault.NO_SUCH_DAY);
        }
        boolean tooLong = rating.rationale().length() > Explanation.LONGEST
                || rating.evidence().size() > Evidence.MOST
                || rating.evidence().stream()
                        .anyMatch(piece -> Evidence.of(piece.text()).isEmpty());
        return tooLong ? Optional.of(Fault.TOO_LONG) : Optional.empty();
    }

    /// The word without its number.
    private static Rating said(Rating rating) {
        return new Rating(
                0,
                rating.skill(),
                rating.axis(),
                rating.source(),
                rating.witness(),
                rating.level(),
                rating.confidence(),
                rating.rationale(),
                rating.evidence(),
                rating.wording(),
                rating.at(),
                rating.until());
    }

    @Override
    public Set<String> tables() {
        return Set.of("skill_rating", "skill_target", "skill_aside", "skill_guess");
    }
}
