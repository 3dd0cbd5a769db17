package org.milestone.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToolViewTest extends CatalogScreenTest {

    @Test
    void everyToolIsListedAndCanBeShown() {
        visit("tools");
        assertThat(links())
                .containsAll(
                        catalog().tools().keySet().stream().map(id -> "/" + id).toList());

        for (var tool : catalog().tools().values()) {
            visit(tool.id());
            assertThat(heading()).isEqualTo(tool.title());
            assertThat(words()).contains(tool.learnFirst(), tool.freeTier());
            assertThat(links()).contains(tool.url());
            tool.alternatives().forEach(id -> assertThat(links()).contains("/" + id));
            tool.skills().forEach(id -> assertThat(links()).contains("/" + id));
        }
    }

    @Test
    void aToolThatIsNotThereIsNotFound() {
        visit("tools/crystal-ball");

        assertThat(isNotFound()).isTrue();
    }
}
