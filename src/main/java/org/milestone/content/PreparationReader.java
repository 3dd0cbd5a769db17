package org.milestone.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Preparation;
import org.milestone.content.domain.Preparation.Category;
import org.milestone.content.domain.Preparation.Cost;
import org.milestone.content.domain.Preparation.Credit;
import org.milestone.content.domain.Preparation.Hours;
import org.milestone.content.domain.Preparation.Neighbour;
import org.milestone.content.domain.Preparation.Plan;
import org.milestone.content.domain.Preparation.Renewal;
import org.milestone.content.domain.Preparation.Wording;
import org.milestone.content.domain.Requirement;

/// Reads what a certification says about getting and keeping it.
final class PreparationReader {
    private static final int MOST = 20;
    private static final int HUGE = 100_000;
    private static final List<Integer> WEEKS = List.of(4, 8, 12);

    private final Fragments fragments;

    PreparationReader(Fragments fragments) {
        this.fragments = fragments;
    }

    Preparation read(Fields head, String self) {
        return new Preparation(
                head.has("route") ? Optional.of(requirement(head.map("route"))) : Optional.empty(),
                hours(head),
                head.maps("costs").stream().map(this::cost).toList(),
                head.has("renewal") ? Optional.of(renewal(head.map("renewal"))) : Optional.empty(),
                head.has("application") ? Optional.of(wording(head.map("application"))) : Optional.empty(),
                fragments.each(head, "fits"),
                fragments.each(head, "not_for"),
                head.maps("plans").stream().map(this::plan).toList(),
                head.maps("neighbours").stream()
                        .map(fields -> neighbour(fields, self))
                        .toList());
    }

    static Requirement requirement(Fields fields) {
        boolean all = fields.has("all");
        boolean any = fields.has("any");
        if (!all && !any) {
            return one(fields);
        }
        if (all && any) {
            fields.problem("any", "give either `all` or `any`; put one inside the other for both");
        }
        var parts = fields.maps(all ? "all" : "any", 2, MOST).stream()
                .map(PreparationReader::requirement)
                .toList();
        fields.done();
        return all ? new Requirement.All(parts) : new Requirement.Any(parts);
    }

    private static Requirement one(Fields fields) {
        var what = fields.choice("kind", Requirement.What.class);
        if (fields.has("certification") != (what == Requirement.What.CERTIFICATION)) {
            fields.problem("certification", "`certification` belongs to `kind: certification`, and to no other");
        }
        var of = fields.has("of")
                ? Optional.of(fields.choice("of", Requirement.Subject.class))
                : Optional.<Requirement.Subject>empty();
        of.filter(subject -> subject.what() != what)
                .ifPresent(subject -> fields.problem(
                        "of",
                        "`of: " + Fields.spelling(subject) + "` belongs to `kind: " + Fields.spelling(subject.what())
                                + "`"));
        var one = new Requirement.One(
                what,
                of,
                fields.text("text"),
                fields.has("amount") || fields.has("unit")
                        ? Optional.of(new Requirement.Amount(
                                fields.number("amount", 1, HUGE), fields.choice("unit", Requirement.Unit.class)))
                        : Optional.empty(),
                fields.optionalNumber("within_years", 1, MOST),
                fields.has("certification")
                        ? Optional.of(fields.reference("certification", "certifications"))
                        : Optional.empty());
        fields.done();
        return one;
    }

    private Optional<Hours> hours(Fields head) {
        var note = fragments.perhaps(head, "hours_note");
        if (!head.has("hours")) {
            return Optional.empty();
        }
        try {
            var ends = head.texts("hours").stream()
                    .map(end -> Integer.parseInt(end.value().strip()))
                    .toList();
            if (ends.size() == 2 && ends.get(0) > 0 && ends.get(0) <= ends.get(1)) {
                return Optional.of(new Hours(ends.get(0), ends.get(1), note));
            }
        } catch (NumberFormatException notANumber) {
            // told below: the author needs the same sentence
        }
        head.problem("hours", "`hours` must be two whole numbers that grow: [low, high]");
        return Optional.empty();
    }

    private Cost cost(Fields fields) {
        var amount = fields.decimal("amount");
        if (amount.isEmpty() || amount.get().signum() < 0) {
            fields.problem("amount", "`amount` must be a number, 0 or more");
        }
        var currency = fields.text("currency");
        if (!currency.isEmpty() && !currency.matches("[A-Z]{3}")) {
            fields.problem("currency", "`currency` must be three capital letters (ISO 4217), not `" + currency + "`");
        }
        var cost = new Cost(
                fields.text("item"),
                amount.orElse(BigDecimal.ZERO),
                currency,
                fragments.perhaps(fields, "note"),
                fields.choice("trust", Certification.Trust.class, Enum::name),
                fields.text("source"),
                fields.pastDay("verified"));
        fields.done();
        return cost;
    }

    private Renewal renewal(Fields fields) {
        var renewal = new Renewal(
                fields.optionalNumber("every_years", 1, MOST),
                fields.has("amount") || fields.has("units")
                        ? Optional.of(new Credit(
                                fields.number("amount", 1, HUGE),
                                fields.oneOf("units", List.of("PDU", "SEU", "CPD", "CDU"))))
                        : Optional.empty(),
                fields.maps("categories").stream()
                        .map(PreparationReader::category)
                        .toList(),
                fields.optionalNumber("least_a_year", 1, HUGE),
                fields.optionalText("fee"),
                fragments.one(fields, "text"),
                fields.choice("trust", Certification.Trust.class, Enum::name),
                fields.text("source"),
                fields.pastDay("verified"));
        categories(fields, renewal);
        fields.done();
        return renewal;
    }

    private static Category category(Fields fields) {
        var category = new Category(
                fields.text("name"),
                fields.optionalNumber("least", 0, HUGE),
                fields.optionalNumber("most", 0, HUGE),
                fields.optionalText("within"),
                fields.optionalText("text"),
                fields.choice("trust", Certification.Trust.class, Enum::name),
                fields.text("source"));
        if (category.least().isPresent()
                && category.most().isPresent()
                && category.least().getAsInt() > category.most().getAsInt()) {
            fields.problem("most", "`most` is less than `least`");
        }
        fields.done();
        return category;
    }

    private static void categories(Fields fields, Renewal renewal) {
        var names = renewal.categories().stream().map(Category::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            fields.problem("categories", "each category needs a name of its own");
        }
        if (!names.isEmpty() && renewal.credit().isEmpty()) {
            fields.problem("categories", "`categories` need `amount` and `units` beside them");
        }
        renewal.categories().stream()
                .flatMap(category -> category.within().stream())
                .filter(within -> renewal.categories().stream()
                        .noneMatch(whole ->
                                whole.name().equals(within) && whole.within().isEmpty()))
                .forEach(within -> fields.problem(
                        "categories", "`within: " + within + "` must name a category that lies within no other"));
        int least = renewal.categories().stream()
                .filter(category -> category.within().isEmpty())
                .mapToInt(category -> category.least().orElse(0))
                .sum();
        renewal.credit()
                .filter(credit -> least > credit.amount())
                .ifPresent(credit -> fields.problem(
                        "categories", "the minimums add up to " + least + ", more than " + credit.amount()));
    }

    private static Wording wording(Fields fields) {
        var wording = new Wording(
                fields.number("least", 0, HUGE),
                fields.number("most", 1, HUGE),
                fields.choice("unit", Preparation.Length.class),
                fields.optionalText("note"),
                fields.choice("trust", Certification.Trust.class, Enum::name),
                fields.text("source"),
                fields.pastDay("verified"));
        if (wording.least() > wording.most()) {
            fields.problem("most", "`most` is less than `least`");
        }
        fields.done();
        return wording;
    }

    private Plan plan(Fields fields) {
        int weeks = fields.number("weeks", 1, 52);
        if (!WEEKS.contains(weeks)) {
            fields.problem("weeks", "`weeks` must be 4, 8 or 12, not " + weeks);
        }
        var plan = new Plan(weeks, fields.number("hours_per_week", 1, 40), fragments.list(fields, "steps", 2, MOST));
        fields.done();
        return plan;
    }

    private Neighbour neighbour(Fields fields, String self) {
        var neighbour =
                new Neighbour(fields.reference("certification", "certifications"), fragments.one(fields, "difference"));
        if (neighbour.certification().equals(self)) {
            fields.problem("certification", "a certification is not its own neighbour");
        }
        fields.done();
        return neighbour;
    }
}
