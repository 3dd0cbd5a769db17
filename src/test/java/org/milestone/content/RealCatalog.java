package org.milestone.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.milestone.content.domain.Catalog;

/// The catalog of the real content folder, for tests of rules that need no application.
public final class RealCatalog {
    private static @Nullable Catalog read;

    private RealCatalog() {}

    public static synchronized Catalog get() {
        if (read == null) {
            try {
                read = ContentReader.read(ContentFolder.of(Path.of("content")), LocalDate.of(2026, 11, 22))
                        .catalog();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return read;
    }
}
