package org.milestone.content;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The command behind `./milestone lint`: prints every problem of a content folder, needs nothing
/// but the files.
public final class Lint {
    private static final int FINE = 0;
    private static final int PROBLEMS = 1;
    private static final int MISUSED = 2;
    private static final String PUBLISH = "--publish";
    private static final String REPORT = "--report";
    private static final Set<String> OPTIONS = Set.of(PUBLISH, REPORT);

    private Lint() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Clock.systemUTC(), System.out));
    }

    /// `<folder> [--publish] [--report]`; returns the exit code: 0 without problems, 1 with, 2
    /// when called wrongly.
    static int run(List<String> arguments, Clock clock, PrintStream out) {
        var options = new TreeSet<>(
                arguments.stream().filter(one -> one.startsWith("--")).toList());
        var folders = arguments.stream().filter(one -> !one.startsWith("--")).toList();
        if (folders.size() != 1 || !OPTIONS.containsAll(options)) {
            out.println("usage: Lint <content folder> [--publish] [--report]");
            return MISUSED;
        }
        try {
            return run(Path.of(folders.getFirst()), options, clock, out);
        } catch (IOException unreadable) {
            out.println(unreadable.getMessage());
            return MISUSED;
        }
    }

    private static int run(Path root, Set<String> options, Clock clock, PrintStream out) throws IOException {
        var folder = ContentFolder.of(root);
        var reading = ContentReader.read(folder, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        reading.problems().forEach(out::println);
        var catalog = reading.catalog();
        out.printf(
                "%d problems in %d files: %d tracks, %d lessons, %d items, %d skills, %d roles, %d certifications,"
                        + " %d tools, %d terms, %d interview questions, %d cases, %d templates, %d answers,"
                        + " %d letters%n",
                reading.problems().size(),
                folder.files().size(),
                catalog.tracks().size(),
                catalog.lessons().size(),
                catalog.questions().size(),
                catalog.skills().size(),
                catalog.roles().size(),
                catalog.certifications().size(),
                catalog.tools().size(),
                catalog.terms().size(),
                catalog.guide().interviews().size(),
                catalog.guide().cases().size(),
                catalog.guide().templates().size(),
                catalog.guide().questions().size(),
                catalog.letters().size());
        if (options.contains(REPORT)) {
            new LintReport(catalog, out).print();
        }
        if (!reading.isWhole()) {
            return PROBLEMS;
        }
        if (options.contains(PUBLISH)) {
            var ids = new TreeSet<>(Permanence.ids(catalog));
            // An id that was published stays on the list when it is redirected.
            if (folder.has(Permanence.PUBLISHED)) {
                Files.readAllLines(root.resolve(Permanence.PUBLISHED)).stream()
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .forEach(ids::add);
            }
            Files.writeString(root.resolve(Permanence.PUBLISHED), String.join("\n", ids) + "\n");
            out.printf("%d ids published%n", ids.size());
        }
        return FINE;
    }
}
