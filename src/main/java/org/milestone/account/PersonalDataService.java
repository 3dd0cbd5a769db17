package org.milestone.account;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the portal knows about a person: all of it to take away, and all of it gone.
@Service
public class PersonalDataService {
    public sealed interface Erased permits Gone, WrongPassword, LastAdministrator, TooOften {}

    public record Gone() implements Erased {}

    public record WrongPassword() implements Erased {}

    public record LastAdministrator() implements Erased {}

    public record TooOften() implements Erased {}

    private final List<PersonalData> sections;
    private final AccountService accounts;
    private final Erasure erasure;
    private final JsonMapper json;
    private final Clock clock;

    PersonalDataService(
            List<PersonalData> sections, AccountService accounts, Erasure erasure, JsonMapper json, Clock clock) {
        this.sections = sections.stream()
                .sorted(Comparator.comparing(PersonalData::section))
                .toList();
        this.accounts = accounts;
        this.erasure = erasure;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        this.clock = clock;
    }

    /// Everything about the person as one JSON document, a section for each module.
    public byte[] export(AccountId me) {
        var document = new LinkedHashMap<String, Object>();
        document.put("portal", "Milestone");
        document.put("exportedAt", clock.instant());
        sections.forEach(section -> document.put(section.section(), section.exportOf(me)));
        return json.writeValueAsBytes(document);
    }

    /// How many rows of which table erasing would take away, read from the database.
    public Map<String, Long> preview(AccountId me) {
        return erasure.count(me);
    }

    /// Takes away the account and everything that hangs on it, at once and for good.
    public Erased erase(AccountId me, String password) {
        if (!accounts.mayTry(me)) {
            return new TooOften();
        }
        if (!accounts.isPassword(me, password)) {
            return new WrongPassword();
        }
        return erasure.erase(me) ? new Gone() : new LastAdministrator();
    }
}
