package org.milestone.practice.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.milestone.practice.domain.Response.Amount;
import org.milestone.practice.domain.Response.Choices;
import org.milestone.practice.domain.Response.Matches;
import org.milestone.practice.domain.Response.Sequence;
import org.milestone.practice.domain.Response.Truth;
import org.milestone.practice.domain.Response.Words;

/// Judges a response. It does not know who answered.
public final class Grader {
    /// No answer is longer; a number of a million digits would only keep the server busy.
    private static final int LONGEST_NUMBER = 40;

    private static final int LONGEST_WORDS = 500;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}]+|[\\s\\p{P}]+$");
    private static final Pattern GAPS = Pattern.compile("[\\s\\-\\u2010-\\u2015_/]+");

    private Grader() {}

    /// Marks a response with the points of its item. Where the author grants no share of them
    /// only an entirely right response earns any, as in the exams this portal prepares for. With
    /// shares, each of the item's n parts (right options, pairs, steps in their place, things,
    /// gaps) earns points / n; a wrong choice takes as much away again in a multiple response or
    /// hotspot (or else choosing everything would earn everything), and in any item when its
    /// author asks for a penalty; never under zero. Graded options earn their own points.
    ///
    /// @throws IllegalArgumentException when the response is of a kind or names a place that the
    /// item does not have
    public static Mark grade(Question question, Response response) {
        double most = question.about().points();
        if (!fits(question, response)) {
            throw new IllegalArgumentException(question.id() + " is not answered by " + response);
        }
        if (question instanceof SingleChoice item && response instanceof Choices(var taken) && graded(item)) {
            double earned = taken.stream()
                    .mapToDouble(place -> item.options().get(place).points().orElse(0.0))
                    .sum();
            return new Mark(Math.clamp(earned, 0, most), most);
        }
        var parts = parts(question, response);
        boolean whole = parts.right() == parts.all() && parts.wrong() == 0;
        double share = switch (question.about().partial()) {
            case NONE -> whole ? 1 : 0;
            case SHARE -> (double) (parts.right() - (parts.chosen() ? parts.wrong() : 0)) / parts.all();
            case PENALTY -> (double) (parts.right() - parts.wrong()) / parts.all();
        };
        return new Mark(whole ? most : Math.clamp(share, 0, 1) * most, most);
    }

    /// Whether a response is of the kind an item asks for and names only places that exist.
    /// Incomplete ones fit.
    public static boolean fits(Question question, Response response) {
        return switch (question) {
            case SingleChoice item ->
                response instanceof Choices(var taken)
                        && taken.size() <= 1
                        && within(taken, item.options().size());
            case MultipleChoice item ->
                response instanceof Choices(var taken)
                        && within(taken, item.options().size());
            case Hotspot item ->
                response instanceof Choices(var taken)
                        && within(taken, item.areas().size());
            case TrueFalse _ -> response instanceof Truth;
            case Numeric _ ->
                response instanceof Amount(var value)
                        && value.precision() <= LONGEST_NUMBER
                        && Math.abs(value.scale()) <= LONGEST_NUMBER;
            case FillIn _ -> response instanceof Words(var text) && text.length() <= LONGEST_WORDS;
            case Ordering item ->
                response instanceof Sequence(var order)
                        && order.size() == item.steps().size()
                        && Set.copyOf(order).size() == order.size()
                        && within(order, item.steps().size());
            case Matching item ->
                response instanceof Matches(var pairs)
                        && within(pairs.keySet(), item.pairs().size())
                        && within(pairs.values(), item.rights().size());
            case Categorising item ->
                response instanceof Matches(var pairs)
                        && within(pairs.keySet(), item.things().size())
                        && within(pairs.values(), item.categories().size());
            case PullDown item ->
                response instanceof Matches(var pairs)
                        && within(pairs.keySet(), item.gaps().size())
                        && pairs.entrySet().stream()
                                .allMatch(pair -> within(
                                        Set.of(pair.getValue()),
                                        item.gaps().get(pair.getKey()).options().size()));
        };
    }

    /// Whether a response says all an item asks for: the number to choose, every pair, every gap.
    public static boolean complete(Question question, Response response) {
        return fits(question, response)
                && switch (question) {
                    case SingleChoice _ when response instanceof Choices(var taken) -> taken.size() == 1;
                    case FillIn _ when response instanceof Words(var text) -> !text.isBlank();
                    case MultipleChoice item
                    when response instanceof Choices(var taken) -> taken.size() == item.toChoose();
                    case Hotspot item when response instanceof Choices(var taken) -> taken.size() == item.toChoose();
                    case Matching item
                    when response instanceof Matches(var pairs) ->
                        pairs.size() == item.pairs().size();
                    case Categorising item
                    when response instanceof Matches(var pairs) ->
                        pairs.size() == item.things().size();
                    case PullDown item
                    when response instanceof Matches(var pairs) ->
                        pairs.size() == item.gaps().size();
                    default -> true;
                };
    }

    /// Words as they are compared: lower case, without accents, with single spaces, without
    /// punctuation at the ends.
    public static String plain(String words) {
        var bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        var spaced = GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return EDGES.matcher(spaced).replaceAll("");
    }

    /// How many parts an item has and how many of them are right and wrong. `chosen`: parts were
    /// picked out of a list, so that taking too many must cost.
    private record Parts(int all, int right, int wrong, boolean chosen) {}

    private static Parts parts(Question question, Response response) {
        return switch (response) {
            case Choices(var taken) -> {
                var right = rightChoices(question);
                int hits = (int) taken.stream().filter(right::contains).count();
                yield new Parts(right.size(), hits, taken.size() - hits, true);
            }
            case Truth(var value) -> one(question instanceof TrueFalse item && value == item.answer());
            case Amount(var value) ->
                one(question instanceof Numeric item
                        && value.subtract(item.answer()).abs().compareTo(item.tolerance()) <= 0);
            case Words(var text) ->
                one(question instanceof FillIn item
                        && item.accepted().stream().anyMatch(word -> plain(word).equals(plain(text))));
            case Sequence(var order) -> {
                int inPlace = (int) IntStream.range(0, order.size())
                        .filter(place -> order.get(place) == place)
                        .count();
                yield new Parts(order.size(), inPlace, order.size() - inPlace, false);
            }
            case Matches(var pairs) -> matched(question, pairs);
        };
    }

    private static Parts matched(Question question, Map<Integer, Integer> pairs) {
        int all = switch (question) {
            case Matching item -> item.pairs().size();
            case Categorising item -> item.things().size();
            case PullDown item -> item.gaps().size();
            default -> throw new IllegalArgumentException(question.id());
        };
        int right = (int) pairs.entrySet().stream()
                .filter(pair -> belongs(question, pair.getKey(), pair.getValue()))
                .count();
        return new Parts(all, right, pairs.size() - right, false);
    }

    private static boolean belongs(Question question, int left, int right) {
        return switch (question) {
            // Two pairs may have the same right side: what counts is what it says.
            case Matching item ->
                item.rights().get(right).equals(item.pairs().get(left).right());
            case Categorising item -> item.things().get(left).category() == right;
            case PullDown item -> item.gaps().get(left).options().get(right).right();
            default -> false;
        };
    }

    private static Set<Integer> rightChoices(Question question) {
        return switch (question) {
            case SingleChoice item -> right(item.options());
            case MultipleChoice item -> right(item.options());
            case Hotspot item ->
                IntStream.range(0, item.areas().size())
                        .filter(place -> item.areas().get(place).right())
                        .boxed()
                        .collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    private static Parts one(boolean right) {
        return new Parts(1, right ? 1 : 0, right ? 0 : 1, false);
    }

    private static boolean graded(SingleChoice item) {
        return item.options().stream().anyMatch(option -> option.points().isPresent());
    }

    private static boolean within(Iterable<Integer> places, int size) {
        for (int place : places) {
            if (place < 0 || place >= size) {
                return false;
            }
        }
        return true;
    }

    private static Set<Integer> right(List<Option> options) {
        return IntStream.range(0, options.size())
                .filter(place -> options.get(place).right())
                .boxed()
                .collect(Collectors.toSet());
    }
}
