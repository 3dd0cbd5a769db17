package org.milestone.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestone.content.domain.Kind;
import org.milestone.content.domain.SearchHit;
import org.milestone.content.domain.SearchQuery;

class SearchIndexTest {
    @TempDir
    Path root;

    private SearchIndex index;

    @BeforeEach
    void anIndex() {
        var folder = new SmallFolder(root)
                .edit("tracks/delivery/estimating.md", "Three points", "Risks & \"hazards\" \\<b> meet: three points");
        index = SearchIndex.of(folder.catalog());
    }

    @ParameterizedTest
    @CsvSource({
        "scope control, delivery/scope-control",
        "estimating, delivery/estimating",
        "estimated, delivery/estimating",
        "estim, delivery/estimating",
        "estimatign, delivery/estimating",
        "SPONSER, roles/sponsor",
        "sponsor's, roles/sponsor",
        "wbs, glossary/work-breakdown-structure",
        "work brea, glossary/work-breakdown-structure",
        "project managment profesional, certifications/pmp",
        "pmp, certifications/pmp",
        "jirra, tools/jira",
        "salaries united states, salaries",
        "foundations of delivery, delivery"
    })
    void whatIsMeantComesFirst(String typed, String id) {
        assertThat(index.search(SearchQuery.of(typed)).hits())
                .first()
                .extracting(SearchHit::id)
                .isEqualTo(id);
    }

    @Test
    void hitsSayWhereTheyLead() {
        assertThat(index.search(SearchQuery.of("estimating")).hits().getFirst()).satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo(Kind.LESSON);
            assertThat(hit.route()).isEqualTo("learn/delivery/estimating");
            assertThat(hit.title()).isEqualTo("Estimating");
        });
    }

    @Test
    void kindsAreCountedWhicheverIsShown() {
        var all = index.search(SearchQuery.of("sponsor"));
        assertThat(all.counts()).containsEntry(Kind.ROLE, 1).containsEntry(Kind.TERM, 1);
        assertThat(all.total())
                .isEqualTo(all.counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        var roles = index.search(SearchQuery.of("sponsor").only(Kind.ROLE));
        assertThat(roles.counts()).isEqualTo(all.counts());
        assertThat(roles.total()).isOne();
        assertThat(roles.hits()).extracting(SearchHit::id).containsExactly("roles/sponsor");
        var none = index.search(new SearchQuery("sponsor", Optional.empty(), 0));
        assertThat(none.hits()).isEmpty();
        assertThat(none.total()).isEqualTo(all.total());
    }

    @Test
    void snippetsMarkTheWordAndEscapeTheRest() {
        var snippet = index.search(SearchQuery.of("hazard")).hits().getFirst().snippet();
        assertThat(snippet)
                .contains("<mark>hazards</mark>", "&amp;", "&lt;b&gt;")
                .doesNotContain("<b>");
        assertThat(snippet.replaceAll("</?mark>", "")).doesNotContain("<");
    }

    @Test
    void aTypedBeginningIsMarkedToo() {
        assertThat(index.search(SearchQuery.of("haz")).hits().getFirst().snippet())
                .contains("<mark>hazards</mark>");
    }

    @Test
    void someWordsAreBetterThanNoHit() {
        assertThat(index.search(SearchQuery.of("estimating xylophones")).hits())
                .extracting(SearchHit::id)
                .contains("delivery/estimating");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "?",
                "\"",
                "title:(",
                "((((",
                "a AND",
                "OR",
                "NOT x",
                "[a TO b]",
                "~~~",
                "\\",
                "/.*/",
                "+-",
                "the",
                "\u0000",
                "\uD83D\uDE00",
                "<script>alert(1)</script>",
                "' or 1=1 --",
                "id:roles",
                "\uD800"
            })
    void aHostileQuestionNeverThrows(String typed) {
        assertThatCode(() -> index.search(SearchQuery.of(typed))).doesNotThrowAnyException();
    }

    @Test
    void aVeryLongQuestionIsCutShort() {
        assertThatCode(() -> index.search(SearchQuery.of("scope ".repeat(50_000))))
                .doesNotThrowAnyException();
        assertThatCode(() -> index.search(SearchQuery.of("x".repeat(1_000_000))))
                .doesNotThrowAnyException();
    }

    @Test
    void anyTextIsAFairQuestion() {
        var random = new Random(11);
        for (int i = 0; i < 500; i++) {
            var typed = new StringBuilder();
            random.ints(random.nextInt(60), 0, 0x3000).forEach(typed::appendCodePoint);
            assertThatCode(() -> index.search(SearchQuery.of(typed.toString()))).doesNotThrowAnyException();
        }
    }
}
