package org.milestone.content;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeMap;

/// Prints how long a large catalog takes to load: 1,000 lessons, 10,000 items. Run by hand.
final class LoadMeasure {
    private static final int LESSONS = 1_000;
    private static final int ITEMS = 10;

    private LoadMeasure() {}

    public static void main(String[] arguments) {
        var folder = folder();
        for (int round = 1; round <= 5; round++) {
            var busy = busy();
            long start = System.nanoTime();
            var reading = ContentReader.read(folder, SmallFolder.TODAY);
            long read = System.nanoTime();
            SearchIndex.of(reading.catalog());
            long indexed = System.nanoTime();
            System.out.printf(
                    "round %d: %d lessons, %d items, %d problems: read %d ms, index %d ms, %d ms of processor%n",
                    round,
                    reading.catalog().lessons().size(),
                    reading.catalog().questions().size(),
                    reading.problems().size(),
                    (read - start) / 1_000_000,
                    (indexed - read) / 1_000_000,
                    busy().minus(busy).toMillis());
        }
    }

    private static Duration busy() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static ContentFolder folder() {
        var files = new TreeMap<String, byte[]>();
        var syllabus = new StringBuilder("""
                title: Large
                summary: A large track.
                audience: Nobody.
                level: foundation
                topic: delivery
                lessons:
                  - section: All
                    lessons:
                """);
        for (int lesson = 0; lesson < LESSONS; lesson++) {
            var id = "lesson-" + lesson;
            syllabus.append("      - ").append(id).append('\n');
            var body = new StringBuilder();
            var items = new StringBuilder("lesson: large/" + id + "\nskill: scope-management\nitems:\n");
            for (int item = 0; item < ITEMS; item++) {
                body.append("## Part ")
                        .append(item)
                        .append("""


                        A paragraph with **strong** words, a WBS, a [link](lesson-0.md) and some `code`, as they come.

                        | A | B |
                        |---|---|
                        | 1 | 2 |

                        """)
                        .append("::check item-")
                        .append(item)
                        .append("\n\n");
                items.append("""
                          - key: item-%2$d
                            type: single
                            band: 2
                            stem: What is %1$d times %2$d?
                            options:
                              - {text: It is right, right: true, why: Because.}
                              - {text: It is not so right, why: Because not., misconception: A belief}
                              - {text: It is wrong, why: Because not., misconception: Another belief}
                        """.formatted(lesson, item));
            }
            put(files, "tracks/large/" + id + ".md", SmallFolder.lesson("Lesson " + lesson, body.toString()));
            put(files, "questions/large/" + id + ".yml", items.toString());
        }
        put(files, "tracks/large/track.yml", syllabus.toString());
        put(files, "skills/scope-management.md", """
                ---
                title: Scope management
                summary: Keeping what was agreed.
                family: project-management
                knowledge: [I zero., I one., I two., I three., I four., I five.]
                application: [I zero., I one., I two., I three., I four., I five.]
                ---
                Keeping.
                """);
        put(files, "glossary.yml", """
                - key: wbs
                  term: Work breakdown structure
                  abbreviation: WBS
                  text: A tree.
                """);
        return new ContentFolder(files);
    }

    private static void put(TreeMap<String, byte[]> files, String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
