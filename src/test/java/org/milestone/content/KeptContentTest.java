package org.milestone.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestone.content.domain.SearchQuery;

class KeptContentTest {
    private static final SearchQuery RISK = new SearchQuery("risk register", Optional.empty(), 20);

    @TempDir
    Path dir;

    private Path jar;

    @BeforeEach
    void aJar() throws IOException {
        jar = Files.writeString(dir.resolve("portal.jar"), "the portal");
    }

    @Test
    void whatIsKeptIsEqualToWhatWasRead() throws IOException {
        var reading = ContentReader.read(ContentFolder.of(Path.of("content")), LocalDate.of(2026, 11, 22));
        var read = Library.Content.of(reading);
        KeptContent.write(jar, read.catalog(), read.images(), read.index());

        var kept = KeptContent.beside(jar).orElseThrow();

        assertThat(kept.catalog()).isEqualTo(read.catalog());
        assertThat(kept.catalog().questions().keySet())
                .containsExactlyElementsOf(read.catalog().questions().keySet());
        assertThat(kept.catalog().lessons().keySet())
                .containsExactlyElementsOf(read.catalog().lessons().keySet());
        assertThat(kept.index().search(RISK)).isEqualTo(read.index().search(RISK));
        assertThat(kept.index().search(RISK).hits()).isNotEmpty();
        assertThat(kept.images().all()).hasSameSizeAs(read.images().all());
        assertThat(read.images().all())
                .allSatisfy((file, image) -> assertThat(kept.images().image(file))
                        .hasValueSatisfying(same ->
                                assertThat(same).usingRecursiveComparison().isEqualTo(image)));
    }

    @Test
    void besideAnotherJarItIsPassedOver() throws IOException {
        keepNothing();
        Files.writeString(jar, "the portal of the next version");

        assertThat(KeptContent.beside(jar)).isEmpty();
    }

    @Test
    void aFileCutOffIsPassedOver() throws IOException {
        var file = keepNothing();
        Files.writeString(file, Files.readString(file).substring(0, 100));

        assertThat(KeptContent.beside(jar)).isEmpty();
    }

    @Test
    void withoutAFileNothingIsKept() {
        assertThat(KeptContent.beside(jar)).isEmpty();
    }

    private Path keepNothing() throws IOException {
        var empty = org.milestone.content.domain.Catalog.EMPTY;
        KeptContent.write(jar, empty, new Images(), SearchIndex.of(empty));
        assertThat(KeptContent.beside(jar)).isPresent();
        return dir.resolve("content.json");
    }
}
