package org.milestone.practice.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.Catalogs;
import org.milestone.content.domain.Blueprint;
import org.milestone.content.domain.CaseSet;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Question.About;
import org.milestone.content.domain.Question.Approach;
import org.milestone.content.domain.Question.Partial;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.content.domain.Question.Status;
import org.milestone.practice.domain.Conduct.Kind;
import org.milestone.practice.domain.Paper.Section;
import org.milestone.practice.domain.Paper.Slot;

/// Papers, banks and blueprints for tests of the engine.
public final class Papers {
    private Papers() {}

    /// Four options, the second is right.
    public static SingleChoice item(int number, String domain, Approach approach) {
        return item(number, domain, Optional.of(approach), Optional.empty(), false, Status.LIVE);
    }

    public static SingleChoice item(
            int number,
            String domain,
            Optional<Approach> approach,
            Optional<String> caseSet,
            boolean pilot,
            Status status) {
        return new SingleChoice(
                new About(
                        "pmp/bank#q" + number,
                        "v1",
                        "delivery/lesson-" + number % 7,
                        "skills/s" + number % 5,
                        1 + number % 5,
                        status,
                        List.of(domain),
                        approach,
                        caseSet,
                        List.of(),
                        1,
                        Partial.NONE,
                        pilot),
                "<p>" + number + "?</p>",
                Catalogs.options(false, true, false, false));
    }

    /// Items by turns in the three domains and approaches of [#pmp].
    public static List<Question> bank(int size) {
        var items = new ArrayList<Question>();
        for (int number = 0; number < size; number++) {
            items.add(item(
                    number,
                    List.of("pmp/people/teams", "pmp/process", "pmp/business").get(number % 3),
                    Approach.values()[number / 3 % 3]));
        }
        return items;
    }

    /// Case sets of five items, `pmp/case-0` ...
    public static Map<String, CaseSet> cases(int sets, List<Question> into) {
        var cases = new LinkedHashMap<String, CaseSet>();
        for (int set = 0; set < sets; set++) {
            var id = "pmp/case-" + set;
            var ids = new ArrayList<String>();
            for (int each = 0; each < 5; each++) {
                var item = item(
                        100_000 + set * 10 + each,
                        List.of("pmp/people", "pmp/process").get(each % 2),
                        Optional.of(Approach.HYBRID),
                        Optional.of(id),
                        false,
                        Status.LIVE);
                into.add(item);
                ids.add(item.id());
            }
            cases.put(id, new CaseSet(id, "Case " + set, "<p>exhibit</p>", ids));
        }
        return cases;
    }

    /// 180 items of which 170 count, three closing sections with a break of ten minutes between
    /// them, 240 minutes on one clock; weights 33, 41 and 26.
    public static Blueprint pmp(int casesEach) {
        return new Blueprint(
                "certifications/pmp",
                "2026",
                LocalDate.of(2026, 7, 9),
                180,
                170,
                170,
                240,
                1,
                false,
                Optional.of(new Blueprint.Pass(0.61, "61 %")),
                true,
                List.of(
                        new Blueprint.Section("One", 60, Optional.empty(), true, 10, casesEach),
                        new Blueprint.Section("Two", 60, Optional.empty(), true, 10, casesEach),
                        new Blueprint.Section("Three", 60, Optional.empty(), true, 0, casesEach)),
                List.of(
                        new Blueprint.Part("people", "People", 33, List.of()),
                        new Blueprint.Part("process", "Process", 41, List.of()),
                        new Blueprint.Part("business", "Business", 26, List.of())),
                Map.of(Approach.PREDICTIVE, 40, Approach.AGILE, 30, Approach.HYBRID, 30),
                List.of());
    }

    /// An exam of two closing sections with two items each, a break of ten minutes between them
    /// and an hour on one clock.
    public static Conduct exam() {
        return new Conduct(Kind.MOCK, false, Optional.of(Duration.ofHours(1)), 1.25, false, true);
    }

    public static Conduct drill() {
        return new Conduct(Kind.PRACTICE, true, Optional.empty(), 1, true, false);
    }

    public static Paper twoSections(List<? extends Question> items) {
        return paper(items, Optional.empty(), true, Duration.ofMinutes(10), 2, 2);
    }

    public static Paper paper(
            List<? extends Question> items, Optional<Duration> limit, boolean closing, Duration pause, int... sizes) {
        var sections = new ArrayList<Section>();
        int first = 0;
        for (int size : sizes) {
            boolean last = first + size == items.size();
            sections.add(new Section(
                    "Section " + sections.size(), first, size, limit, closing, last ? Duration.ZERO : pause));
            first += size;
        }
        return new Paper(
                sections, items.subList(0, first).stream().map(Papers::slot).toList(), Map.of());
    }

    public static Slot slot(Question item) {
        return PaperPlanner.alone(item);
    }
}
