package org.milestone.experience.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileKindTest {

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void aWholeFileIsWhatItIs(FileKind kind) {
        assertThat(FileKind.of(SampleFiles.of(kind))).hasValue(kind);
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void halfAFileIsNone(FileKind kind) {
        var whole = SampleFiles.of(kind);
        assertThat(FileKind.of(Arrays.copyOf(whole, whole.length / 2))).isEmpty();
    }

    @Test
    void whatOnlyBeginsLikeOneIsNone() {
        assertThat(FileKind.of("%PDF-1.7\n<script>alert(1)</script>".getBytes(ISO_8859_1)))
                .isEmpty();
        assertThat(FileKind.of("<html><body>startxref %%EOF</body></html>".getBytes(ISO_8859_1)))
                .isEmpty();
        assertThat(FileKind.of("MZ\u0090\0 a programme".getBytes(ISO_8859_1))).isEmpty();
        assertThat(FileKind.of("PK\3\4 an archive".getBytes(ISO_8859_1))).isEmpty();
        assertThat(FileKind.of(new byte[0])).isEmpty();
    }

    @Test
    void somethingHungBehindAPictureIsNoticed() {
        var png = SampleFiles.of(FileKind.PNG);
        var more = Arrays.copyOf(png, png.length + 20);
        assertThat(FileKind.of(more)).isEmpty();
        var damaged = png.clone();
        damaged[png.length / 2] ^= 1;
        assertThat(FileKind.of(damaged)).as("a checksum does not fit").isEmpty();
    }

    @Test
    void noNoiseIsEverTakenAndNoneEverFails() {
        var random = new Random(7);
        for (var kind : FileKind.values()) {
            var whole = SampleFiles.of(kind);
            for (int round = 0; round < 2_000; round++) {
                var bytes = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
                for (int at = Math.min(8, bytes.length); at < bytes.length; at++) {
                    bytes[at] = (byte) random.nextInt();
                }
                FileKind.of(bytes);
            }
        }
        for (int round = 0; round < 2_000; round++) {
            var bytes = new byte[random.nextInt(4_000)];
            random.nextBytes(bytes);
            assertThat(FileKind.of(bytes)).isEmpty();
        }
    }
}
