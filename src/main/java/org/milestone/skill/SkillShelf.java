package org.milestone.skill;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.milestone.account.AccountId;
import org.milestone.account.Comeback;
import org.milestone.account.Comeback.Fault;
import org.milestone.content.Library;
import org.milestone.skill.domain.Guesses;
import org.milestone.skill.domain.Guesses.Guess;
import org.milestone.skill.domain.Quiz;
import org.milestone.skill.domain.Standing;
import org.springframework.stereotype.Component;

/// What a person keeps beside their ratings: the role they want, the skills they put aside, what
/// they guessed.
@Component
class SkillShelf {
    private static final int TEN = 10;

    private final TargetRows targets;
    private final AsideRows asides;
    private final GuessRows guesses;
    private final Library library;

    SkillShelf(TargetRows targets, AsideRows asides, GuessRows guesses, Library library) {
        this.targets = targets;
        this.asides = asides;
        this.guesses = guesses;
        this.library = library;
    }

    SkillState state(AccountId me, Standing standing, Map<String, Quiz> unseen, Instant now) {
        var catalog = library.catalog();
        var rows = guesses.findByAccountIdOrderByAt(me.value());
        return new SkillState(
                now,
                target(me),
                standing,
                aside(me),
                unseen,
                new Guesses(rows.stream()
                        .filter(row -> row.guessed().isPresent())
                        .map(row -> new Guess(
                                catalog.current(row.skillId()), row.guessed().getAsInt(), row.shown()))
                        .toList()));
    }

    /// What is not relevant to the person, with the reason.
    Map<String, String> aside(AccountId me) {
        var aside = new LinkedHashMap<String, String>();
        asides.findByAccountIdOrderByAt(me.value())
                .forEach(row -> aside.put(library.catalog().current(row.skillId()), row.reason()));
        return aside;
    }

    /// Takes out of some quizzes those that speak and have not been looked at.
    Map<String, Quiz> unseen(AccountId me, Map<String, Quiz> quizzes) {
        var unseen = new HashMap<String, Quiz>(quizzes);
        unseen.values().removeIf(quiz -> !quiz.says());
        guesses.findByAccountIdOrderByAt(me.value())
                .forEach(row -> unseen.remove(library.catalog().current(row.skillId())));
        return unseen;
    }

    Optional<String> target(AccountId me) {
        var catalog = library.catalog();
        return targets.findById(me.value())
                .map(row -> catalog.current(row.roleId()))
                .filter(catalog.roles()::containsKey);
    }

    void aim(AccountId me, String role, Instant now) {
        targets.aim(me.value(), role, now);
    }

    void putAside(AccountId me, String skill, String reason, Instant now) {
        asides.put(me.value(), skill, reason, now);
    }

    /// Under every name the skill ever had.
    void takeBack(AccountId me, String skill) {
        var catalog = library.catalog();
        var current = catalog.current(skill);
        asides.drop(
                me.value(),
                Stream.concat(
                                Stream.of(current),
                                catalog.redirects().entrySet().stream()
                                        .filter(redirect -> redirect.getValue().equals(current))
                                        .map(Map.Entry::getKey))
                        .toList());
    }

    void keepGuess(AccountId me, String skill, OptionalInt guess, Quiz quiz, Instant now) {
        guesses.keep(me.value(), skill, guess.isPresent() ? guess.getAsInt() : null, quiz.ofTen(), quiz.answers(), now);
    }

    /// Takes the shelf of an export back; what is there stays.
    void bringBack(AccountId me, SkillExport.Shelf shelf, Comeback section, Instant now) {
        shelf.targetRole().ifPresent(role -> {
            if (targets.findById(me.value()).isPresent()) {
                section.there("skill_target");
            } else if (sound(section, "skill_target", role, Optional.empty(), now)) {
                aim(me, role, now);
            }
        });
        var aside = aside(me).keySet();
        for (var one : shelf.notRelevant()) {
            if (aside.contains(library.catalog().current(one.skill()))) {
                section.there("skill_aside");
            } else if (one.reason().length() > SkillService.LONGEST_REASON) {
                section.problem("skill_aside", one.skill(), Fault.TOO_LONG);
            } else if (sound(section, "skill_aside", one.skill(), Optional.of(one.at()), now)) {
                putAside(me, one.skill(), one.reason(), one.at());
            }
        }
        var guessed = guesses.findByAccountIdOrderByAt(me.value()).stream()
                .map(GuessRow::skillId)
                .toList();
        for (var guess : shelf.guesses()) {
            if (guessed.contains(guess.skill())) {
                section.there("skill_guess");
            } else if (guess.answers() < 0
                    || isNoScore(guess.shown())
                    || isNoScore(guess.guessed().orElse(0))) {
                section.problem("skill_guess", guess.skill(), Fault.OUT_OF_RANGE);
            } else if (sound(section, "skill_guess", guess.skill(), Optional.of(guess.at()), now)) {
                guesses.keep(
                        me.value(),
                        guess.skill(),
                        guess.guessed().isPresent() ? guess.guessed().getAsInt() : null,
                        guess.shown(),
                        guess.answers(),
                        guess.at());
            }
        }
    }

    private static boolean isNoScore(int ofTen) {
        return ofTen < 0 || ofTen > TEN;
    }

    private static boolean sound(Comeback section, String table, String id, Optional<Instant> at, Instant now) {
        if (!Comeback.isId(id)) {
            section.problem(table, id, Fault.UNKNOWN);
            return false;
        }
        if (at.filter(then -> then.isAfter(now) || then.isBefore(Instant.EPOCH)).isPresent()) {
            section.problem(table, id, Fault.NO_SUCH_DAY);
            return false;
        }
        section.brought(table);
        return true;
    }

    SkillExport.Shelf exported(AccountId me) {
        return new SkillExport.Shelf(
                targets.findById(me.value()).map(TargetRow::roleId),
                asides.findByAccountIdOrderByAt(me.value()).stream()
                        .map(row -> new SkillExport.Aside(row.skillId(), row.reason(), row.at()))
                        .toList(),
                guesses.findByAccountIdOrderByAt(me.value()).stream()
                        .map(row -> new SkillExport.Guessed(
                                row.skillId(), row.guessed(), row.shown(), row.answers(), row.at()))
                        .toList());
    }
}
