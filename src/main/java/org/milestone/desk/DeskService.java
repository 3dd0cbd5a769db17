package org.milestone.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milestone.content.Library;
import org.milestone.content.domain.Question;
import org.milestone.desk.domain.Exporting;
import org.milestone.desk.domain.Exporting.Exported;
import org.milestone.desk.domain.Format;
import org.milestone.desk.domain.OptionShares;
import org.milestone.desk.domain.OptionShares.Share;
import org.milestone.desk.domain.Plain;
import org.milestone.desk.domain.Weakness;
import org.milestone.practice.DisputeService;
import org.milestone.practice.DisputeService.Dispute;
import org.milestone.practice.ItemStatistics;
import org.milestone.practice.ResultService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What authors see of their items: banks, figures, disputes, files for other programs.
@Service
@PreAuthorize("hasAnyRole('AUTHOR', 'ADMINISTRATOR')")
public class DeskService {
    private static final int MOST_DISPUTES = 1_000;
    private static final int PAGE = 25;

    /// A folder of items, counted.
    public record Bank(
            String name,
            int items,
            Map<String, Integer> byKind,
            Map<String, Integer> byDomain,
            Map<Integer, Integer> byBand) {}

    /// Some items of a bank.
    ///
    /// @param found how many there are of what was looked for
    /// @param page  from 1
    public record Shelf(String bank, int items, int found, int page, int pages, List<Entry> entries) {
        public Shelf {
            entries = List.copyOf(entries);
        }
    }

    /// An item in short; `asked` is its stem without marks.
    public record Entry(Question question, String kind, String asked) {}

    /// An item to look at again, and why.
    public record Weak(Question question, List<Weakness> weaknesses, long disputes) {}

    /// An item with its figures, which are empty when nobody was asked it; `shares` are of the
    /// version most answers are for.
    public record Sheet(
            Question question, Optional<ItemStatistics> statistics, List<Share> shares, List<Dispute> disputes) {}

    private final Library library;
    private final ResultService results;
    private final DisputeService disputes;

    DeskService(Library library, ResultService results, DisputeService disputes) {
        this.library = library;
        this.results = results;
        this.disputes = disputes;
    }

    /// Every bank with its items in use and its drafts, by name.
    public List<Bank> banks() {
        var banks = new TreeMap<String, List<Question>>();
        kept().forEach(question -> banks.computeIfAbsent(question.about().bank(), name -> new ArrayList<>())
                .add(question));
        return banks.entrySet().stream()
                .map(bank -> new Bank(
                        bank.getKey(),
                        bank.getValue().size(),
                        count(bank.getValue(), DeskService::kind),
                        count(
                                bank.getValue(),
                                question -> question.about().domains().stream()
                                        .findFirst()
                                        .map(DeskService::domain)
                                        .orElse("none")),
                        count(bank.getValue(), Question::band)))
                .toList();
    }

    /// The items of a bank that hold all of some words, in their stem, key, domain, skill or
    /// lesson; empty when there is no such bank. A page that is not there is the nearest that is.
    public Optional<Shelf> bank(String name, String words, int page) {
        var items = kept().stream()
                .filter(question -> question.about().bank().equals(name))
                .toList();
        var wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        var found = items.stream()
                .map(question -> new Entry(
                        question, kind(question), Plain.ofHtml(question.stem()).text()))
                .filter(entry -> {
                    var about = text(entry);
                    return wanted.stream().allMatch(about::contains);
                })
                .toList();
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int shown = Math.clamp(page, 1, pages);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shelf(
                        name,
                        items.size(),
                        found.size(),
                        shown,
                        pages,
                        found.subList((shown - 1) * PAGE, Math.min(found.size(), shown * PAGE))));
    }

    private static String text(Entry entry) {
        var item = entry.question();
        return String.join(
                        " ",
                        entry.asked(),
                        item.id(),
                        String.join(" ", item.about().domains()),
                        item.skill(),
                        item.lesson(),
                        entry.kind(),
                        item.about().status().name())
                .toLowerCase(Locale.ROOT);
    }

    private List<Question> kept() {
        return library.catalog().questions().values().stream()
                .filter(question -> !question.retired())
                .toList();
    }

    private static <K extends Comparable<K>> Map<K, Integer> count(List<Question> all, Function<Question, K> by) {
        return all.stream().collect(Collectors.toMap(by, question -> 1, Integer::sum, TreeMap::new));
    }

    // `pmp/people/conflicts` stands in the domain `pmp/people`.
    private static String domain(String part) {
        int task = part.indexOf('/', part.indexOf('/') + 1);
        return task < 0 ? part : part.substring(0, task);
    }

    private static String kind(Question question) {
        return switch (question) {
            case Question.SingleChoice _ -> "single";
            case Question.MultipleChoice _ -> "multiple";
            case Question.TrueFalse _ -> "true-false";
            case Question.Numeric _ -> "numeric";
            case Question.Matching _ -> "matching";
            case Question.Ordering _ -> "ordering";
            case Question.Categorising _ -> "categorising";
            case Question.FillIn _ -> "fill-in";
            case Question.Hotspot _ -> "hotspot";
            case Question.PullDown _ -> "pull-down";
        };
    }

    /// Items with a weakness, those with most disputes first.
    @Transactional(readOnly = true)
    public List<Weak> workList() {
        var kept = kept();
        var ids = kept.stream().map(Question::id).toList();
        var statistics = results.statistics(ids);
        var open = disputes.open(ids);
        return kept.stream()
                .map(question -> weak(
                        question,
                        Optional.ofNullable(statistics.get(question.id())),
                        open.getOrDefault(question.id(), 0L)))
                .filter(weak -> !weak.weaknesses().isEmpty())
                .sorted(Comparator.comparingLong(Weak::disputes)
                        .reversed()
                        .thenComparing(weak -> weak.question().id()))
                .toList();
    }

    private Weak weak(Question question, Optional<ItemStatistics> statistics, long open) {
        var weaknesses = statistics
                .map(figures -> Weakness.of(
                        figures.answers(),
                        figures.facility(),
                        figures.discrimination(),
                        // Old versions had other options, which the author has replaced.
                        figures.version().equals(question.about().version())
                                ? OptionShares.of(question, figures.responses()).stream()
                                        .map(Share::share)
                                        .toList()
                                : List.of(),
                        open))
                .orElseGet(() -> Weakness.of(0, 0, Optional.empty(), List.of(), open));
        return new Weak(question, weaknesses, open);
    }

    /// An item of the catalog as its author sees it.
    @Transactional(readOnly = true)
    public Optional<Sheet> item(String id) {
        return Optional.ofNullable(library.catalog().questions().get(id)).map(question -> {
            var statistics = Optional.ofNullable(results.statistics(List.of(id)).get(id));
            var shares = statistics
                    .flatMap(figures -> version(question, figures.version())
                            .map(asked -> OptionShares.of(asked, figures.responses())))
                    .orElse(List.of());
            var open = disputes.in(DisputeService.State.OPEN, MOST_DISPUTES).stream()
                    .filter(dispute -> dispute.question().equals(id))
                    .toList();
            return new Sheet(question, statistics, shares, open);
        });
    }

    private Optional<Question> version(Question question, String version) {
        return question.about().version().equals(version)
                ? Optional.of(question)
                : results.item(question.id(), version);
    }

    /// Answers a dispute; false when it is no longer open or the reply is too long.
    @Transactional
    public boolean settle(long dispute, boolean accepted, String reply) {
        return disputes.settle(dispute, accepted, reply);
    }

    /// A bank for other programs; empty when there is no such bank.
    public Optional<Exported> export(String bank, Format format) {
        var items = kept().stream()
                .filter(question -> question.about().bank().equals(bank))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(Exporting.write(format, items));
    }
}
