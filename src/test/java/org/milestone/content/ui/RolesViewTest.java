package org.milestone.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import org.junit.jupiter.api.Test;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Skill;

class RolesViewTest extends CatalogScreenTest {

    @Test
    void everyRoleStandsOnTheRungOfItsStage() {
        visit("roles");

        assertThat(links())
                .containsAll(
                        catalog().roles().keySet().stream().map(id -> "/" + id).toList());
        assertThat(find(H2.class).all().stream().map(H2::getText))
                .containsExactlyElementsOf(catalog().roles().values().stream()
                        .map(Role::stage)
                        .sorted()
                        .distinct()
                        .map(Words::of)
                        .toList());
    }

    @Test
    void theSkillOfTheAddressKeepsTheRolesThatNeedIt() {
        visit("roles?skill=risk-management");

        assertThat(find(H3.class).all())
                .hasSize(catalog().rolesNeeding("skills/risk-management").size());
        assertThat(filter().getValue().id()).isEqualTo("skills/risk-management");
        assertThat(words()).contains("Knowledge").contains("of 5");
    }

    @Test
    void anUnknownSkillShowsAllRoles() {
        visit("roles?skill=juggling");

        assertThat(find(H3.class).all()).hasSize(catalog().roles().size());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Skill> filter() {
        return find(ComboBox.class).withId("skill-filter").single();
    }
}
