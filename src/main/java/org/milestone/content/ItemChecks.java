package org.milestone.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What items must keep together: no doubles, a place in a lesson, no option that gives itself
/// away by its length or its words.
final class ItemChecks {
    private static final double MOST_LONGEST = 0.30;

    // Below this number a share says nothing.
    private static final int ENOUGH = 20;
    private static final int NAMED = 12;

    private final Draft draft;
    private final Map<String, ItemReader.Item> items = new LinkedHashMap<>();
    private final Map<String, ItemReader.Item> stems = new HashMap<>();

    ItemChecks(Draft draft) {
        this.draft = draft;
    }

    void item(ItemReader.Item item) {
        var question = item.question();
        items.putIfAbsent(question.id(), item);
        var before = stems.putIfAbsent(Bank.asked(question), item);
        if (before != null && !question.stem().isBlank()) {
            draft.problem(
                    item.file(),
                    item.stemLine(),
                    "the same stem as " + before.question().id());
        }
    }

    /// Holds what lessons show against what is there.
    void shown(Map<String, List<Markdown.Shown>> shownBy) {
        var seen = new HashSet<String>();
        shownBy.forEach((lesson, all) -> all.forEach(shown -> {
            var id = lesson + "#" + shown.key();
            var place = items.get(id);
            if (place == null) {
                draft.problem(
                        shown.file(),
                        shown.line(),
                        "there is no item `" + shown.key() + "` in questions/" + lesson + ".yml");
            } else if (place.question().retired()) {
                draft.problem(shown.file(), shown.line(), "the item `" + shown.key() + "` is retired");
            } else if (!seen.add(id)) {
                draft.problem(shown.file(), shown.line(), "the item `" + shown.key() + "` is shown twice");
            }
        }));
        items.forEach((id, place) -> {
            if (Bank.isOfLesson(place.question())
                    && !seen.contains(id)
                    && !place.question().retired()) {
                var key = id.substring(id.indexOf('#') + 1);
                draft.problem(
                        place.file(), place.line(), "no line `::check " + key + "` shows this item in its lesson");
            }
        });
    }

    /// Looks at the items of all lessons together, and of each bank: what gives the right option
    /// away, and what is asked twice.
    void banks() {
        for (var bank :
                Bank.of(items.values().stream().map(ItemReader.Item::question).toList())) {
            lengths(bank);
            if (!bank.isOfLessons() && bank.items().size() >= ENOUGH) {
                cues(bank);
            }
            nearDoubles(bank);
        }
    }

    private void lengths(Bank bank) {
        var longest = bank.longest();
        int singles = bank.singles().size();
        if (singles >= ENOUGH && longest.size() > MOST_LONGEST * singles) {
            draft.problem(
                    bank.folder(),
                    0,
                    "the right option is the longest in " + longest.size() + " of " + singles
                            + " single-choice items, more than 30 %: shorten it or lengthen another, for example in "
                            + String.join(", ", longest.subList(0, Math.min(NAMED, longest.size()))));
        }
    }

    private void cues(Bank bank) {
        var cues = bank.cues();
        for (var found : cues.found()) {
            draft.problem(
                    bank.folder(),
                    0,
                    "cue words give options away: " + found + ", for example in " + String.join(", ", cues.examples()));
        }
    }

    private void nearDoubles(Bank bank) {
        var asked = bank.items().stream().map(Bank::asked).toList();
        for (var pair : Likeness.find(asked)) {
            var earlier = bank.items().get(pair.earlier());
            var place = items.get(bank.items().get(pair.later()).id());
            // Equal ones are told already.
            if (place != null && !asked.get(pair.earlier()).equals(asked.get(pair.later()))) {
                draft.problem(place.file(), place.line(), "nearly the same stem as " + earlier.id());
            }
        }
    }
}
