package org.milestone.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.milestone.content.domain.Problem;

/// The real content, file by file.
class ContentTest {
    private static final Path ROOT = Path.of("content");

    @TestFactory
    Stream<DynamicTest> everyFileIsWithoutAProblem() throws IOException {
        var folder = ContentFolder.of(ROOT);
        var today = LocalDate.now(Clock.systemUTC());
        var byFile =
                ContentReader.read(folder, today).problems().stream().collect(Collectors.groupingBy(Problem::file));
        var files = new TreeSet<>(folder.files().keySet());
        files.addAll(byFile.keySet());
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file,
                        () -> assertThat(byFile.getOrDefault(file, java.util.List.of()))
                                .isEmpty()));
    }

    @Test
    void theShippedFolderIsTheSameAsTheOneInTheRepository() throws IOException {
        assertThat(ContentFolder.shipped().files().keySet())
                .containsAll(ContentFolder.of(ROOT).files().keySet());
    }
}
