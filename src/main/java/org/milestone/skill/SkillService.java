package org.milestone.skill;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.content.Library;
import org.milestone.skill.domain.Assessment;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Blind;
import org.milestone.skill.domain.Evidence;
import org.milestone.skill.domain.Move;
import org.milestone.skill.domain.Quiz;
import org.milestone.skill.domain.Rating;
import org.milestone.skill.domain.Source;
import org.milestone.skill.domain.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where somebody stands, and what they say of it themself. Ratings are only ever added; a level
/// is computed from all there are.
@Service
public class SkillService {
    public static final int LONGEST_REASON = 300;
    private static final int TEN = 10;

    /// A rating corrected this soon was a slip, and is not history.
    private static final Duration SITTING = Duration.ofMinutes(15);

    /// What counts as lately when somebody asks what moves.
    private static final Duration LATELY = Duration.ofDays(28);

    private final Witnesses witnesses;
    private final SkillShelf shelf;
    private final RatingRows ratings;
    private final Quizzes quizzes;
    private final Library library;
    private final AccountService accounts;

    SkillService(
            Witnesses witnesses,
            SkillShelf shelf,
            RatingRows ratings,
            Quizzes quizzes,
            Library library,
            AccountService accounts) {
        this.witnesses = witnesses;
        this.shelf = shelf;
        this.ratings = ratings;
        this.quizzes = quizzes;
        this.library = library;
        this.accounts = accounts;
    }

    /// Where the person stands on every skill anything is known of, without what waits for a word
    /// or a guess of their own.
    @Transactional
    public SkillState standing(AccountId me) {
        var now = witnesses.now();
        var seen = new HashMap<>(quizzes.of(me));
        var unseen = shelf.unseen(me, seen);
        seen.keySet().removeAll(unseen.keySet());
        var standing = Standing.of(Blind.forOwner(witnesses.all(me)), seen, now);
        return shelf.state(me, standing, unseen, now);
    }

    /// How far the person is with rating themself for the role they work towards, and what moved
    /// in the last four weeks, without asking what quizzes show.
    ///
    /// @param way    empty when they have not chosen a role
    /// @param moving furthest first
    public record Ahead(Optional<Assessment> way, List<Move> moving) {
        public Ahead {
            moving = List.copyOf(moving);
        }
    }

    @Transactional(readOnly = true)
    public Ahead ahead(AccountId me) {
        var now = witnesses.now();
        var all = witnesses.all(me);
        var rated = Standing.of(Blind.forOwner(all), Map.of(), now).selfRated();
        return new Ahead(
                shelf.target(me)
                        .map(library.catalog()::role)
                        .map(role -> Assessment.of(role, rated, shelf.aside(me).keySet())),
                Move.of(all, now.minus(LATELY), now).stream()
                        .filter(move -> witnesses.skill(move.skill()).isPresent())
                        .toList());
    }

    /// Keeps the level the person gives themself; what they said to explain the last one stays.
    @Transactional
    public Rated rate(AccountId me, String skill, Axis axis, int level) {
        return keep(
                me,
                skill,
                axis,
                level,
                last(me, skill, axis)
                        .map(rating -> new Explanation(
                                rating.confidence(),
                                rating.rationale(),
                                rating.evidence().stream().map(Evidence::text).toList()))
                        .orElse(Explanation.NONE));
    }

    /// Keeps what the person says to explain the level they last gave themself.
    @Transactional
    public Rated explain(AccountId me, String skill, Axis axis, Explanation explanation) {
        return last(me, skill, axis)
                .map(rating -> keep(me, skill, axis, rating.level(), explanation))
                .orElseGet(Rated.NothingToExplain::new);
    }

    private Rated keep(AccountId me, String skill, Axis axis, int level, Explanation explanation) {
        var before = last(me, skill, axis);
        var all = witnesses.all(me);
        var rated = witnesses.add(me, Source.SELF, "", skill, axis, level, explanation, Optional.empty());
        if (rated instanceof Rated.Kept) {
            before.filter(rating -> rating.at().isAfter(witnesses.now().minus(SITTING)))
                    .filter(rating -> !Blind.hasRevealed(all, rating))
                    .ifPresent(rating -> withdraw(me, rating));
        }
        return rated;
    }

    /// Takes back the person's last self-rating, if it is of their today and has not let them read
    /// what a mentor said; the one that was taken back.
    @Transactional
    public Optional<Rating> undo(AccountId me) {
        var zone = accounts.profile(me).zone();
        var today = witnesses.now().atZone(zone).toLocalDate();
        var all = witnesses.all(me);
        return all.stream()
                .filter(rating -> rating.source() == Source.SELF)
                .max(Rating.IN_TIME)
                .filter(rating -> rating.at().atZone(zone).toLocalDate().equals(today))
                .filter(rating -> !Blind.hasRevealed(all, rating))
                .map(rating -> {
                    withdraw(me, rating);
                    return rating;
                });
    }

    private void withdraw(AccountId me, Rating rating) {
        ratings.findByAccountIdAndWithdrawnAtIsNullOrderByAtAscIdAsc(me.value()).stream()
                .filter(row -> row.id() == rating.id())
                .forEach(row -> row.withdraw(witnesses.now()));
    }

    private Optional<Rating> last(AccountId me, String skill, Axis axis) {
        var current = library.catalog().current(skill);
        return witnesses.all(me).stream()
                .filter(rating ->
                        rating.source() == Source.SELF && rating.skill().equals(current) && rating.axis() == axis)
                .max(Rating.IN_TIME);
    }

    /// Puts a skill aside, with the person's reason; false when there is no such skill or the
    /// reason is blank or too long.
    @Transactional
    public boolean notRelevant(AccountId me, String skill, String reason) {
        var known = witnesses.skill(skill);
        var words = reason.strip();
        if (known.isEmpty() || words.isEmpty() || words.length() > LONGEST_REASON) {
            return false;
        }
        shelf.putAside(me, known.get().id(), words, witnesses.now());
        return true;
    }

    /// Takes a skill in again that was put aside.
    @Transactional
    public void relevantAgain(AccountId me, String skill) {
        shelf.takeBack(me, skill);
    }

    /// Keeps the role the person works towards; false when there is no such role.
    @Transactional
    public boolean aim(AccountId me, String role) {
        var current = library.catalog().current(role);
        boolean known = library.catalog().roles().containsKey(current);
        if (known) {
            shelf.aim(me, current, witnesses.now());
        }
        return known;
    }

    /// The role the person works towards.
    @Transactional(readOnly = true)
    public Optional<String> target(AccountId me) {
        return shelf.target(me);
    }

    /// Opens the quiz evidence on a skill, with what the person guesses of ten questions, 0-10, or
    /// without a guess. It is kept once: whoever has seen it cannot guess again. Empty when there
    /// is nothing to see or the guess is none.
    @Transactional
    public Optional<Quiz> open(AccountId me, String skill, OptionalInt guess) {
        var current = library.catalog().current(skill);
        if (guess.isPresent() && (guess.getAsInt() < 0 || guess.getAsInt() > TEN)) {
            return Optional.empty();
        }
        return Optional.ofNullable(quizzes.of(me).get(current))
                .filter(Quiz::says)
                .map(quiz -> {
                    shelf.keepGuess(me, current, guess, quiz, witnesses.now());
                    return quiz;
                });
    }
}
