package org.milestone.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestone.TestClock;

class LintTest {
    @TempDir
    Path root;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private SmallFolder folder;

    @BeforeEach
    void aGoodFolder() {
        folder = new SmallFolder(root);
    }

    @Test
    void aGoodFolderEndsWithZero() {
        assertThat(lint(root.toString())).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("0 problems in 21 files: 1 tracks, 2 lessons, 1 items");
    }

    @Test
    void problemsAreListedAndEndWithOne() {
        folder.edit("roles/sponsor.md", "stage: executive", "stage: king")
                .edit("certifications/pmp.md", "stage: mid", "stage: king");
        assertThat(lint(root.toString())).isOne();
        assertThat(printed.toString(StandardCharsets.UTF_8).lines().toList())
                .hasSize(3)
                .satisfies(lines -> {
                    assertThat(lines.get(0)).startsWith("certifications/pmp.md:7: ");
                    assertThat(lines.get(1)).startsWith("roles/sponsor.md:4: ");
                    assertThat(lines.get(2)).startsWith("2 problems in 21 files");
                });
    }

    @Test
    void publishWritesEveryIdInOrderAndKeepsTheOldOnes() {
        assertThat(lint(root.toString(), "--publish")).isZero();
        assertThat(folder.get("published.txt").lines())
                .containsExactly(
                        "cases/late-portal",
                        "certifications/pmp",
                        "delivery",
                        "delivery/creeping",
                        "delivery/estimating",
                        "delivery/scope-control",
                        "delivery/scope-control#creep-01",
                        "faq/need-a-degree",
                        "glossary/sponsor",
                        "glossary/work-breakdown-structure",
                        "interviews/scope-grew",
                        "letters/confirm-address",
                        "roles/sponsor",
                        "skills/scope-management",
                        "templates/change-request",
                        "tools/jira");
    }

    @Test
    void nothingIsPublishedWhileThereAreProblems() {
        var before = folder.get("published.txt");
        folder.edit("roles/sponsor.md", "stage: executive", "stage: king");
        assertThat(lint(root.toString(), "--publish")).isOne();
        assertThat(folder.get("published.txt")).isEqualTo(before);
    }

    @Test
    void aWrongCallEndsWithTwo() {
        assertThat(lint()).isEqualTo(2);
        assertThat(lint(root.toString(), "--force")).isEqualTo(2);
        assertThat(lint(root.resolve("nowhere").toString())).isEqualTo(2);
    }

    private int lint(String... arguments) {
        return Lint.run(List.of(arguments), new TestClock(), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
