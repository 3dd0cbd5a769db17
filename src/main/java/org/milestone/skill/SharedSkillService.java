package org.milestone.skill;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Band;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What of somebody's skills others see who were allowed to; never what waits for their own word,
/// and never the words of other mentors.
@Service
public class SharedSkillService {
    private final SkillService skills;
    private final WitnessService witnesses;
    private final Consent consent;

    SharedSkillService(SkillService skills, WitnessService witnesses, Consent consent) {
        this.skills = skills;
        this.witnesses = witnesses;
        this.consent = consent;
    }

    /// The ranges alone, by skill.
    @Transactional
    public Optional<Map<String, Map<Axis, Band>>> bands(AccountId me, AccountId owner) {
        return consent.read(me, owner, Scope.SKILLS, Sight.SUMMARY)
                ? Optional.of(bands(state(me, owner)))
                : Optional.empty();
    }

    private static Map<String, Map<Axis, Band>> bands(SkillState state) {
        var bands = new HashMap<String, Map<Axis, Band>>();
        state.standing()
                .skills()
                .forEach((skill, axes) -> axes.forEach((axis, standing) -> standing.band()
                        .ifPresent(band -> bands.computeIfAbsent(skill, key -> new EnumMap<>(Axis.class))
                                .put(axis, band))));
        return bands;
    }

    /// Every mark with its source.
    @Transactional
    public Optional<SkillState> marks(AccountId me, AccountId owner) {
        return consent.read(me, owner, Scope.SKILLS, Sight.DETAIL) ? Optional.of(state(me, owner)) : Optional.empty();
    }

    /// Their own is shown to the owner as it is theirs, without what waits for a word of theirs.
    private SkillState state(AccountId me, AccountId owner) {
        return me.equals(owner) ? skills.standing(owner) : witnesses.seenByMentor(me, owner);
    }
}
