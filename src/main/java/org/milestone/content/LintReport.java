package org.milestone.content;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.Lesson;

/// What `./milestone lint --report` says beyond problems: how much there is, how hard it reads,
/// and where coverage is thin. It blocks nothing.
final class LintReport {
    private static final int LESSONS_A_SKILL = 2;
    private static final int LESSONS_A_ROLE = 8;
    private static final double EASIEST = 9;
    private static final double HARDEST = 11;

    private final Catalog catalog;
    private final PrintStream out;

    LintReport(Catalog catalog, PrintStream out) {
        this.catalog = catalog;
        this.out = out;
    }

    void print() {
        words();
        grades();
        coverage("Lessons a skill", catalog.skills().keySet(), catalog::lessonsTeaching, LESSONS_A_SKILL);
        coverage("Lessons a role", catalog.roles().keySet(), catalog::lessonsAbout, LESSONS_A_ROLE);
        certifications();
        preparation();
        new BankReport(catalog, out).print();
    }

    private void words() {
        out.printf("%nWords per track%n");
        int all = 0;
        for (var track : catalog.tracks().values()) {
            int words = track.lessons().stream()
                    .mapToInt(lesson -> catalog.lesson(lesson).text().words())
                    .sum();
            all += words;
            out.printf("%8d  %3d lessons  %s%n", words, track.lessons().size(), track.title());
        }
        out.printf("%8d  %3d lessons  all%n", all, catalog.lessons().size());
    }

    private void grades() {
        out.printf("%nReading grade of lessons (aim: 9-11)%n");
        for (var lesson : catalog.lessons().values()) {
            double grade = ReadingGrade.of(lesson.text());
            var remark = grade < EASIEST ? "easy" : grade > HARDEST ? "hard" : "";
            out.printf(Locale.ROOT, "%8.1f  %4s  %s%n", grade, remark, lesson.id());
        }
    }

    private void coverage(
            String title, Iterable<String> ids, java.util.function.Function<String, List<Lesson>> lessons, int least) {
        out.printf("%n%s (at least %d)%n", title, least);
        for (var id : ids) {
            int count = lessons.apply(id).size();
            out.printf("%8d  %4s  %s%n", count, count < least ? "thin" : "", id);
        }
    }

    private void certifications() {
        out.printf("%nLessons a certification; where no items are placed in its exam, by the words of its domains%n");
        for (var certification : catalog.certifications().values()) {
            var lessons = catalog.lessonsFor(certification.id());
            out.printf(
                    "%8d  %4s  %s: %s%n",
                    lessons.size(),
                    lessons.isEmpty() ? "thin" : "",
                    certification.id(),
                    String.join(", ", lessons.stream().map(Lesson::id).toList()));
            if (catalog.blueprints().containsKey(certification.id())) {
                continue;
            }
            for (var domain : certification.versions().getFirst().domains()) {
                var touching = lessons.stream()
                        .filter(lesson -> touches(lesson, domain.name()))
                        .map(Lesson::id)
                        .toList();
                out.printf(
                        "%14s  %s %d %%: %s%n",
                        touching.isEmpty() ? "look" : "",
                        domain.name(),
                        domain.weight(),
                        touching.isEmpty() ? "no lesson has its words" : String.join(", ", touching));
            }
        }
    }

    // Words are a hint only: a domain may be taught in other words.
    private static boolean touches(Lesson lesson, String domain) {
        var text =
                (lesson.title() + " " + lesson.summary() + " " + lesson.text().plain()).toLowerCase(Locale.ROOT);
        for (var word : domain.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (word.length() > 3 && text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private void preparation() {
        out.printf("%nCertifications: what is still to be written%n");
        for (var certification : catalog.certifications().values()) {
            var missing = missing(certification);
            out.printf(
                    "%14s  %s: %s%n",
                    missing.isEmpty() ? "" : "thin",
                    Id.lastWord(certification.id()),
                    missing.isEmpty() ? "complete" : String.join(", ", missing));
        }
    }

    private static List<String> missing(Certification certification) {
        var missing = new ArrayList<String>();
        var preparation = certification.preparation();
        note(missing, preparation.route().isEmpty(), "route");
        note(missing, preparation.hours().isEmpty(), "hours");
        note(missing, preparation.costs().isEmpty(), "costs");
        note(missing, preparation.renewal().isEmpty(), "renewal");
        note(missing, preparation.fits().isEmpty(), "fits");
        note(missing, preparation.notFor().isEmpty(), "not_for");
        note(missing, preparation.plans().isEmpty(), "plans");
        note(missing, preparation.neighbours().isEmpty(), "neighbours");
        return missing;
    }

    private static void note(List<String> missing, boolean isMissing, String name) {
        if (isMissing) {
            missing.add(name);
        }
    }
}
