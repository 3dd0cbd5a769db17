package org.milestone.guide.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Collectors;
import org.milestone.MilestoneTest;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.springframework.beans.factory.annotation.Autowired;

/// What tests of the guide's screens have in common: the real content, and a look at what stands
/// on a screen.
@MilestoneTest
abstract class GuideScreenTest extends SpringBrowserlessTest {
    static final String CASE = "cases/the-portal-that-could-not-be-late";

    @Autowired
    Library library;

    Catalog catalog() {
        return library.catalog();
    }

    /// All words on the screen, those of rendered texts included.
    String words() {
        var screen = (Component) getCurrentView();
        return screen.getElement().getTextRecursively()
                + find(Html.class).all().stream().map(Html::getInnerHtml).collect(Collectors.joining(" "));
    }

    List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    String heading() {
        return find(H1.class).single().getText();
    }

    void visit(String address) {
        int query = address.indexOf('?');
        UI.getCurrentOrThrow()
                .navigate(
                        query < 0 ? address : address.substring(0, query),
                        QueryParameters.fromString(query < 0 ? "" : address.substring(query + 1)));
    }
}
