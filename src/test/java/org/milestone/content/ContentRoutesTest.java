package org.milestone.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentRoutesTest {

    @ParameterizedTest
    @CsvSource({
        "delivery, learn/delivery",
        "delivery/scope-control, learn/delivery/scope-control",
        "'delivery/scope-control#creep-01', learn/delivery/scope-control",
        "roles/scrum-master, roles/scrum-master",
        "skills/risk, skills/risk",
        "certifications/pmp, certifications/pmp",
        "tools/jira, tools/jira",
        "glossary, glossary",
        "glossary/wbs, 'glossary#wbs'",
        "salaries, salaries"
    })
    void everyIdHasItsAddress(String id, String route) {
        assertThat(ContentRoutes.of(id)).isEqualTo(route);
    }

    @Test
    void aLetterHasNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> ContentRoutes.of("letters/x"));
    }
}
