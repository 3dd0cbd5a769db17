package org.milestone.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.account.domain.AccountRole;
import org.milestone.mail.TestMailbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@MilestoneTest
class PersonalDataServiceTest {
    @Autowired
    PersonalDataService service;

    @Autowired
    AccountService accounts;

    @Autowired
    SignUpService signUp;

    @Autowired
    Sessions sessions;

    @Autowired
    AccountRows rows;

    @Autowired
    Erasure erasure;

    @Autowired
    List<PersonalData> sections;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Given given;

    @Test
    void everyTableThatNamesPeopleGoesWithThemAndIsExported() {
        Set<String> exported =
                sections.stream().flatMap(section -> section.tables().stream()).collect(Collectors.toSet());
        assertThat(erasure.owned())
                .isNotEmpty()
                .allSatisfy(owned -> assertThat(owned.cascade())
                        .as("%s has ON DELETE CASCADE up to account_account", owned.table())
                        .isTrue())
                .allSatisfy(owned -> assertThat(exported)
                        .as("some PersonalData covers the table")
                        .contains(owned.table()));
        assertThat(sections.stream().map(PersonalData::section)).doesNotHaveDuplicates();
    }

    @Test
    void everyColumnThatLooksLikeAnAccountHasItsForeignKey() throws SQLException {
        Set<String> owned = erasure.owned().stream().map(Erasure.Owned::table).collect(Collectors.toSet());
        assertThat(columns())
                .filteredOn(column -> column.name().endsWith("account_id"))
                .isNotEmpty()
                .allSatisfy(column -> assertThat(owned).contains(column.table()));
    }

    @Test
    void theExportHoldsWhatIsKnownAndNoSecrets() {
        var me = given.learner();
        sessions.open(me, "Firefox on Linux", null);
        signUp.forgotten("here", given.emailOf(me));
        String text = new String(service.export(me), java.nio.charset.StandardCharsets.UTF_8);
        var tree = new JsonMapper().readTree(text);
        assertThat(tree.at("/account/email").asString()).isEqualTo(given.emailOf(me));
        assertThat(tree.at("/account/name").asString()).isEqualTo(given.nameOf(me));
        assertThat(tree.at("/account/sessions/0/browser").asString()).isEqualTo("Firefox on Linux");
        assertThat(tree.at("/account/letters/0/subject").asString()).contains("new password");
        assertThat(text).doesNotContain("$argon2");
        sections.forEach(section ->
                assertThat(tree.has(section.section())).as(section.section()).isTrue());
    }

    @Test
    void thePreviewCountsWhatErasingTakes() {
        var me = given.mentor();
        sessions.open(me, "Firefox on Linux", null);
        sessions.open(me, "Chrome on Android", null);
        signUp.forgotten("here", given.emailOf(me));
        assertThat(service.preview(me))
                .containsAllEntriesOf(Map.of(
                        "account_account", 1L,
                        "account_role", 2L,
                        "account_session", 2L,
                        "account_token", 1L,
                        "mail_letter", 1L));
    }

    @Test
    void afterErasingNothingOfThePersonIsLeftAnywhere() throws SQLException {
        var me = given.learner();
        accounts.changeProfile(me, "Xanthippe Unmistakable", "Europe/Athens");
        String address = given.emailOf(me);
        String next = "next-" + address;
        sessions.remember(me);
        sessions.open(me, "Firefox on Linux", null);
        accounts.changeEmail(me, Given.PASSWORD, next);
        signUp.forgotten("here", address);
        mailbox.flush();
        assertThat(placesOf(address, "Xanthippe Unmistakable")).isNotEmpty();

        assertThat(service.erase(me, "wrong")).isEqualTo(new PersonalDataService.WrongPassword());
        assertThat(service.erase(me, Given.PASSWORD)).isEqualTo(new PersonalDataService.Gone());
        assertThat(placesOf(address, "Xanthippe Unmistakable")).isEmpty();
    }

    @Test
    void theLastAdministratorCannotLeave() {
        var me = given.administrator();
        transaction.executeWithoutResult(status -> {
            rows.lockThoseActingAs(AccountRole.ADMINISTRATOR).stream()
                    .filter(row -> !row.id().equals(me))
                    .forEach(row -> row.lock(true));
            assertThat(service.erase(me, Given.PASSWORD)).isEqualTo(new PersonalDataService.LastAdministrator());
            status.setRollbackOnly();
        });
    }

    private record Column(String table, String name) {}

    private List<String> placesOf(String... values) throws SQLException {
        var places = new ArrayList<String>();
        for (Column column : columns()) {
            for (String value : values) {
                Long found = sql.queryForObject(
                        "select count(*) from %s where lower(cast(%s as char(100000))) like ?"
                                .formatted(column.table(), quoted(column.name())),
                        Long.class,
                        "%" + value.toLowerCase(Locale.ROOT) + "%");
                if (found != null && found > 0) {
                    places.add(column.table() + "." + column.name());
                }
            }
        }
        return places;
    }

    private String quoted(String name) {
        return "`" + name + "`";
    }

    private List<Column> columns() throws SQLException {
        var columns = new ArrayList<Column>();
        try (var connection = database.getConnection();
                var tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                try (var found = connection
                        .getMetaData()
                        .getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
                    while (found.next()) {
                        columns.add(new Column(table.toLowerCase(Locale.ROOT), found.getString("COLUMN_NAME")));
                    }
                }
            }
        }
        return columns.stream()
                .filter(column -> !column.table().startsWith("flyway"))
                // The bytes of somebody's certificate are no text; they go with their row.
                .filter(column -> !column.equals(new Column("experience_file", "content")))
                .toList();
    }
}
