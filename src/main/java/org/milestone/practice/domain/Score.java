package org.milestone.practice.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.content.domain.Blueprint;

/// What an attempt came to. Only scored items count; an item without an answer earns nothing.
///
/// @param answered  how many scored items were answered
/// @param range     where the share would lie with other items of the same kind
/// @param parts     by domain, in the order of the exam
/// @param certainty how sure the answers were against how right: counts of all judged answers
/// @param passed    only where the issuer publishes the pass mark
public record Score(
        double points,
        double most,
        int items,
        int answered,
        Range range,
        List<Line> parts,
        List<Line> approaches,
        List<Line> sections,
        List<Sure> certainty,
        Optional<Boolean> passed) {
    private static final double ABOVE_TARGET = 0.80;
    private static final double TARGET = 0.65;
    private static final double BELOW_TARGET = 0.50;

    /// The words some issuers report a domain in. They do not say where the borders are; ours are
    /// a share of at least 0.80, 0.65 and 0.50.
    public enum Rating {
        ABOVE_TARGET,
        TARGET,
        BELOW_TARGET,
        NEEDS_IMPROVEMENT;

        public static Rating of(double share) {
            if (share >= Score.ABOVE_TARGET) {
                return ABOVE_TARGET;
            }
            if (share >= Score.TARGET) {
                return TARGET;
            }
            return share >= Score.BELOW_TARGET ? BELOW_TARGET : NEEDS_IMPROVEMENT;
        }
    }

    /// A share of the score. `key` is the domain, the approach in lower case, or the section's
    /// place.
    public record Line(String key, double points, double most, int items, int answered, Range range) {
        public double share() {
            return most == 0 ? 0 : points / most;
        }

        public Rating rating() {
            return Rating.of(share());
        }
    }

    /// How many answers given with this certainty were entirely right and not.
    public record Sure(Certainty certainty, int right, int wrong) {}

    public Score {
        parts = List.copyOf(parts);
        approaches = List.copyOf(approaches);
        sections = List.copyOf(sections);
        certainty = List.copyOf(certainty);
    }

    /// The share of the points, 0-1.
    public double share() {
        return most == 0 ? 0 : points / most;
    }

    /// Adds up the marks of a paper, by slot; a slot without a mark was not answered.
    ///
    /// @param blueprint of the exam the paper imitates: says whether the share is a pass
    public static Score of(
            Paper paper, Map<Integer, Mark> marks, Map<Integer, Certainty> sure, Optional<Blueprint> blueprint) {
        var total = new Sum();
        var parts = new LinkedHashMap<String, Sum>();
        blueprint.ifPresent(exam ->
                exam.domains().forEach(part -> parts.put(Bank.exam(exam) + "/" + part.key(), new Sum())));
        var approaches = new LinkedHashMap<String, Sum>();
        var sections = new LinkedHashMap<String, Sum>();
        for (int section = 0; section < paper.sections().size(); section++) {
            var description = paper.sections().get(section);
            var ofSection = sections.computeIfAbsent(String.valueOf(section), key -> new Sum());
            for (int place = description.first(); place < description.first() + description.count(); place++) {
                var slot = paper.slots().get(place);
                if (slot.scored()) {
                    var mark = Optional.ofNullable(marks.get(place));
                    total.add(slot.points(), mark);
                    ofSection.add(slot.points(), mark);
                    parts.computeIfAbsent(slot.part(), key -> new Sum()).add(slot.points(), mark);
                    slot.approach()
                            .ifPresent(approach -> approaches
                                    .computeIfAbsent(
                                            approach.name().toLowerCase(java.util.Locale.ROOT), key -> new Sum())
                                    .add(slot.points(), mark));
                }
            }
        }
        double share = total.most == 0 ? 0 : total.points / total.most;
        return new Score(
                total.points,
                total.most,
                total.items,
                total.answered,
                Range.of(share, total.items),
                lines(parts),
                lines(approaches),
                lines(sections),
                certainty(marks, sure),
                blueprint.flatMap(Blueprint::pass).map(pass -> share >= pass.share() - 1e-9));
    }

    private static List<Line> lines(Map<String, Sum> sums) {
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue().items > 0)
                .map(entry -> entry.getValue().line(entry.getKey()))
                .toList();
    }

    private static List<Sure> certainty(Map<Integer, Mark> marks, Map<Integer, Certainty> sure) {
        var right = new EnumMap<Certainty, Integer>(Certainty.class);
        var wrong = new EnumMap<Certainty, Integer>(Certainty.class);
        sure.forEach((slot, certainty) -> Optional.ofNullable(marks.get(slot))
                .ifPresent(mark -> (mark.full() ? right : wrong).merge(certainty, 1, Integer::sum)));
        var all = new ArrayList<Sure>();
        for (var certainty : Certainty.values()) {
            if (right.containsKey(certainty) || wrong.containsKey(certainty)) {
                all.add(new Sure(certainty, right.getOrDefault(certainty, 0), wrong.getOrDefault(certainty, 0)));
            }
        }
        return all;
    }

    private static final class Sum {
        private double points;
        private double most;
        private int items;
        private int answered;

        void add(double worth, Optional<Mark> mark) {
            items++;
            most += worth;
            if (mark.isPresent()) {
                answered++;
                points += mark.get().points();
            }
        }

        Line line(String key) {
            return new Line(key, points, most, items, answered, Range.of(most == 0 ? 0 : points / most, items));
        }
    }
}
