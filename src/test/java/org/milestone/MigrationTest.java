package org.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The migrations run on the database under test from nothing, and Hibernate finds what it
/// expects: the context of these tests does not start otherwise.
@MilestoneTest
class MigrationTest {
    private static final Set<String> MODULES = Set.of(
            "content",
            "mail",
            "account",
            "practice",
            "study",
            "review",
            "readiness",
            "desk",
            "skill",
            "experience",
            "career",
            "hiring",
            "mentoring",
            "programme");

    @Autowired
    DataSource database;

    @Test
    void everyTableBeginsWithTheNameOfItsModule() throws SQLException {
        assertThat(tables())
                .filteredOn(table -> !table.startsWith("flyway"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(MODULES).contains(table.split("_")[0]));
    }

    private List<String> tables() throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = database.getConnection();
                var found = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
