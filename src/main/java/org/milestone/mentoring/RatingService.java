package org.milestone.mentoring;

import java.util.List;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.mentoring.domain.Side;
import org.milestone.skill.Explanation;
import org.milestone.skill.Rated;
import org.milestone.skill.WitnessService;
import org.milestone.skill.domain.Axis;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A mentor's view of a skill. Neither of the two reads the other's before both are in; `skill`
/// sees to that.
@Service
public class RatingService {
    public static final int LONGEST_REASON = 1_000;

    private final Pairs pairs;
    private final WitnessService witnesses;
    private final Consent consent;

    RatingService(Pairs pairs, WitnessService witnesses, Consent consent) {
        this.pairs = pairs;
        this.witnesses = witnesses;
        this.consent = consent;
    }

    /// The mentor says where the mentee stands; empty when they are not their mentor, or may not
    /// see skills in detail.
    @Transactional
    public Optional<Rated> rate(AccountId me, long mentorship, String skill, Axis axis, int level, String reason) {
        return pairs.row(me, mentorship)
                .filter(row ->
                        row.mentorship().state().isTogether() && row.sideOf(me).orElseThrow() == Side.MENTOR)
                .filter(row -> consent.read(me, row.of(Side.MENTEE), Scope.SKILLS, Sight.DETAIL))
                .map(row -> reason.length() > LONGEST_REASON
                        ? new Rated.TooLong(reason.length() - LONGEST_REASON)
                        : witnesses.mentorRates(
                                me,
                                row.of(Side.MENTEE),
                                skill,
                                axis,
                                level,
                                new Explanation(Optional.empty(), reason.strip(), List.of())));
    }
}
