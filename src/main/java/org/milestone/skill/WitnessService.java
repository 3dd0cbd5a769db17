package org.milestone.skill;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Blind;
import org.milestone.skill.domain.Guesses;
import org.milestone.skill.domain.Source;
import org.milestone.skill.domain.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What others say of a person's skills: mentors, those who verify a project, certificates. For
/// modules to the right, which have asked for consent before they call.
@Service
public class WitnessService {

    /// Somebody else's word on a skill.
    ///
    /// @param origin names where it comes from, such as `experience/sign-offs/12`; a later word
    /// of the same origin on the same skill takes its place
    /// @param level  0-5; for a certificate the floor it sets
    public record Word(String origin, String skill, int level, String rationale) {}

    private final Witnesses witnesses;
    private final RatingRows rows;
    private final Quizzes quizzes;
    private final SkillShelf shelf;

    WitnessService(Witnesses witnesses, RatingRows rows, Quizzes quizzes, SkillShelf shelf) {
        this.witnesses = witnesses;
        this.rows = rows;
        this.quizzes = quizzes;
        this.shelf = shelf;
    }

    /// A mentor rates somebody. Neither reads the other's rating of the same skill and axis until
    /// both are in.
    @Transactional
    public Rated mentorRates(
            AccountId mentor, AccountId owner, String skill, Axis axis, int level, Explanation explanation) {
        return mentor.equals(owner)
                ? new Rated.NotPossible()
                : witnesses.add(
                        owner,
                        Source.MENTOR,
                        String.valueOf(mentor.value()),
                        skill,
                        axis,
                        level,
                        explanation,
                        Optional.empty());
    }

    /// Where somebody stands as a mentor may see it: without the self-ratings that wait for the
    /// mentor's own, the words of other mentors, and what the person has not looked at themself.
    @Transactional
    public SkillState seenByMentor(AccountId mentor, AccountId owner) {
        var visible = Blind.forMentor(witnesses.all(owner), String.valueOf(mentor.value()));
        var now = witnesses.now();
        var seen = new HashMap<>(quizzes.of(owner));
        seen.keySet().removeAll(shelf.unseen(owner, seen).keySet());
        return new SkillState(
                now, Optional.empty(), Standing.of(visible, seen, now), Map.of(), Map.of(), new Guesses(List.of()));
    }

    /// Somebody who saw a project says what the owner did there; on application only.
    @Transactional
    public Rated verified(AccountId owner, Word word) {
        return witnesses.add(
                owner,
                Source.VERIFIER,
                word.origin(),
                word.skill(),
                Axis.APPLICATION,
                word.level(),
                new Explanation(Optional.empty(), word.rationale(), List.of()),
                Optional.empty());
    }

    /// A certificate the owner holds sets a floor under their knowledge, until it runs out.
    @Transactional
    public Rated certified(AccountId owner, Word word, Optional<Instant> until) {
        return witnesses.add(
                owner,
                Source.CERTIFICATE,
                word.origin(),
                word.skill(),
                Axis.KNOWLEDGE,
                word.level(),
                new Explanation(Optional.empty(), word.rationale(), List.of()),
                until);
    }

    /// Takes back every word of an origin, of verifiers and certificates; says how many there
    /// were.
    @Transactional
    public int withdraw(AccountId owner, String origin) {
        int withdrawn = 0;
        for (var source : List.of(Source.VERIFIER, Source.CERTIFICATE)) {
            for (var row : rows.findByAccountIdAndSourceAndWitnessAndWithdrawnAtIsNull(owner.value(), source, origin)) {
                row.withdraw(witnesses.now());
                withdrawn++;
            }
        }
        return withdrawn;
    }
}
