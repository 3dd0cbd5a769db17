package org.milestone.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestone.TestClock;
import org.milestone.content.domain.SearchQuery;

class LibraryTest {
    @TempDir
    Path shippedRoot;

    @TempDir
    Path root;

    private final TestClock clock = new TestClock();
    private ContentFolder shipped;
    private SmallFolder folder;

    @BeforeEach
    void twoFolders() throws IOException {
        new SmallFolder(shippedRoot).edit("roles/sponsor.md", "title: Sponsor", "title: Shipped sponsor");
        shipped = ContentFolder.of(shippedRoot);
        folder = new SmallFolder(root);
    }

    @Test
    void withoutAFolderTheShippedContentIsShown() {
        assertThat(title(new Library(Optional.empty(), shipped, clock))).isEqualTo("Shipped sponsor");
    }

    @Test
    void aFolderTakesThePlaceOfTheShippedContent() {
        assertThat(title(library())).isEqualTo("Sponsor");
    }

    @Test
    void brokenShippedContentStopsTheStartWithAList() throws IOException {
        folder.edit("roles/sponsor.md", "stage: executive", "stage: king");
        var broken = ContentFolder.of(root);
        assertThatIllegalStateException()
                .isThrownBy(() -> new Library(Optional.empty(), broken, clock))
                .withMessageContaining("roles/sponsor.md:4: `stage` must be");
    }

    @Test
    void aBrokenFolderAtStartFallsBackToTheShippedContentAndSaysWhy() {
        folder.edit("roles/sponsor.md", "stage: executive", "stage: king");
        var library = library();
        assertThat(title(library)).isEqualTo("Shipped sponsor");
        assertThat(library.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("roles/sponsor.md");
            assertThat(problem.line()).isEqualTo(4);
        });
    }

    @Test
    void aFolderThatIsNotThereFallsBackToo() {
        var library = new Library(Optional.of(root.resolve("nowhere")), shipped, clock);
        assertThat(title(library)).isEqualTo("Shipped sponsor");
        assertThat(library.problems()).hasSize(1);
    }

    @Test
    void anEditIsSeenAfterAReload() {
        var library = library();
        var before = library.loadedAt();
        clock.advance(Duration.ofMinutes(1));
        folder.edit("roles/sponsor.md", "title: Sponsor", "title: Patron");
        library.reload();
        assertThat(title(library)).isEqualTo("Patron");
        assertThat(library.loadedAt()).isEqualTo(before.plusSeconds(60));
        assertThat(library.search(SearchQuery.of("patron")).hits()).hasSize(1);
    }

    @Test
    void aBrokenEditKeepsTheOldCatalog() {
        var library = library();
        var before = library.catalog();
        var at = library.loadedAt();
        clock.advance(Duration.ofMinutes(1));
        folder.edit("roles/sponsor.md", "title: Sponsor", "titel: Patron");
        library.reload();
        assertThat(library.catalog()).isSameAs(before);
        assertThat(library.loadedAt()).isEqualTo(at);
        assertThat(library.problems()).hasSize(2);
        assertThat(library.search(SearchQuery.of("sponsor")).hits()).isNotEmpty();
        folder.edit("roles/sponsor.md", "titel: Patron", "title: Patron");
        library.reload();
        assertThat(library.problems()).isEmpty();
        assertThat(title(library)).isEqualTo("Patron");
    }

    @Test
    void theWatchReadsTheFolderOnlyWhenItHasChanged() {
        var library = library();
        var watch = new ContentWatch(library);
        assertThat(watch.look()).isFalse();
        folder.put("tools/trello.md", folder.get("tools/jira.md"));
        assertThat(watch.look()).isTrue();
        assertThat(library.catalog().tools()).containsKey("tools/trello");
        assertThat(watch.look()).isFalse();
        folder.remove("tools/trello.md");
        assertThat(watch.look()).isTrue();
        assertThat(library.catalog().tools()).doesNotContainKey("tools/trello");
    }

    @Test
    void theWatchStartsOnlyForAFolderAndStops() {
        var watch = new ContentWatch(library());
        watch.start();
        assertThat(watch.isRunning()).isTrue();
        watch.stop();
        assertThat(watch.isRunning()).isFalse();
        var idle = new ContentWatch(new Library(Optional.empty(), shipped, clock));
        idle.start();
        assertThat(idle.isRunning()).isFalse();
    }

    private Library library() {
        return new Library(Optional.of(root), shipped, clock);
    }

    private static String title(Library library) {
        return library.catalog().roles().values().iterator().next().title();
    }
}
