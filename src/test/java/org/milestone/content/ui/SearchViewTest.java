package org.milestone.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestone.content.domain.Kind;
import org.milestone.content.domain.SearchQuery;

class SearchViewTest extends CatalogScreenTest {

    @Test
    void theWordsOfTheAddressAreSearched() {
        visit("search?q=risk");

        var hits = library.search(new SearchQuery("risk", Optional.empty(), 50));
        assertThat(found()).startsWith(hits.total() + " results for “risk”");
        assertThat(links())
                .containsAll(hits.hits().stream().map(hit -> "/" + hit.route()).toList());
        assertThat(words()).contains("<mark>");
    }

    @Test
    void aKindIsKeptInTheAddressAndCanBeTakenBack() {
        visit("search?q=risk&kind=skill");

        var hits = library.search(new SearchQuery("risk", Optional.of(Kind.SKILL), 50));
        assertThat(find(H2.class).all()).hasSize(hits.hits().size());
        assertThat(links()).contains("/search?q=risk", "/search?q=risk&kind=term");
    }

    @Test
    void typingSearchesAtOnce() {
        visit("search");
        assertThat(words()).contains("What you can search");

        test(field()).setValue("stakeholder");

        assertThat(found()).contains("“stakeholder”");
        assertThat(links()).contains("/skills/stakeholder-management");
    }

    @Test
    void nothingFoundSaysWhatToTry() {
        visit("search?q=xyzzyplugh");

        assertThat(found()).isEqualTo("Nothing found for “xyzzyplugh”");
        assertThat(links()).contains("/glossary");
    }

    @Test
    void whatSomebodyTypedIsNeverMarkup() {
        visit("search");

        test(field()).setValue("<img src=x onerror=alert(1)>");

        assertThat(find(Html.class).all().stream().map(Html::getInnerHtml)).noneMatch(html -> html.contains("<img"));
    }

    @Test
    void theFieldHasTheFocusAndTheNumberIsAnnounced() {
        visit("search");

        assertThat(field().isAutofocus()).isTrue();
        assertThat(find(Paragraph.class).withId("found").single().getElement().getAttribute("role"))
                .isEqualTo("status");
    }

    private TextField field() {
        return find(TextField.class).withId("search-field").single();
    }

    private String found() {
        return find(Paragraph.class).withId("found").single().getText();
    }
}
