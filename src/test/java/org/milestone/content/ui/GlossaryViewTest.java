package org.milestone.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.milestone.content.domain.Id;

class GlossaryViewTest extends CatalogScreenTest {

    @Test
    void everyTermHasItsAnchorAndEverySeeAlsoLeadsToOne() {
        visit("glossary");

        var page = page();
        for (var term : catalog().terms().values()) {
            var entry = page.getElementById(Id.lastWord(term.id()));
            assertThat(entry).as(term.id()).isNotNull();
            assertThat(entry.text()).contains(term.term(), term.text());
            assertThat(entry.select(".see a")).hasSameSizeAs(term.see());
        }
        assertThat(page.select(".see a"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").replace("/glossary#", "")))
                                .isNotNull());
    }

    @Test
    void theWordOfTheAddressKeepsTheTermsItOccursIn() {
        visit("glossary?q=wbs");

        assertThat(find(TextField.class).withId("glossary-filter").single().getValue())
                .isEqualTo("wbs");
        assertThat(page().getElementById("work-breakdown-structure")).isNotNull();
        assertThat(page().select("article").size()).isLessThan(catalog().terms().size());
    }

    @Test
    void typingFiltersAndNothingFoundSaysWhatToTry() {
        visit("glossary");

        test(find(TextField.class).withId("glossary-filter").single()).setValue("xyzzy <b>");

        assertThat(page().select("article")).isEmpty();
        assertThat(words()).contains("0 terms");
        assertThat(links()).contains("/search?q=xyzzy%20%3Cb%3E");
    }

    private Document page() {
        return Jsoup.parse(words());
    }
}
