package org.milestone.content.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// An item. It does not know how it is marked. Stems, options and reasons are sanitised HTML.
/// Places of options, pairs, steps and the like are counted from 0 in the order of the author's
/// file.
public sealed interface Question {
    About about();

    String stem();

    /// `track/lesson#key` or `bank/file#key`.
    default String id() {
        return about().id();
    }

    /// The lesson that teaches what the item asks.
    default String lesson() {
        return about().lesson();
    }

    default String skill() {
        return about().skill();
    }

    /// The author's difficulty from 1 (nearly all get it) to 5 (few do).
    default int band() {
        return about().band();
    }

    /// A retired item is kept for those who answered it and never shown again.
    default boolean retired() {
        return about().status() == Status.RETIRED;
    }

    /// Drafts and retired items are never drawn.
    default boolean inUse() {
        return about().status() == Status.LIVE;
    }

    /// How far an author is with an item.
    enum Status {
        DRAFT,
        LIVE,
        RETIRED
    }

    /// The way of working a situation plays in.
    enum Approach {
        PREDICTIVE,
        AGILE,
        HYBRID
    }

    /// What a partly right response earns: nothing; its share; its share less one for each wrong
    /// part, not under zero.
    enum Partial {
        NONE,
        SHARE,
        PENALTY
    }

    /// What is known of every item, whatever its kind. `version` changes with every change of its
    /// text. `domains` are the parts of exams it belongs to: `pmp/people` or, with a task,
    /// `pmp/people/conflicts`. `caseSet` is the id of the scenario it belongs to. `points` is
    /// what a full answer is worth, over 0. A `pilot` item is not scored.
    record About(
            String id,
            String version,
            String lesson,
            String skill,
            int band,
            Status status,
            List<String> domains,
            Optional<Approach> approach,
            Optional<String> caseSet,
            List<String> references,
            double points,
            Partial partial,
            boolean pilot) {
        public About {
            domains = List.copyOf(domains);
            references = List.copyOf(references);
        }

        /// The folder the item stands in: a bank of exam items, or a track.
        public String bank() {
            return id.substring(0, id.indexOf('/'));
        }

        /// Whether the item belongs to an exam, or to a part of it: `pmp`, `pmp/people`,
        /// `pmp/people/conflicts`.
        public boolean belongsTo(String part) {
            return domains.stream().anyMatch(domain -> domain.equals(part) || domain.startsWith(part + "/"));
        }
    }

    /// A choice with the reason why it is right or wrong; `misconception` is what somebody
    /// believes who takes a wrong one. `points` is for graded options (5-3-1-0) and empty
    /// elsewhere.
    record Option(String html, boolean right, String why, Optional<String> misconception, Optional<Double> points) {
        public Option(String html, boolean right, String why, Optional<String> misconception) {
            this(html, right, why, misconception, Optional.empty());
        }
    }

    /// Exactly one option is right; with graded options the right one is the best.
    record SingleChoice(About about, String stem, List<Option> options) implements Question {
        public SingleChoice {
            options = List.copyOf(options);
        }
    }

    /// Two or more options are right; the number is told.
    record MultipleChoice(About about, String stem, List<Option> options) implements Question {
        public MultipleChoice {
            options = List.copyOf(options);
        }

        /// How many options are right.
        public int toChoose() {
            return (int) options.stream().filter(Option::right).count();
        }
    }

    /// A statement that holds or does not.
    record TrueFalse(About about, String stem, boolean answer, String why, Optional<String> misconception)
            implements Question {}

    /// A number; right within the absolute `tolerance`.
    record Numeric(About about, String stem, BigDecimal answer, BigDecimal tolerance, String unit, String why)
            implements Question {}

    /// Each left side belongs to the right side of the same pair; `extras` are right sides that
    /// belong to none.
    record Matching(About about, String stem, List<Pair> pairs, List<Extra> extras) implements Question {

        public record Pair(String left, String right, String why) {}

        public record Extra(String right, String why, String misconception) {}

        public Matching {
            pairs = List.copyOf(pairs);
            extras = List.copyOf(extras);
        }

        /// Every right side by its place: those of the pairs, then the extras.
        public List<String> rights() {
            return java.util.stream.Stream.concat(
                            pairs.stream().map(Pair::right), extras.stream().map(Extra::right))
                    .toList();
        }
    }

    /// Steps in their right order.
    record Ordering(About about, String stem, List<Step> steps) implements Question {

        /// `why` says why the step stands where it stands.
        public record Step(String html, String why) {}

        public Ordering {
            steps = List.copyOf(steps);
        }
    }

    /// Things to be put into categories.
    record Categorising(About about, String stem, List<String> categories, List<Thing> things) implements Question {

        /// `category` is the place of the right one.
        public record Thing(String html, int category, String why, Optional<String> misconception) {}

        public Categorising {
            categories = List.copyOf(categories);
            things = List.copyOf(things);
        }
    }

    /// A word or a few; case, accents, spaces and punctuation at the ends do not count.
    /// `expected` are wrong answers the author foresaw.
    record FillIn(About about, String stem, List<String> accepted, List<Expected> expected, String why)
            implements Question {

        public record Expected(String text, String why, String misconception) {}

        public FillIn {
            accepted = List.copyOf(accepted);
            expected = List.copyOf(expected);
        }
    }

    /// Places on a picture of which one or more are right. `image` is the picture as HTML (an
    /// inline SVG or an `img`).
    record Hotspot(About about, String stem, String image, List<Area> areas) implements Question {

        /// A rectangle in per cent of the picture, 0-100; `label` names it for those who do not
        /// see it.
        public record Area(
                String label,
                double left,
                double top,
                double width,
                double height,
                boolean right,
                String why,
                Optional<String> misconception) {}

        public Hotspot {
            areas = List.copyOf(areas);
        }

        /// How many areas are right.
        public int toChoose() {
            return (int) areas.stream().filter(Area::right).count();
        }
    }

    /// A text with gaps, each filled from a list of its own. The stem comes first, then the
    /// pieces with a gap after each but the last.
    record PullDown(About about, String stem, List<String> pieces, List<Gap> gaps) implements Question {

        /// `label` names the gap for those who do not see the text; exactly one option is right.
        public record Gap(String label, List<Option> options) {
            public Gap {
                options = List.copyOf(options);
            }
        }

        public PullDown {
            pieces = List.copyOf(pieces);
            gaps = List.copyOf(gaps);
        }
    }
}
