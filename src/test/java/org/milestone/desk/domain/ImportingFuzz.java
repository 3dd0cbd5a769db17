package org.milestone.desk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What holds for whatever file somebody uploads, for a fuzzer to refute: `./milestone fuzz`. The
/// first byte chooses the format.
public final class ImportingFuzz {
    private static final Format[] FORMATS = Format.values();
    private static final ContentFile.Target TARGET = new ContentFile.Target(
            "pmp", "people", "pmp", "people", "people/leading-without-authority", "leadership", 2);

    private ImportingFuzz() {}

    /// Reads a file, writes what was read as content and for other programs, and reads that again.
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        var format = FORMATS[Math.floorMod(data[0], FORMATS.length)];
        switch (Importing.read(format, Arrays.copyOfRange(data, 1, data.length))) {
            case Reading.Refused(var problems) ->
                assertThat(problems).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.line()).isPositive();
                    assertThat(problem.reason()).isNotBlank();
                });
            case Reading.Imported(var items) -> {
                assertThat(items).isNotEmpty();
                comesBack(items, Format.MOODLE_XML);
                if (items.stream().noneMatch(Exporting::arrow)) {
                    comesBack(items, Format.GIFT);
                }
                assertThat(new Yaml(new SafeConstructor(new LoaderOptions()))
                                .<Object>load(ContentFile.of(TARGET, items).text()))
                        .isInstanceOf(Map.class);
            }
        }
    }

    private static void comesBack(List<Draft> items, Format format) {
        var text = Exporting.write(items, format);
        assertThat(Importing.read(format, text.getBytes(StandardCharsets.UTF_8)))
                .as(text)
                .isEqualTo(new Reading.Imported(items));
    }
}
