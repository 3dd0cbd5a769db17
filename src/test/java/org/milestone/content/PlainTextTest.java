package org.milestone.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Texts that the Markdown parser is spared are the same as if it had read them.
class PlainTextTest {
    private static final String SIGNS = "abc Zé1 2,;:?!.-'()%+/$€\"*_`[]{}<>&#|~=\\^@\n";

    private final Markdown markdown = markdown();

    @Test
    void everyTextOfTheRealContentIsTheSameEitherWay() throws IOException {
        var folder = ContentFolder.of(Path.of("content"));
        long plain = folder.files().keySet().stream()
                .filter(file -> file.endsWith(".yml"))
                .flatMap(file ->
                        new Draft(folder, LocalDate.of(2026, 11, 22)).text(file).lines())
                .map(line -> line.replaceFirst("^[\\s-]*([a-z_]+: +)?", ""))
                .filter(this::isTheSame)
                .count();
        assertThat(plain).isGreaterThan(300);
    }

    @Test
    void anyTextIsTheSameEitherWay() {
        var random = new Random(11);
        long plain = Stream.generate(() -> text(random))
                .limit(30_000)
                .filter(this::isTheSame)
                .count();
        assertThat(plain).isGreaterThan(1_000);
    }

    @Test
    void awkwardTextsAreTheSameEitherWay() {
        List.of(
                        "It's so",
                        "The team's and Ana's view",
                        "the teams' view",
                        "a...",
                        "a--b",
                        "www.example.org",
                        "see www.example.org now",
                        "See http://example.org",
                        "a:b://c",
                        "mail a@b.org",
                        "12. Twelve",
                        "Word\n: Definition",
                        "A  b",
                        "A\nb",
                        "a (c) b (tm)",
                        "What is 1 times 2?",
                        "At 10:30, 5 % of 40/50",
                        "Term [x]: y",
                        "e.g. this, i.e. that",
                        "::check a")
                .forEach(this::isTheSame);
    }

    private boolean isTheSame(String source) {
        var plain = PlainText.html(source);
        plain.ifPresent(html -> assertThat(html).as(source).isEqualTo(markdown.parsed("x.yml", new Scalar(source, 1))));
        return plain.isPresent();
    }

    private static String text(Random random) {
        var text = new StringBuilder("ab");
        int length = 1 + random.nextInt(20);
        for (int i = 0; i < length; i++) {
            int limit = random.nextInt(4) == 0 ? SIGNS.length() : 23;
            text.append(SIGNS.charAt(random.nextInt(limit)));
        }
        return text.toString();
    }

    private static Markdown markdown() {
        var draft = new Draft(new ContentFolder(new java.util.TreeMap<>()), LocalDate.of(2026, 11, 22));
        var images = Images.read(draft);
        return new Markdown(draft, new Links(draft, images), images, new TermCards(List.of()));
    }
}
