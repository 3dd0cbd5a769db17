package org.milestone.practice.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.content.domain.Blueprint;
import org.milestone.content.domain.CaseSet;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Question;

/// The items in use that belong to an exam, sorted by its domains once, so that drawing is quick.
/// Items of case sets are only had as whole sets; a set with an item that is out of use is not
/// had at all.
public final class Bank {
    final Blueprint blueprint;
    final List<List<Question>> singles = new ArrayList<>();
    final List<Question> pilots = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    private final Map<String, Integer> partOf = new HashMap<>();

    /// A case set with its items.
    record Block(CaseSet set, List<Question> items) {}

    private Bank(Blueprint blueprint) {
        this.blueprint = blueprint;
        blueprint.domains().forEach(part -> singles.add(new ArrayList<>()));
    }

    /// Sorts the items of a catalog by the domains of a blueprint.
    public static Bank of(Blueprint blueprint, Catalog catalog) {
        return of(blueprint, catalog.questions().values(), catalog.caseSets());
    }

    public static Bank of(Blueprint blueprint, Iterable<Question> items, Map<String, CaseSet> sets) {
        var bank = new Bank(blueprint);
        var inSets = new LinkedHashMap<String, Map<String, Question>>();
        for (var item : items) {
            var part = bank.place(item);
            if (part.isEmpty() || !item.inUse()) {
                continue;
            }
            bank.partOf.put(item.id(), part.get());
            var set = item.about().caseSet();
            if (set.isPresent()) {
                inSets.computeIfAbsent(set.get(), id -> new HashMap<>()).put(item.id(), item);
            } else if (item.about().pilot()) {
                bank.pilots.add(item);
            } else {
                bank.singles.get(part.get()).add(item);
            }
        }
        inSets.forEach((id, found) -> Optional.ofNullable(sets.get(id))
                .filter(set -> !set.items().isEmpty() && found.keySet().containsAll(set.items()))
                .ifPresent(set -> bank.blocks.add(
                        new Block(set, set.items().stream().map(found::get).toList()))));
        return bank;
    }

    /// The exam's key, `pmp`.
    public String exam() {
        return exam(blueprint);
    }

    static String exam(Blueprint blueprint) {
        var id = blueprint.certification();
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /// How many items there are in all.
    public int size() {
        return pilots.size()
                + singles.stream().mapToInt(List::size).sum()
                + blocks.stream().mapToInt(block -> block.items.size()).sum();
    }

    /// The place of the domain an item is drawn for: the first it names of this exam.
    int part(Question item) {
        return partOf.getOrDefault(item.id(), 0);
    }

    String partName(int place) {
        return exam() + "/" + blueprint.domains().get(place).key();
    }

    private Optional<Integer> place(Question item) {
        var prefix = exam() + "/";
        for (var domain : item.about().domains()) {
            if (domain.startsWith(prefix)) {
                int end = domain.indexOf('/', prefix.length());
                var key = domain.substring(prefix.length(), end < 0 ? domain.length() : end);
                for (int place = 0; place < blueprint.domains().size(); place++) {
                    if (blueprint.domains().get(place).key().equals(key)) {
                        return Optional.of(place);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
