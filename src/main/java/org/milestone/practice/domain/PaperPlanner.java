package org.milestone.practice.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.milestone.content.domain.Blueprint;
import org.milestone.content.domain.CaseSet;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.Approach;
import org.milestone.content.domain.Question.Categorising;
import org.milestone.content.domain.Question.FillIn;
import org.milestone.content.domain.Question.Hotspot;
import org.milestone.content.domain.Question.Matching;
import org.milestone.content.domain.Question.MultipleChoice;
import org.milestone.content.domain.Question.Numeric;
import org.milestone.content.domain.Question.Ordering;
import org.milestone.content.domain.Question.PullDown;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.content.domain.Question.TrueFalse;
import org.milestone.practice.domain.Paper.Section;
import org.milestone.practice.domain.Paper.Slot;

/// Draws papers. The same arguments and seed make the same paper, with the same order of options.
public final class PaperPlanner {
    private PaperPlanner() {}

    /// What somebody has met before: the last time of each item, and which were answered wrong or
    /// guessed that time.
    public record Met(Map<String, Instant> seen, Set<String> missed) {
        public static final Met NOTHING = new Met(Map.of(), Set.of());
    }

    /// Draws a mock of `questions` items; a blueprint's whole number makes the whole exam, fewer a
    /// shortened one with sections, minutes and unscored items in proportion. Domains by weight
    /// (largest remainder) in scored and unscored items each; items never seen first, then those
    /// seen longest ago; approaches by their shares as far as that leaves a choice. Case sets are
    /// taken whole, and only where they do not push a domain over its share. Where there are too
    /// few pilot items ordinary ones stand on the unscored places.
    public static Draw mock(Bank bank, int questions, Met met, long seed) {
        var shape = Shape.of(bank.blueprint, questions);
        var chance = new Random(seed);
        var picked = pick(bank, shape, met, chance);
        if (picked.isEmpty()) {
            return new Draw.TooFew(questions, bank.size(), longest(bank));
        }
        return new Draw.Drawn(laid(bank, shape, picked.get(), chance));
    }

    /// The whole time of a mock of so many items.
    public static Duration limit(Blueprint blueprint, int questions) {
        return scaled(blueprint.minutes(), questions, blueprint.questions());
    }

    private static Duration scaled(int minutes, int part, int whole) {
        return Duration.ofSeconds(Math.ceilDiv(60L * minutes * part, whole));
    }

    private record Shape(int scored, int unscored, int[] sections, int[] scoredBy, int[] unscoredBy) {
        static Shape of(Blueprint blueprint, int questions) {
            int scored = blueprint.questions() == questions
                    ? blueprint.scored()
                    : Math.round((float) blueprint.scored() * questions / blueprint.questions());
            var weights =
                    blueprint.domains().stream().map(Blueprint.Part::weight).toList();
            return new Shape(
                    scored,
                    questions - scored,
                    Shares.of(
                            questions,
                            blueprint.sections().stream()
                                    .map(Blueprint.Section::questions)
                                    .toList()),
                    Shares.of(scored, weights),
                    Shares.of(questions - scored, weights));
        }

        int questions() {
            return scored + unscored;
        }
    }

    /// An item that was drawn, for a domain and as scored or not.
    private record Pick(Question item, int part, boolean scored) {}

    private record Picked(List<List<Bank.Block>> blocks, List<Pick> singles) {}

    /// The longest mock that can be drawn with all weights kept, at most the whole exam; 0 when
    /// there is none.
    public static int longest(Bank bank) {
        for (int questions = Math.min(bank.blueprint.questions(), bank.size()); questions > 0; questions--) {
            if (pick(bank, Shape.of(bank.blueprint, questions), Met.NOTHING, new Random(0))
                    .isPresent()) {
                return questions;
            }
        }
        return 0;
    }

    private static Optional<Picked> pick(Bank bank, Shape shape, Met met, Random chance) {
        int parts = bank.blueprint.domains().size();
        int[] left = shape.scoredBy.clone();
        var targets = approaches(bank.blueprint, shape.questions());
        var blocks = blocks(bank, shape, left, targets, met, chance);
        var singles = new ArrayList<Pick>();
        var pilots = ranked(bank.pilots, met, chance);
        var unscored = pilots.subList(0, Math.min(shape.unscored, pilots.size()));
        unscored.forEach(item -> singles.add(new Pick(item, bank.part(item), false)));
        int[] extra = unscored.isEmpty()
                ? shape.unscoredBy
                : Shares.of(
                        shape.unscored - unscored.size(),
                        bank.blueprint.domains().stream()
                                .map(Blueprint.Part::weight)
                                .toList());
        for (int part = 0; part < parts; part++) {
            int wanted = left[part] + extra[part];
            if (bank.singles.get(part).size() < wanted) {
                return Optional.empty();
            }
            var taken = take(bank.singles.get(part), wanted, targets, met, chance);
            // Which of them do not count is chance, so that it says nothing about them.
            var order = shuffled(IntStream.range(0, wanted).boxed().toList(), chance);
            for (int i = 0; i < wanted; i++) {
                singles.add(new Pick(taken.get(i), part, order.get(i) >= extra[part]));
            }
        }
        Collections.shuffle(singles, chance);
        return Optional.of(new Picked(blocks, singles));
    }

    private static List<List<Bank.Block>> blocks(
            Bank bank, Shape shape, int[] left, Map<Approach, Integer> targets, Met met, Random chance) {
        var ordered = new ArrayList<>(bank.blocks);
        Collections.shuffle(ordered, chance);
        ordered.sort((one, other) -> latest(one, met).compareTo(latest(other, met)));
        var bySection = new ArrayList<List<Bank.Block>>();
        for (int section = 0; section < shape.sections.length; section++) {
            var description = bank.blueprint.sections().get(section);
            int room = description.cases() == 0
                    ? 0
                    : Math.min(
                            shape.sections[section],
                            Math.round(
                                    (float) description.cases() * shape.sections[section] / description.questions()));
            var taken = new ArrayList<Bank.Block>();
            for (var blocks = ordered.iterator(); blocks.hasNext() && room > 0; ) {
                var block = blocks.next();
                int[] after = left.clone();
                block.items().forEach(item -> after[bank.part(item)]--);
                if (block.items().size() <= room && Arrays.stream(after).allMatch(rest -> rest >= 0)) {
                    System.arraycopy(after, 0, left, 0, left.length);
                    block.items().forEach(item -> count(targets, item));
                    room -= block.items().size();
                    taken.add(block);
                    blocks.remove();
                }
            }
            bySection.add(taken);
        }
        return bySection;
    }

    private static Instant latest(Bank.Block block, Met met) {
        return block.items().stream()
                .map(item -> met.seen().getOrDefault(item.id(), Instant.MIN))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    private static Map<Approach, Integer> approaches(Blueprint blueprint, int questions) {
        var targets = new EnumMap<Approach, Integer>(Approach.class);
        if (!blueprint.approaches().isEmpty()) {
            var kinds = List.of(Approach.values());
            int[] shares = Shares.of(
                    questions,
                    kinds.stream()
                            .map(kind -> blueprint.approaches().getOrDefault(kind, 0))
                            .toList());
            kinds.forEach(kind -> targets.put(kind, shares[kind.ordinal()]));
        }
        return targets;
    }

    private static void count(Map<Approach, Integer> targets, Question item) {
        item.about().approach().ifPresent(kind -> targets.computeIfPresent(kind, (same, open) -> open - 1));
    }

    /// Takes items one by one from the approach that lacks most, the unseen of all approaches
    /// before the seen.
    private static List<Question> take(
            List<Question> items, int wanted, Map<Approach, Integer> targets, Met met, Random chance) {
        var ranked = ranked(items, met, chance);
        if (targets.isEmpty() || wanted >= ranked.size()) {
            var taken = ranked.subList(0, wanted);
            taken.forEach(item -> count(targets, item));
            return taken;
        }
        int unseen = 0;
        while (unseen < ranked.size()
                && !met.seen().containsKey(ranked.get(unseen).id())) {
            unseen++;
        }
        var taken = new ArrayList<Question>();
        choose(ranked.subList(0, unseen), Math.min(wanted, unseen), targets, taken);
        choose(ranked.subList(unseen, ranked.size()), wanted - taken.size(), targets, taken);
        return taken;
    }

    private static void choose(
            List<Question> ranked, int wanted, Map<Approach, Integer> targets, List<Question> taken) {
        var byKind = new LinkedHashMap<Optional<Approach>, ArrayList<Question>>();
        for (int i = ranked.size() - 1; i >= 0; i--) {
            byKind.computeIfAbsent(ranked.get(i).about().approach(), kind -> new ArrayList<>())
                    .add(ranked.get(i));
        }
        for (int i = 0; i < wanted; i++) {
            var next = byKind.entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .max((one, other) -> Integer.compare(open(targets, one.getKey()), open(targets, other.getKey())))
                    .orElseThrow()
                    .getValue()
                    .removeLast();
            count(targets, next);
            taken.add(next);
        }
    }

    private static int open(Map<Approach, Integer> targets, Optional<Approach> kind) {
        return kind.map(known -> targets.getOrDefault(known, 0)).orElse(0);
    }

    /// Unseen items in an order of chance, then the seen, longest ago first.
    private static List<Question> ranked(List<Question> items, Met met, Random chance) {
        var order = shuffled(items, chance);
        if (met.seen().isEmpty()) {
            return order;
        }
        var unseen = new ArrayList<Question>(order.size());
        var seen = new ArrayList<Question>();
        for (var item : order) {
            (met.seen().containsKey(item.id()) ? seen : unseen).add(item);
        }
        seen.sort(Comparator.comparing(item -> met.seen().getOrDefault(item.id(), Instant.MIN)));
        unseen.addAll(seen);
        return unseen;
    }

    private static Paper laid(Bank bank, Shape shape, Picked picked, Random chance) {
        var sections = new ArrayList<Section>();
        var slots = new ArrayList<Slot>();
        var cases = new HashMap<String, String>();
        int next = 0;
        for (int place = 0; place < shape.sections.length; place++) {
            var description = bank.blueprint.sections().get(place);
            var units = new ArrayList<List<Pick>>();
            for (var block : picked.blocks.get(place)) {
                cases.put(block.set().id(), version(block.set()));
                units.add(block.items().stream()
                        .map(item -> new Pick(item, bank.part(item), true))
                        .toList());
            }
            int size = shape.sections[place];
            int singles = size - units.stream().mapToInt(List::size).sum();
            for (int i = 0; i < singles; i++) {
                units.add(List.of(picked.singles.get(next++)));
            }
            Collections.shuffle(units, chance);
            int first = slots.size();
            units.forEach(unit -> unit.forEach(pick -> slots.add(slot(
                    pick.item,
                    bank.partName(pick.part),
                    pick.scored && !pick.item.about().pilot(),
                    chance))));
            if (size > 0) {
                sections.add(new Section(
                        description.title(),
                        first,
                        size,
                        description.minutes().map(minutes -> scaled(minutes, size, description.questions())),
                        description.closing(),
                        Duration.ofMinutes(description.breakMinutes())));
            }
        }
        return new Paper(sections, slots, cases);
    }

    /// Draws a set for practice: what the filters admit, unseen first, then longest ago; items of
    /// one case set stand together.
    public static Draw set(Catalog catalog, SetSpec spec, Met met, long seed) {
        var chance = new Random(seed);
        var named = spec.items().stream()
                .map(catalog::current)
                .map(id -> Optional.ofNullable(catalog.questions().get(id)))
                .flatMap(Optional::stream)
                .filter(Question::inUse)
                .distinct()
                .toList();
        var admitted = spec.items().isEmpty() ? admitted(catalog, spec, met) : named;
        if (admitted.isEmpty() || admitted.size() < spec.count()) {
            return new Draw.TooFew(spec.count(), admitted.size(), admitted.size());
        }
        var taken = spec.items().isEmpty()
                ? ranked(admitted, met, chance).subList(0, spec.count())
                : admitted.subList(0, spec.count());
        var cases = new HashMap<String, String>();
        var slots = new ArrayList<Slot>();
        for (var item : together(taken, catalog.caseSets())) {
            item.about()
                    .caseSet()
                    .flatMap(id -> Optional.ofNullable(catalog.caseSets().get(id)))
                    .ifPresent(set -> cases.put(set.id(), version(set)));
            slots.add(slot(item, part(item, spec.parts()), true, chance));
        }
        return new Draw.Drawn(new Paper(
                List.of(new Section(spec.title(), 0, slots.size(), Optional.empty(), false, Duration.ZERO)),
                slots,
                cases));
    }

    /// How many items a set could have.
    public static int available(Catalog catalog, SetSpec spec, Met met) {
        return admitted(catalog, spec, met).size();
    }

    private static List<Question> admitted(Catalog catalog, SetSpec spec, Met met) {
        return catalog.questions().values().stream()
                .filter(spec::admits)
                .filter(item -> switch (spec.pick()) {
                    case ANY -> true;
                    case UNSEEN -> !met.seen().containsKey(item.id());
                    case MISSED -> met.missed().contains(item.id());
                })
                .toList();
    }

    private static List<Question> together(List<Question> taken, Map<String, CaseSet> sets) {
        var order = new ArrayList<Question>();
        var done = new HashSet<String>();
        for (var item : taken) {
            var set = item.about().caseSet().flatMap(id -> Optional.ofNullable(sets.get(id)));
            if (set.isEmpty()) {
                order.add(item);
            } else if (done.add(set.get().id())) {
                taken.stream()
                        .filter(other ->
                                other.about().caseSet().equals(item.about().caseSet()))
                        .sorted((one, other) -> Integer.compare(
                                set.get().items().indexOf(one.id()),
                                set.get().items().indexOf(other.id())))
                        .forEach(order::add);
            }
        }
        return order;
    }

    /// The domain an item counts for: the exam's own when one was asked for.
    private static String part(Question item, Collection<String> wanted) {
        return item.about().domains().stream()
                .filter(domain -> wanted.isEmpty()
                        || wanted.stream().anyMatch(part -> domain.equals(part) || domain.startsWith(part + "/")))
                .findFirst()
                .or(() -> item.about().domains().stream().findFirst())
                .map(PaperPlanner::withoutTask)
                .orElse(item.lesson());
    }

    private static String withoutTask(String domain) {
        var words = domain.split("/");
        return words.length > 2 ? words[0] + "/" + words[1] : domain;
    }

    /// The version of a scenario: it changes with its text.
    public static String version(CaseSet set) {
        return Integer.toHexString((set.title() + "\n" + set.exhibit()).hashCode());
    }

    /// The slot of an item that is asked alone, inside its lesson, as its author put it.
    public static Slot alone(Question item) {
        return new Slot(
                item.id(),
                item.about().version(),
                List.of(),
                item.about().points(),
                true,
                part(item, List.of()),
                item.about().approach(),
                item.about().caseSet());
    }

    private static Slot slot(Question item, String part, boolean scored, Random chance) {
        return new Slot(
                item.id(),
                item.about().version(),
                orders(item, chance),
                item.about().points(),
                scored,
                part,
                item.about().approach(),
                item.about().caseSet());
    }

    private static List<List<Integer>> orders(Question item, Random chance) {
        return switch (item) {
            case SingleChoice choice -> List.of(shuffledPlaces(choice.options().size(), chance));
            case MultipleChoice choice ->
                List.of(shuffledPlaces(choice.options().size(), chance));
            case Ordering ordering -> List.of(outOfOrder(ordering.steps().size(), chance));
            case Matching matching -> List.of(shuffledPlaces(matching.rights().size(), chance));
            case Categorising sorting -> List.of(shuffledPlaces(sorting.things().size(), chance));
            case PullDown text ->
                text.gaps().stream()
                        .map(gap -> shuffledPlaces(gap.options().size(), chance))
                        .toList();
            case TrueFalse _, Numeric _, FillIn _, Hotspot _ -> List.of();
        };
    }

    /// Never the right order itself: nothing would be left to do.
    private static List<Integer> outOfOrder(int size, Random chance) {
        var right = IntStream.range(0, size).boxed().toList();
        var order = shuffledPlaces(size, chance);
        while (size > 1 && order.equals(right)) {
            order = shuffledPlaces(size, chance);
        }
        return order;
    }

    private static List<Integer> shuffledPlaces(int size, Random chance) {
        return shuffled(IntStream.range(0, size).boxed().toList(), chance);
    }

    private static <T> List<T> shuffled(List<T> items, Random chance) {
        var copy = new ArrayList<>(items);
        Collections.shuffle(copy, chance);
        return copy;
    }
}
