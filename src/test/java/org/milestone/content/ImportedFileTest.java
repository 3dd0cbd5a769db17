package org.milestone.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestone.content.domain.Question;
import org.milestone.desk.domain.ContentFile;
import org.milestone.desk.domain.ContentFile.Target;
import org.milestone.desk.domain.Format;
import org.milestone.desk.domain.Importing;
import org.milestone.desk.domain.Reading;

/// Files that the authors' desk makes of other programs' items are files the portal reads.
class ImportedFileTest {
    @TempDir
    Path root;

    @Test
    void aCompleteFileIsReadAndSaysWhatTheSourceSaid() {
        var file = imported("""
                ::Who decides?:: [plain]Who *decides* at 10\\: <b>you</b>, [you](https\\://evil.example) https\\://evil.example www.evil.example me@evil.example or {{=The sponsor's # It's *her* money.
                """.replace("{{", "{") + """
                ~1. The team # No.\\nThe thought behind it\\: "Teams decide": 'all'
                ~- Nobody # - It stays.\\n\\n\\# The thought behind it\\: No owner is needed
                }

                ::Who decides?:: It holds. {T#The thought behind it\\: It never does####So it is.}

                ::n:: How much? {#5:0.5####The sum.}
                """);
        assertThat(file.toComplete()).isEmpty();
        var folder = BankFolder.in(root).put(file.path(), file.text());

        assertThat(folder.problems()).isEmpty();
        var question = (Question.SingleChoice) folder.catalog().question("pmp/imported#who-decides");
        assertThat(question.about().status()).isEqualTo(Question.Status.DRAFT);
        assertThat(question.stem())
                .contains("*decides*", "&lt;b&gt;you&lt;/b&gt;", "[you](https")
                .doesNotContain("<em>", "<b>", "<a");
        assertThat(question.options().get(1).html()).isEqualTo("1. The team");
        assertThat(question.options().get(2).html()).isEqualTo("- Nobody");
        assertThat(question.options().get(2).misconception()).hasValue("No owner is needed");
        assertThat(folder.catalog().questions()).containsKey("pmp/imported#who-decides-2");
    }

    @Test
    void whatTheSourceDoesNotSayIsListedAndNotMadeUp() {
        var file = imported("Who? {=A ~B#Because. ####Think!}\n\nMatch. {=a -> 1 =b -> 2}");
        assertThat(file.text()).doesNotContain("TODO").contains("    # Think!");
        assertThat(file.toComplete()).hasSize(5);
        var lines = file.text().lines().toList();
        assertThat(lines.get(file.toComplete().get(1).line() - 2)).contains("right: true");
    }

    private static ContentFile imported(String gift) {
        var reading = Importing.read(Format.GIFT, gift.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Reading.Imported.class);
        return ContentFile.of(
                new Target("pmp", "imported", "pmp", "people", "delivery/scope-control", "scope-management", 3),
                ((Reading.Imported) reading).items());
    }
}
