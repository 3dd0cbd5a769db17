package org.milestone.content.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.milestone.MilestoneTest;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Skill;
import org.springframework.beans.factory.annotation.Autowired;

/// What tests of the catalogue's screens have in common: the real content, and a look at what stands on a screen.
@MilestoneTest
abstract class CatalogScreenTest extends SpringBrowserlessTest {
    @Autowired
    Library library;

    Catalog catalog() {
        return library.catalog();
    }

    Role role(String id) {
        return Objects.requireNonNull(catalog().roles().get(id));
    }

    Skill skill(String id) {
        return Objects.requireNonNull(catalog().skills().get(id));
    }

    Certification certification(String id) {
        return Objects.requireNonNull(catalog().certifications().get(id));
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

    /// Goes to an address as a link does.
    void visit(String address) {
        int query = address.indexOf('?');
        UI.getCurrentOrThrow()
                .navigate(
                        query < 0 ? address : address.substring(0, query),
                        QueryParameters.fromString(query < 0 ? "" : address.substring(query + 1)));
    }

    boolean isNotFound() {
        return heading().equals("This page is not here");
    }
}
