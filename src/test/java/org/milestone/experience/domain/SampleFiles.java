package org.milestone.experience.domain;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// Small whole files of each kind.
public final class SampleFiles {
    private static final String PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
            xref
            0 3
            0000000000 65535 f
            0000000009 00000 n
            0000000052 00000 n
            trailer<</Size 3/Root 1 0 R>>
            startxref
            95
            %%EOF
            """;

    private SampleFiles() {}

    public static byte[] of(FileKind kind) {
        return switch (kind) {
            case PDF -> PDF.getBytes(StandardCharsets.ISO_8859_1);
            case PNG -> picture("png");
            case JPEG -> picture("jpeg");
        };
    }

    private static byte[] picture(String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
