package org.milestone.content.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;

class RoleViewTest extends CatalogScreenTest {
    private static final String ROLE = "roles/it-project-manager";

    @Test
    void aRoleShowsWhatItAnswersForAndWhereItLeads() {
        var role = role(ROLE);

        visit(ROLE);

        assertThat(heading()).isEqualTo(role.title());
        assertThat(words())
                .contains(
                        role.accountable(),
                        role.experience(),
                        role.sources().getFirst().title());
        assertThat(links()).contains("/salaries");
        role.skills().forEach(need -> assertThat(links()).contains("/" + need.skill()));
        role.certifications().forEach(id -> assertThat(links()).contains("/" + id));
        role.transitions().forEach(way -> assertThat(links()).contains("/" + way.to()));
        catalog().rolesLeadingTo(ROLE).forEach(from -> assertThat(links()).contains("/" + from.id()));
    }

    @Test
    void everyWayOnIsAWayInOnTheOtherSide() {
        for (var way : role(ROLE).transitions()) {
            visit(way.to());
            assertThat(links()).contains("/" + ROLE);
            assertThat(words()).contains(way.carries());
        }
    }

    @Test
    void aRoleThatIsNotThereIsNotFound() {
        visit("roles/juggler");

        assertThat(isNotFound()).isTrue();
    }

    @Test
    void aRenamedRoleLeadsToItsNewAddress() {
        var library = mock(Library.class);
        when(library.catalog()).thenReturn(renamed());
        var event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters("id", "project-boss"));

        new RoleView(library, java.util.List.of()).beforeEnter(event);

        verify(event).forwardTo(ROLE);
    }

    private Catalog renamed() {
        return Catalog.EMPTY
                .but()
                .roles(catalog().roles())
                .redirects(Map.of("roles/project-boss", ROLE))
                .build();
    }

    @Test
    void everyRoleOfTheCatalogCanBeShown() {
        for (var role : List.copyOf(catalog().roles().values())) {
            visit(role.id());
            assertThat(heading()).isEqualTo(role.title());
        }
    }
}
