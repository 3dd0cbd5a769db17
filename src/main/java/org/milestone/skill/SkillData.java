package org.milestone.skill;

import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalData;
import org.milestone.skill.domain.Blind;
import org.milestone.skill.domain.Source;
import org.springframework.stereotype.Component;

/// What this module knows about a person, for the export. What is hidden from them on a screen is
/// hidden here.
@Component
final class SkillData implements PersonalData {
    private final RatingRows rows;
    private final SkillShelf shelf;

    SkillData(RatingRows rows, SkillShelf shelf) {
        this.rows = rows;
        this.shelf = shelf;
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

    @Override
    public Set<String> tables() {
        return Set.of("skill_rating", "skill_target", "skill_aside", "skill_guess");
    }
}
