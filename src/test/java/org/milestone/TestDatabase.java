package org.milestone;

import java.util.Objects;
import java.util.Optional;
import org.testcontainers.mysql.MySQLContainer;

/// The database under test: H2 in memory, or MySQL when `milestone.test.database=mysql`: the one of
/// `MILESTONE_TEST_MYSQL_URL` (its schema is emptied!), or one that Testcontainers starts.
public record TestDatabase(String url, String user, String password) {
    public static final boolean MYSQL = "mysql".equals(System.getProperty("milestone.test.database"));

    private static final String IN_MEMORY =
            "jdbc:h2:mem:milestone;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";

    static TestDatabase start() {
        if (!MYSQL) {
            return new TestDatabase(IN_MEMORY, "sa", "");
        }
        return Optional.ofNullable(System.getenv("MILESTONE_TEST_MYSQL_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new TestDatabase(
                        url,
                        Objects.requireNonNullElse(System.getenv("MILESTONE_TEST_MYSQL_USER"), "portal"),
                        Objects.requireNonNullElse(System.getenv("MILESTONE_TEST_MYSQL_PASSWORD"), "portal")))
                .orElseGet(TestDatabase::inContainer);
    }

    private static TestDatabase inContainer() {
        @SuppressWarnings("resource") // Testcontainers ends it with the tests' process
        var container = new MySQLContainer("mysql:8.4");
        container.start();
        return new TestDatabase(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }
}
