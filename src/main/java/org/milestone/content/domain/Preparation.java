package org.milestone.content.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What it takes to get a certification and to keep it, and for whom it is worth that. Lists are
/// empty and options absent where nothing is written yet; texts are sanitised HTML.
public record Preparation(
        Optional<Requirement> route,
        Optional<Hours> hours,
        List<Cost> costs,
        Optional<Renewal> renewal,
        Optional<Wording> application,
        List<String> fits,
        List<String> notFor,
        List<Plan> plans,
        List<Neighbour> neighbours) {

    public static final Preparation UNKNOWN = new Preparation(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    /// Hours of study, from those who know much already to those who know little.
    public record Hours(int low, int high, Optional<String> note) {}

    /// Something to pay. `item` is plain text, `currency` ISO 4217.
    public record Cost(
            String item,
            BigDecimal amount,
            String currency,
            Optional<String> note,
            Certification.Trust trust,
            String source,
            LocalDate verified) {}

    /// What keeps it alive; without `everyYears` it does not run out. `leastAYear` is what each
    /// year must bring, in the credit's unit. `fee` is plain text.
    public record Renewal(
            OptionalInt everyYears,
            Optional<Credit> credit,
            List<Category> categories,
            OptionalInt leastAYear,
            Optional<String> fee,
            String text,
            Certification.Trust trust,
            String source,
            LocalDate verified) {
        public Renewal {
            categories = List.copyOf(categories);
        }
    }

    /// A part of the units with what is asked of it at least and counted at most; `within` names
    /// the category it is a part of.
    public record Category(
            String name,
            OptionalInt least,
            OptionalInt most,
            Optional<String> within,
            Optional<String> text,
            Certification.Trust trust,
            String source) {}

    /// How long the description of a project in the application should be.
    public record Wording(
            int least,
            int most,
            Length unit,
            Optional<String> note,
            Certification.Trust trust,
            String source,
            LocalDate verified) {}

    /// What texts are measured in.
    public enum Length {
        WORDS,
        CHARACTERS
    }

    /// Units of continuing education, such as 60 PDU.
    public record Credit(int amount, String unit) {}

    /// A way to the exam in so many weeks.
    public record Plan(int weeks, int hoursPerWeek, List<String> steps) {
        public Plan {
            steps = List.copyOf(steps);
        }
    }

    /// A certification that is often weighed against this one.
    public record Neighbour(String certification, String difference) {}

    public Preparation {
        costs = List.copyOf(costs);
        fits = List.copyOf(fits);
        notFor = List.copyOf(notFor);
        plans = List.copyOf(plans);
        neighbours = List.copyOf(neighbours);
    }
}
