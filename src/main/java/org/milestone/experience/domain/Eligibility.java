package org.milestone.experience.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestone.content.domain.Requirement;
import org.milestone.content.domain.Requirement.Subject;
import org.milestone.content.domain.Requirement.Unit;
import org.milestone.content.domain.Requirement.What;

/// How somebody stands against the conditions of a certification: an answer for every condition
/// and one for the whole tree.
public sealed interface Eligibility {

    /// How far away something is, nearest first.
    enum Reach {
        MET,
        /// Only what can be done now is open: state something, take hours, pass an exam.
        DOABLE,
        /// Months are missing, and at the present pace there is a day for them.
        DATED,
        /// Months are missing, and nothing brings them at present.
        UNDATED,
        /// What was stated rules it out.
        CLOSED
    }

    /// A condition and how it stands.
    record Leaf(Requirement.One one, State state) implements Eligibility {
        @Override
        public Distance distance() {
            return switch (state) {
                case Met _, Nothing _ -> Distance.NONE;
                case ToState _ ->
                    // Nobody is guessed to have the rare degree: they know when they have it.
                    new Distance(
                            one.of().filter(Subject.ACCREDITED_DEGREE::equals).isPresent()
                                    ? Reach.CLOSED
                                    : Reach.DOABLE,
                            Optional.empty(),
                            0,
                            1);
                case Lacking _ ->
                    new Distance(one.what() == What.EDUCATION ? Reach.CLOSED : Reach.DOABLE, Optional.empty(), 0, 1);
                case Short(int have, int need, Unit unit, var day) ->
                    unit == Unit.MONTHS
                            ? new Distance(day.isPresent() ? Reach.DATED : Reach.UNDATED, day, need - have, 1)
                            : new Distance(Reach.DOABLE, Optional.empty(), 0, 1);
            };
        }
    }

    /// All of its parts are needed.
    record All(List<Eligibility> parts) implements Eligibility {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Distance distance() {
            return parts.stream().map(Eligibility::distance).reduce(Distance.NONE, Distance::and);
        }
    }

    /// One of its parts is enough.
    record Any(List<Eligibility> parts) implements Eligibility {
        public Any {
            parts = List.copyOf(parts);
        }

        /// The part that is nearest, the first of equals.
        public Eligibility nearest() {
            return parts.stream()
                    .min(Comparator.comparing(Eligibility::distance))
                    .orElseThrow();
        }

        @Override
        public Distance distance() {
            return nearest().distance();
        }
    }

    /// How a condition stands.
    sealed interface State {}

    record Met() implements State {}

    /// There is nothing to have.
    record Nothing() implements State {}

    /// So much of so much.
    ///
    /// @param day when it would be there at the present pace
    record Short(int have, int need, Unit unit, Optional<LocalDate> day) implements State {}

    /// The person knows; nothing in the record does.
    record ToState() implements State {}

    /// What was stated is less, or the certification is not held.
    record Lacking() implements State {}

    /// What is between somebody and a condition.
    ///
    /// @param day    when the months would be there
    /// @param months that are missing, over all conditions
    /// @param open   conditions that are
    record Distance(Reach reach, Optional<LocalDate> day, int months, int open) implements Comparable<Distance> {
        static final Distance NONE = new Distance(Reach.MET, Optional.empty(), 0, 0);

        private static final Comparator<Distance> ORDER = Comparator.comparing(Distance::reach)
                .thenComparing(distance -> distance.day().orElse(LocalDate.MAX))
                .thenComparing(Distance::months)
                .thenComparing(Distance::open);

        Distance and(Distance other) {
            var later = Stream.of(day, other.day).flatMap(Optional::stream).max(LocalDate::compareTo);
            return new Distance(
                    reach.compareTo(other.reach) >= 0 ? reach : other.reach,
                    later,
                    months + other.months,
                    open + other.open);
        }

        @Override
        public int compareTo(Distance other) {
            return ORDER.compare(this, other);
        }
    }

    /// How far away it is.
    Distance distance();

    /// Whether everything is there.
    default boolean met() {
        return distance().reach() == Reach.MET;
    }

    /// The open conditions on the nearest way, in their order.
    default List<Leaf> open() {
        var open = new ArrayList<Leaf>();
        switch (this) {
            case Leaf leaf -> {
                if (!leaf.met()) {
                    open.add(leaf);
                }
            }
            case All all -> all.parts().forEach(part -> open.addAll(part.open()));
            case Any any -> open.addAll(any.nearest().open());
        }
        return open;
    }

    /// Holds what somebody can show against the conditions of a certification.
    static Eligibility of(String certification, Requirement route, Standing standing) {
        return switch (route) {
            case Requirement.All all ->
                new All(all.parts().stream()
                        .map(part -> of(certification, part, standing))
                        .toList());
            case Requirement.Any any ->
                new Any(any.parts().stream()
                        .map(part -> of(certification, part, standing))
                        .toList());
            case Requirement.One one -> new Leaf(one, state(certification, one, standing));
        };
    }

    private static State state(String certification, Requirement.One one, Standing standing) {
        var stated = new Standing.Condition(certification, one.text());
        if (standing.confirmed().contains(stated)) {
            return new Met();
        }
        if (one.what() == What.NONE) {
            return new Nothing();
        }
        if (one.certification().isPresent()) {
            return standing.held().contains(one.certification().get()) ? new Met() : new Lacking();
        }
        if (one.of().isEmpty()) {
            return new ToState();
        }
        var subject = one.of().get();
        return switch (subject.what()) {
            case EXPERIENCE -> months(one, Kind.of(subject).orElseThrow(), standing.ledger());
            case EDUCATION ->
                standing.education().isEmpty()
                        ? new ToState()
                        : standing.education().get().compareTo(subject) >= 0 ? new Met() : new Lacking();
            case TRAINING -> hours(one, standing.hours().getOrDefault(subject, 0));
            case CERTIFICATION, NONE -> throw new IllegalStateException("no subject is of this kind: " + subject);
        };
    }

    private static State months(Requirement.One one, Kind kind, MonthLedger ledger) {
        if (one.amount().filter(amount -> amount.unit() == Unit.MONTHS).isEmpty()) {
            return new ToState();
        }
        int need = one.amount().get().number();
        int have = ledger.count(kind, one.withinYears());
        return have >= need
                ? new Met()
                : new Short(have, need, Unit.MONTHS, ledger.reaches(kind, need, one.withinYears()));
    }

    private static State hours(Requirement.One one, int have) {
        if (one.amount().isEmpty()) {
            return have > 0 ? new Met() : new ToState();
        }
        int need = one.amount().get().number();
        return have >= need
                ? new Met()
                : have == 0
                        ? new ToState()
                        : new Short(have, need, one.amount().get().unit(), Optional.empty());
    }
}
