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
                if (mayBeAlike(own, runs.get(other)) && share(own, runs.get(other)) >= ALIKE) {
                    pairs.add(new Pair(text, other));
                }
            }
        }
        return pairs;
    }

    private static boolean mayBeAlike(Set<String> one, Set<String> other) {
        return Math.min(one.size(), other.size()) >= ALIKE * Math.max(one.size(), other.size());
    }

    /// The two most alike of several texts, and how much they share, 0-1.
    record Closest(double share, Pair pair) {}

    /// Compares each with each: for a report on one bank.
    static Closest closest(List<String> texts) {
        var runs = texts.stream().map(Likeness::runs).toList();
        var closest = new Closest(0, new Pair(0, 0));
        for (int later = 1; later < texts.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                double share = share(runs.get(later), runs.get(earlier));
                if (share > closest.share()) {
                    closest = new Closest(share, new Pair(later, earlier));
                }
            }
        }
        return closest;
    }

    /// The largest share of words that two of these short texts have in common, 0-1.
    static double closestWords(List<String> texts) {
        var words = texts.stream().map(text -> Set.copyOf(split(text))).toList();
        double closest = 0;
        for (int later = 1; later < words.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                closest = Math.max(closest, share(words.get(later), words.get(earlier)));
            }
        }
        return closest;
    }

    /// The share of runs two texts have in common, of all they have (Jaccard).
    private static double share(Set<String> one, Set<String> other) {
        var small = one.size() <= other.size() ? one : other;
        var large = small == one ? other : one;
        long common = small.stream().filter(large::contains).count();
        int all = one.size() + other.size() - (int) common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static Set<String> runs(String text) {
        var words = split(text);
        var runs = new HashSet<String>();
        if (words.isEmpty()) {
            return runs;
        }
        for (int from = 0; from == 0 || from + RUN <= words.size(); from++) {
            runs.add(String.join(" ", words.subList(from, Math.min(words.size(), from + RUN))));
        }
        return runs;
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
