package org.milestone.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds texts that are nearly the same: those that share at least 80 % of their runs of three
/// words. Pairs are looked for through rare runs only: two texts that are so alike share one of
/// their rarest fifth (Chaudhuri, Ganti, Kaushik 2006), which keeps 10,000 texts quick.
final class Likeness {
    static final double ALIKE = 0.8;
    private static final int RUN = 3;

    /// Two texts by their places, the later first.
    record Pair(int later, int earlier) {}

    private Likeness() {}

    static List<Pair> find(List<String> texts) {
        var runs = texts.stream().map(Likeness::runs).toList();
        var frequency = new HashMap<String, Integer>();
        runs.forEach(all -> all.forEach(run -> frequency.merge(run, 1, Integer::sum)));
        var rareFirst = Comparator.<String>comparingInt(run -> frequency.getOrDefault(run, 0))
                .thenComparing(run -> run);
        var index = new HashMap<String, List<Integer>>();
        var pairs = new ArrayList<Pair>();
        for (int text = 0; text < texts.size(); text++) {
            var own = runs.get(text);
            var sorted = own.stream().sorted(rareFirst).toList();
            int prefix = own.isEmpty() ? 0 : own.size() - (int) Math.ceil(ALIKE * own.size()) + 1;
            var candidates = new HashSet<Integer>();
            for (var run : sorted.subList(0, prefix)) {
                var others = index.computeIfAbsent(run, key -> new ArrayList<>());
                candidates.addAll(others);
                others.add(text);
            }
            for (int other : candidates) {
                if (share(own, runs.get(other)) >= ALIKE) {
                    pairs.add(new Pair(text, other));
                }
            }
        }
        return pairs;
    }

    /// The share of runs two texts have in common, of all they have (Jaccard).
    private static double share(Set<String> one, Set<String> other) {
        var small = one.size() <= other.size() ? one : other;
        var large = small == one ? other : one;
        if (small.size() < ALIKE * large.size()) {
            return 0;
        }
        long common = small.stream().filter(large::contains).count();
        return (double) common / (one.size() + other.size() - common);
    }

    private static Set<String> runs(String text) {
        var words = Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var runs = new HashSet<String>();
        if (words.isEmpty()) {
            return runs;
        }
        for (int from = 0; from == 0 || from + RUN <= words.size(); from++) {
            runs.add(String.join(" ", words.subList(from, Math.min(words.size(), from + RUN))));
        }
        return runs;
    }
}
