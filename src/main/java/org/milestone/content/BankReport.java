package org.milestone.content;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Question;

/// What `./milestone lint --report` says of items: how many of what, and what would give the
/// right option away.
final class BankReport {
    private static final int NAMED = 8;

    private final Catalog catalog;
    private final PrintStream out;

    BankReport(Catalog catalog, PrintStream out) {
        this.catalog = catalog;
        this.out = out;
    }

    void print() {
        var banks = Bank.of(catalog.questions().values());
        banks.forEach(this::bank);
        blueprints();
        lessonsWithoutItems();
    }

    private void bank(Bank bank) {
        out.printf("%nItems of %s%n%8d  all%n", bank.folder(), bank.items().size());
        count("status", bank, item -> Fields.spelling(item.about().status()));
        count("kind", bank, item -> kind(item));
        count("band", bank, item -> "" + item.band());
        count(
                "approach",
                bank,
                item -> item.about().approach().map(Fields::spelling).orElse("not said"));
        count("case", bank, item -> item.about().caseSet().orElse("none"));
        int singles = bank.singles().size();
        int longest = bank.longest().size();
        out.printf(
                Locale.ROOT,
                "  right option the longest: %d of %d single choices (%.0f %%)%n",
                longest,
                singles,
                singles == 0 ? 0 : 100.0 * longest / singles);
        var places = bank.places();
        out.printf(
                Locale.ROOT,
                "  place of the right option: %s, by chance in %.1f %% of banks%s%n",
                places.counts(),
                100 * places.chance(),
                places.isUneven() ? "  look" : "");
        out.printf("  words of a stem, the one in the middle of each band: %s%n", bank.stemWords());
        var closest = bank.closestStems();
        out.printf(
                Locale.ROOT,
                "  most alike stems: %.2f%s%n",
                closest.share(),
                closest.share() == 0
                        ? ""
                        : ", " + bank.items().get(closest.pair().earlier()).id() + " and "
                                + bank.items().get(closest.pair().later()).id());
        var alike = bank.alikeOptions();
        out.printf("  items with nearly the same options: %d%s%n", alike.size(), named(alike));
        var cues = bank.cues();
        out.printf("  cue words: %s%s%n", cues.summary(), cues.found().isEmpty() ? "" : "  look");
        cues.found().forEach(found -> out.printf("    %s: %s%n", found, String.join(", ", cues.examples())));
    }

    private static String named(List<String> items) {
        return items.isEmpty() ? "" : ", " + String.join(", ", items.subList(0, Math.min(NAMED, items.size())));
    }

    private void count(String name, Bank bank, Function<Question, String> value) {
        Map<String, Integer> counts = new TreeMap<>();
        bank.items().forEach(item -> counts.merge(value.apply(item), 1, Integer::sum));
        if (counts.size() > 1 || !counts.containsKey("not said") && !counts.containsKey("none")) {
            out.printf("  %s: %s%n", name, counts);
        }
    }

    private void blueprints() {
        catalog.blueprints().values().forEach(versions -> {
            var newest = versions.getFirst();
            var exam = newest.certification().substring("certifications/".length());
            out.printf(
                    "%nItems of the exam %s by its parts, and the lessons that teach them (%s)%n", exam, newest.name());
            long all = belonging(exam);
            for (var domain : newest.domains()) {
                long own = belonging(exam + "/" + domain.key());
                out.printf(
                        Locale.ROOT,
                        "%8d  %s: %.0f %% of %d, weight %d %%%n",
                        own,
                        domain.key(),
                        all == 0 ? 0 : 100.0 * own / all,
                        all,
                        domain.weight());
                var taught = teaching(exam + "/" + domain.key());
                out.printf(
                        "%14s  taught in %d: %s%n",
                        taught.size() < 2 ? "thin" : "", taught.size(), String.join(", ", taught));
                for (var task : domain.tasks()) {
                    out.printf("%14d  %s%n", belonging(exam + "/" + domain.key() + "/" + task.key()), task.key());
                }
            }
        });
    }

    private long belonging(String part) {
        return items(part).count();
    }

    private TreeSet<String> teaching(String part) {
        return items(part).map(Question::lesson).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Question> items(String part) {
        return catalog.questions().values().stream()
                .filter(item -> !item.retired() && item.about().belongsTo(part));
    }

    private void lessonsWithoutItems() {
        var asked = new TreeSet<String>();
        catalog.questions().values().forEach(item -> asked.add(item.lesson()));
        out.printf("%nLessons without items%n");
        catalog.lessons().keySet().stream()
                .filter(lesson -> !asked.contains(lesson))
                .forEach(lesson -> out.printf("          %s%n", lesson));
    }

    private static String kind(Question question) {
        return switch (question) {
            case Question.SingleChoice item -> "single";
            case Question.MultipleChoice item -> "multiple";
            case Question.TrueFalse item -> "true-false";
            case Question.Numeric item -> "numeric";
            case Question.Matching item -> "matching";
            case Question.Ordering item -> "ordering";
            case Question.Categorising item -> "categorising";
            case Question.FillIn item -> "fill-in";
            case Question.Hotspot item -> "hotspot";
            case Question.PullDown item -> "pull-down";
        };
    }
}
