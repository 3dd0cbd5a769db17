package org.milestone.account;

import com.fasterxml.jackson.annotation.Nulls;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.milestone.account.Comeback.Line;
import org.milestone.account.Comeback.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
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

    /// Bytes an export may have that is brought back: all certificates a person can keep fit in.
    public static final int MOST_BYTES = 40 * 1_024 * 1_024;

    private static final String PORTAL = "Milestone";
    private static final int MOST_PROBLEMS = 20;

    /// What became of an export that was brought back.
    public sealed interface Returned permits Back, Faulty, NoExport, Busy {}

    /// @param lines what is there now, by the table that keeps it
    public record Back(List<Line> lines) implements Returned {
        public Back {
            lines = List.copyOf(lines);
        }
    }

    /// Something in it cannot be taken, and so nothing was.
    public record Faulty(List<Problem> problems) implements Returned {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }

    /// It is no export of this portal, damaged or too big.
    public record NoExport() implements Returned {}

    /// Somebody else's is being read; exports are big.
    public record Busy() implements Returned {}

    private final Semaphore one = new Semaphore(1);
    private final List<PersonalData> coming;
    private final List<PersonalData> sections;
    private final AccountService accounts;
    private final Erasure erasure;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PersonalDataService(
            List<PersonalData> sections,
            AccountService accounts,
            Erasure erasure,
            JsonMapper json,
            Clock clock,
            TransactionTemplate transaction) {
        this.coming = List.copyOf(sections);
        this.sections = sections.stream()
                .sorted(Comparator.comparing(PersonalData::section))
                .toList();
        this.accounts = accounts;
        this.erasure = erasure;
        this.json = json.rebuild()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .build();
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Everything about the person as one JSON document, a section for each module.
    public byte[] export(AccountId me) {
        var document = new LinkedHashMap<String, Object>();
        document.put("portal", PORTAL);
        document.put("exportedAt", clock.instant());
        sections.forEach(section -> document.put(section.section(), section.exportOf(me)));
        return json.writeValueAsBytes(document);
    }

    /// Brings what an export holds back, into this account or another: all of it, or nothing when
    /// anything in it cannot be taken. What is there stays as it is.
    public Returned bringBack(AccountId me, byte[] export) {
        if (export.length > MOST_BYTES) {
            return new NoExport();
        }
        if (!one.tryAcquire()) {
            return new Busy();
        }
        try {
            var document = json.readTree(export);
            return document.path("portal").asString("").equals(PORTAL)
                    ? Objects.requireNonNull(transaction.execute(status -> {
                        var returned = bringBack(me, document);
                        if (returned instanceof Faulty) {
                            status.setRollbackOnly();
                        }
                        return returned;
                    }))
                    : new NoExport();
        } catch (JacksonException | NumberFormatException none) {
            // Jackson lets a number such as 0.4e99999999999 through as the latter.
            return new NoExport();
        } finally {
            one.release();
        }
    }

    /// In the order of the modules: what comes later builds on what came before.
    private Returned bringBack(AccountId me, JsonNode document) {
        var problems = new ArrayList<Problem>();
        var lines = new ArrayList<Line>();
        for (var module : coming) {
            if (document.has(module.section())) {
                var section = new Comeback(document.path(module.section()), json);
                module.bringBack(me, section);
                problems.addAll(section.problems());
                lines.addAll(section.lines());
            }
        }
        return problems.isEmpty()
                ? new Back(lines)
                : new Faulty(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
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
