package org.milestone.experience;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.Comeback.Fault;
import org.milestone.content.Library;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Preparation.Category;
import org.milestone.content.domain.Preparation.Renewal;
import org.milestone.experience.CredentialService.Credential;
import org.milestone.experience.domain.Activity;
import org.milestone.experience.domain.RenewalProgress;
import org.milestone.experience.domain.RenewalProgress.Term;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What keeps certifications alive: one ledger of activities for all of them, whatever their
/// issuers call a unit.
@Service
public class RenewalService {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_PROOF = 500;
    public static final BigDecimal MOST_UNITS = BigDecimal.valueOf(1_000);
    private static final int MOST = 2_000;

    /// An activity and the number it is kept under.
    public record Logged(long id, Activity activity) {}

    /// A certification of somebody's with all that renews it.
    ///
    /// @param credential empty when it is none of theirs yet
    /// @param progress   empty when it is not held, or its rules count nothing
    /// @param activities those that count for it, newest first
    public record Ledger(
            Certification certification,
            Optional<Credential> credential,
            Optional<Term> term,
            Optional<RenewalProgress> progress,
            List<Logged> activities,
            LocalDate today) {
        public Ledger {
            activities = List.copyOf(activities);
        }

        public Optional<Renewal> rules() {
            return certification.preparation().renewal();
        }
    }

    /// What became of an activity.
    public sealed interface Noted {}

    public record Kept(long id) implements Noted {}

    public record TitleMissing() implements Noted {}

    /// Title or proof is too long by so many characters.
    public record TooLong(int by) implements Noted {}

    /// The day lies ahead, or more than a lifetime ago.
    public record NoSuchDay() implements Noted {}

    /// More than 0 and at most [#MOST_UNITS], in quarters.
    public record NoSuchAmount() implements Noted {}

    /// It counts for no certification, or in no category there is.
    public record CountsNowhere() implements Noted {}

    public record TooMany() implements Noted {}

    private final RenewalRows rows;
    private final CredentialService credentials;
    private final Library library;
    private final Days days;

    RenewalService(RenewalRows rows, CredentialService credentials, Library library, Days days) {
        this.rows = rows;
        this.credentials = credentials;
        this.library = library;
        this.days = days;
    }

    /// One certification; empty when there is none of that id.
    @Transactional(readOnly = true)
    public Optional<Ledger> ledger(AccountId me, String certification) {
        var catalog = library.catalog();
        return Optional.ofNullable(catalog.certifications().get(catalog.current(certification)))
                .map(found -> ledger(found, credentials.one(me, found.id()), activities(me), days.today(me)));
    }

    /// All certifications of somebody's, those that run out first before the others.
    @Transactional(readOnly = true)
    public List<Ledger> ledgers(AccountId me) {
        var activities = activities(me);
        var today = days.today(me);
        return credentials.all(me).stream()
                .flatMap(credential ->
                        Optional.ofNullable(library.catalog().certifications().get(credential.certification()))
                                .map(found -> ledger(found, Optional.of(credential), activities, today))
                                .stream())
                .sorted(Comparator.comparing((Ledger ledger) ->
                        ledger.credential().flatMap(Credential::until).orElse(LocalDate.MAX)))
                .toList();
    }

    private Ledger ledger(
            Certification certification, Optional<Credential> credential, List<Logged> all, LocalDate today) {
        var term = credential.flatMap(held -> term(certification, held));
        var mine = all.stream()
                .filter(logged -> logged.activity().counts().containsKey(certification.id()))
                .toList();
        var progress = certification
                .preparation()
                .renewal()
                .filter(rules -> rules.credit().isPresent())
                .flatMap(rules -> term.map(days -> RenewalProgress.of(
                        certification.id(),
                        rules,
                        days,
                        mine.stream().map(Logged::activity).toList())));
        return new Ledger(certification, credential, term, progress, mine, today);
    }

    /// The term that is running: it ends when the certification runs out.
    private static Optional<Term> term(Certification certification, Credential credential) {
        return credential
                .until()
                .filter(until -> credential.state() == CredentialService.State.HELD)
                .map(until -> new Term(
                        certification
                                .preparation()
                                .renewal()
                                .filter(rules -> rules.everyYears().isPresent())
                                .map(rules ->
                                        until.minusYears(rules.everyYears().getAsInt()))
                                .or(credential::since)
                                .orElse(until.minusYears(1)),
                        until));
    }

    /// Everything in the ledger, newest first.
    @Transactional(readOnly = true)
    public List<Logged> activities(AccountId me) {
        return rows.findByAccountIdOrderByDoneOnDescIdDesc(me.value()).stream()
                .filter(row -> !row.removed())
                .map(this::logged)
                .toList();
    }

    /// For the export: what is in the ledger, or what was removed and can still be brought back.
    List<Logged> kept(AccountId me, boolean removed) {
        return rows.findByAccountIdOrderByDoneOnDescIdDesc(me.value()).stream()
                .filter(row -> row.removed() == removed)
                .map(this::logged)
                .toList();
    }

    /// What is wrong with an activity that comes back, wherever it counts.
    Optional<Fault> fault(AccountId me, Activity activity) {
        return switch (sound(me, activity).orElse(new Kept(0))) {
            case Kept _ -> Optional.empty();
            case TitleMissing _ -> Optional.of(Fault.MISSING);
            case TooLong _ -> Optional.of(Fault.TOO_LONG);
            case NoSuchDay _ -> Optional.of(Fault.NO_SUCH_DAY);
            case NoSuchAmount _ -> Optional.of(Fault.OUT_OF_RANGE);
            case CountsNowhere _ -> Optional.of(Fault.UNKNOWN);
            case TooMany _ -> Optional.of(Fault.TOO_MANY);
        };
    }

    /// All there is, removed or not.
    List<Logged> everything(AccountId me) {
        return rows.findByAccountIdOrderByDoneOnDescIdDesc(me.value()).stream()
                .map(this::logged)
                .toList();
    }

    /// Under the ids the certifications have today.
    private Logged logged(RenewalRow row) {
        var kept = row.activity();
        var counts = new HashMap<String, String>();
        kept.counts().forEach((id, category) -> counts.put(library.catalog().current(id), category));
        return new Logged(row.id(), new Activity(kept.title(), kept.on(), kept.amount(), kept.proof(), counts));
    }

    /// Enters an activity.
    @Transactional
    public Noted add(AccountId me, Activity activity) {
        var wrong = sound(me, activity);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (activity.counts().isEmpty()
                || !activity.counts().entrySet().stream().allMatch(this::there)) {
            return new CountsNowhere();
        }
        var sound = new Activity(
                activity.title().strip(),
                activity.on(),
                activity.amount(),
                activity.proof().strip(),
                activity.counts());
        return new Kept(rows.saveAndFlush(new RenewalRow(me, sound, days.now())).id());
    }

    private Optional<Noted> sound(AccountId me, Activity activity) {
        var today = days.today(me);
        if (activity.title().isBlank()) {
            return Optional.of(new TitleMissing());
        }
        int over = Math.max(
                activity.title().length() - LONGEST_TITLE, activity.proof().length() - LONGEST_PROOF);
        if (over > 0) {
            return Optional.of(new TooLong(over));
        }
        if (activity.on().isAfter(today) || activity.on().isBefore(today.minusYears(70))) {
            return Optional.of(new NoSuchDay());
        }
        if (activity.amount().signum() <= 0
                || activity.amount().compareTo(MOST_UNITS) > 0
                || activity.amount().remainder(new BigDecimal("0.25")).signum() != 0) {
            return Optional.of(new NoSuchAmount());
        }
        return rows.countByAccountId(me.value()) >= MOST ? Optional.of(new TooMany()) : Optional.empty();
    }

    private boolean there(Map.Entry<String, String> count) {
        return Optional.ofNullable(library.catalog().certifications().get(count.getKey()))
                .flatMap(certification -> certification.preparation().renewal())
                .filter(rules -> rules.credit().isPresent())
                .map(rules -> rules.categories().isEmpty()
                        ? count.getValue().isEmpty()
                        : leaves(rules).contains(count.getValue()))
                .orElse(false);
    }

    /// The categories something can be entered in: those that are not made of others.
    public static List<String> leaves(Renewal rules) {
        return rules.categories().stream()
                .map(Category::name)
                .filter(name -> rules.categories().stream()
                        .noneMatch(inner -> inner.within().filter(name::equals).isPresent()))
                .toList();
    }

    /// Takes an activity out; it can be brought back for thirty days.
    @Transactional
    public boolean remove(AccountId me, long id) {
        var row = rows.findByIdAndAccountId(id, me.value());
        row.ifPresent(there -> there.remove(days.now()));
        return row.isPresent();
    }

    /// Brings one back.
    @Transactional
    public boolean restore(AccountId me, long id) {
        var row = rows.findByIdAndAccountId(id, me.value());
        row.ifPresent(there -> there.remove(null));
        return row.isPresent();
    }

    /// The issuer renewed it: a new term begins where the last one ended. Empty when it is not
    /// held, or does not run out.
    @Transactional
    public Optional<Credential> renewed(AccountId me, String certification) {
        var held = credentials.one(me, certification);
        var next = held.filter(credential -> credential.state() == CredentialService.State.HELD)
                .flatMap(Credential::until)
                .flatMap(until -> Optional.ofNullable(library.catalog()
                                .certifications()
                                .get(held.orElseThrow().certification()))
                        .flatMap(found -> CredentialService.runsOut(found, until)));
        return next.flatMap(until -> {
            var credential = held.orElseThrow();
            credentials.hold(
                    me,
                    credential.certification(),
                    credential.since().orElseThrow(),
                    Optional.of(until),
                    credential.number());
            return credentials.one(me, certification);
        });
    }
}
