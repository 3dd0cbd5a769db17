package org.milestone.practice;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.Categorising;
import org.milestone.content.domain.Question.FillIn;
import org.milestone.content.domain.Question.Hotspot;
import org.milestone.content.domain.Question.Matching;
import org.milestone.content.domain.Question.MultipleChoice;
import org.milestone.content.domain.Question.Numeric;
import org.milestone.content.domain.Question.Option;
import org.milestone.content.domain.Question.Ordering;
import org.milestone.content.domain.Question.PullDown;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.content.domain.Question.TrueFalse;
import org.milestone.practice.domain.Response;
import org.milestone.practice.domain.Response.Amount;
import org.milestone.practice.domain.Response.Choices;
import org.milestone.practice.domain.Response.Matches;
import org.milestone.practice.domain.Response.Sequence;
import org.milestone.practice.domain.Response.Truth;
import org.milestone.practice.domain.Response.Words;

/// The right answer to any item, for tests that have to give one.
public final class Answering {
    private Answering() {}

    public static Response right(Question item) {
        return switch (item) {
            case SingleChoice choice -> new Choices(right(choice.options()));
            case MultipleChoice choice -> new Choices(right(choice.options()));
            case Hotspot picture ->
                new Choices(places(
                        picture.areas().size(),
                        place -> picture.areas().get(place).right()));
            case TrueFalse statement -> new Truth(statement.answer());
            case Numeric number -> new Amount(number.answer());
            case FillIn words -> new Words(words.accepted().getFirst());
            case Ordering steps ->
                new Sequence(IntStream.range(0, steps.steps().size()).boxed().toList());
            case Matching pairs -> same(pairs.pairs().size());
            case Categorising things -> {
                var into = new HashMap<Integer, Integer>();
                for (int place = 0; place < things.things().size(); place++) {
                    into.put(place, things.things().get(place).category());
                }
                yield new Matches(into);
            }
            case PullDown text -> {
                var into = new HashMap<Integer, Integer>();
                for (int gap = 0; gap < text.gaps().size(); gap++) {
                    into.put(
                            gap,
                            right(text.gaps().get(gap).options()).iterator().next());
                }
                yield new Matches(into);
            }
        };
    }

    /// An answer that earns no full mark.
    public static Response wrong(Question item) {
        return switch (item) {
            case SingleChoice choice ->
                new Choices(Set.of(wrongs(choice.options()).getFirst()));
            case MultipleChoice choice -> {
                var taken = new TreeSet<>(right(choice.options()));
                taken.pollFirst();
                taken.add(wrongs(choice.options()).getFirst());
                yield new Choices(taken);
            }
            case Hotspot picture ->
                new Choices(Set.of(places(
                                picture.areas().size(),
                                place -> !picture.areas().get(place).right())
                        .iterator()
                        .next()));
            case TrueFalse statement -> new Truth(!statement.answer());
            case Numeric number ->
                new Amount(number.answer().add(number.tolerance()).add(BigDecimal.TEN));
            case FillIn _ -> new Words("not this");
            case Ordering steps ->
                new Sequence(IntStream.range(0, steps.steps().size())
                        .boxed()
                        .toList()
                        .reversed());
            case Matching pairs -> {
                int size = pairs.pairs().size();
                yield new Matches(IntStream.range(0, size)
                        .boxed()
                        .collect(Collectors.toMap(place -> place, place -> (place + 1) % size)));
            }
            case Categorising things -> {
                var into = new HashMap<>(((Matches) right(item)).pairs());
                into.replaceAll((place, category) ->
                        (category + 1) % things.categories().size());
                yield new Matches(into);
            }
            case PullDown text -> {
                var into = new HashMap<Integer, Integer>();
                for (int gap = 0; gap < text.gaps().size(); gap++) {
                    into.put(gap, wrongs(text.gaps().get(gap).options()).getFirst());
                }
                yield new Matches(into);
            }
        };
    }

    private static List<Integer> wrongs(List<Option> options) {
        return places(options.size(), place -> !options.get(place).right()).stream()
                .sorted()
                .toList();
    }

    private static Matches same(int size) {
        return new Matches(IntStream.range(0, size).boxed().collect(Collectors.toMap(place -> place, place -> place)));
    }

    private static Set<Integer> right(List<Option> options) {
        return places(options.size(), place -> options.get(place).right());
    }

    private static Set<Integer> places(int size, IntPredicate wanted) {
        return IntStream.range(0, size).filter(wanted).boxed().collect(Collectors.toSet());
    }

    static Map<String, Question> byId(List<Question> items) {
        return items.stream().collect(Collectors.toMap(Question::id, item -> item));
    }
}
