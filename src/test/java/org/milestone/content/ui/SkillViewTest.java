package org.milestone.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.OrderedList;
import org.junit.jupiter.api.Test;

class SkillViewTest extends CatalogScreenTest {

    @Test
    void theSkillsStandInFamiliesWithTheirRolesCounted() {
        visit("skills");

        assertThat(links())
                .containsAll(
                        catalog().skills().keySet().stream().map(id -> "/" + id).toList());
        assertThat(words())
                .contains(catalog().rolesNeeding("skills/risk-management").size() + " roles");
    }

    @Test
    void aSkillShowsSixLevelsOnBothAxes() {
        var skill = skill("skills/risk-management");

        visit(skill.id());

        assertThat(words()).contains(skill.knowledge()).contains(skill.application());
        assertThat(find(OrderedList.class).withClassName("steps").all()).hasSize(2);
        assertThat(words()).contains("In SFIA").contains("BURM");
    }

    @Test
    void rolesAndSkillsLinkToEachOther() {
        for (var role : catalog().rolesNeeding("skills/risk-management")) {
            visit("skills/risk-management");
            assertThat(links()).contains("/" + role.id());
            visit(role.id());
            assertThat(links()).contains("/skills/risk-management");
        }
    }

    @Test
    void everySkillOfTheCatalogCanBeShown() {
        for (var skill : catalog().skills().values()) {
            visit(skill.id());
            assertThat(heading()).isEqualTo(skill.title());
        }
    }

    @Test
    void aSkillThatIsNotThereIsNotFound() {
        visit("skills/juggling");

        assertThat(isNotFound()).isTrue();
    }
}
