package org.milestone.content.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Problem;
import org.springframework.beans.factory.annotation.Autowired;

class ContentProblemsViewTest extends CatalogScreenTest {
    @Autowired
    Given given;

    @Test
    void anAuthorSeesThatAllIsWell() {
        given.signIn(given.author());

        visit("admin/content");

        assertThat(heading()).isEqualTo("Content");
        assertThat(words())
                .contains("no problems", String.valueOf(catalog().lessons().size()));
    }

    @Test
    void aLearnerDoesNotSeeIt() {
        given.signIn(given.learner());

        visit("admin/content");

        assertThat(heading()).isNotEqualTo("Content");
    }

    @Test
    void everyProblemStandsWithFileAndLine() {
        var broken = mock(Library.class);
        when(broken.catalog()).thenReturn(Catalog.EMPTY);
        when(broken.loadedAt()).thenReturn(Instant.parse("2026-11-22T10:15:00Z"));
        when(broken.problems())
                .thenReturn(List.of(
                        new Problem("skills/b.md", 0, "the file is empty"),
                        new Problem("roles/a.md", 7, "`stage` is missing")));

        var view = new ContentProblemsView(broken);
        view.beforeEnter(mock(BeforeEnterEvent.class));

        assertThat(view.getElement().getTextRecursively())
                .contains("roles/a.md:7", "`stage` is missing", "skills/b.md", "22 November 2026, 10:15:00 UTC")
                .doesNotContain("no problems");
    }
}
