package org.milestone.experience;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.account.Comeback;
import org.milestone.account.Comeback.Fault;
import org.milestone.experience.CredentialService.Credential;
import org.milestone.experience.RenewalService.Logged;
import org.milestone.experience.domain.Activity;
import org.milestone.experience.domain.FileKind;
import org.springframework.stereotype.Component;

/// Brings the certifications of an export back, with what renews them and their files.
@Component
class CredentialComeback {
    private static final String CREDENTIAL = "experience_credential";
    private static final String ACTIVITY = "experience_activity";
    private static final String FILE = "experience_file";
    private static final int YEARS = 100;
    private static final int LONGEST_CATEGORY = 200;
    private static final int MOST_COUNTS = 10;

    private final CredentialRows rows;
    private final RenewalRows activities;
    private final RenewalService renewals;
    private final Files files;
    private final FileService fileService;
    private final Days days;

    CredentialComeback(
            CredentialRows rows,
            RenewalRows activities,
            RenewalService renewals,
            Files files,
            FileService fileService,
            Days days) {
        this.rows = rows;
        this.activities = activities;
        this.renewals = renewals;
        this.files = files;
        this.fileService = fileService;
        this.days = days;
    }

    void bringBack(AccountId me, CredentialData.Exported export, Comeback section) {
        var mine = rows.findByAccountIdOrderById(me.value());
        var there = new HashSet<String>();
        mine.forEach(row -> there.add(row.certification()));
        credentials(me, export.certifications(), false, there, section);
        credentials(me, export.removedCertifications(), true, there, section);
        activities(me, export, section);
        files(me, export.files(), section);
    }

    private void credentials(AccountId me, List<Credential> all, boolean removed, Set<String> there, Comeback section) {
        for (var one :
                all.stream().sorted(Comparator.comparingLong(Credential::id)).toList()) {
            var fault = fault(me, one);
            if (fault.isPresent()) {
                section.problem(CREDENTIAL, one.certification(), fault.get());
            } else if (there.add(one.certification())) {
                var row = new CredentialRow(me, one.certification(), days.now());
                row.become(one, days.now());
                row.remove(removed ? days.now() : null);
                rows.saveAndFlush(row);
                section.brought(CREDENTIAL);
            } else {
                section.there(CREDENTIAL);
            }
        }
    }

    private Optional<Fault> fault(AccountId me, Credential one) {
        var today = days.today(me);
        if (!Comeback.isId(one.certification())) {
            return Optional.of(Fault.UNKNOWN);
        }
        if (one.number().length() > CredentialService.LONGEST_NUMBER) {
            return Optional.of(Fault.TOO_LONG);
        }
        boolean lacks = switch (one.state()) {
            case WANTED -> false;
            case BOOKED -> one.exam().isEmpty();
            case HELD -> one.since().isEmpty();
        };
        if (lacks) {
            return Optional.of(Fault.MISSING);
        }
        boolean wrong = one.since().filter(day -> day.isAfter(today)).isPresent()
                || one.until()
                        .filter(end ->
                                one.since().filter(day -> !end.isAfter(day)).isPresent())
                        .isPresent()
                || List.of(one.exam(), one.since(), one.until()).stream()
                        .flatMap(Optional::stream)
                        .anyMatch(day -> day.isBefore(today.minusYears(YEARS)) || day.isAfter(today.plusYears(YEARS)));
        return wrong ? Optional.of(Fault.NO_SUCH_DAY) : Optional.empty();
    }

    private void activities(AccountId me, CredentialData.Exported export, Comeback section) {
        var there = new HashSet<Activity>();
        renewals.everything(me).forEach(logged -> there.add(plain(logged.activity())));
        activities(me, export.activities(), false, there, section);
        activities(me, export.removedActivities(), true, there, section);
    }

    private void activities(AccountId me, List<Logged> all, boolean removed, Set<Activity> there, Comeback section) {
        for (var one : all.stream().sorted(Comparator.comparingLong(Logged::id)).toList()) {
            var activity = plain(one.activity());
            var fault = renewals.fault(me, activity).or(() -> counts(activity));
            if (fault.isPresent()) {
                section.problem(ACTIVITY, activity.title(), fault.get());
            } else if (there.add(activity)) {
                var row = new RenewalRow(me, activity, days.now());
                row.remove(removed ? days.now() : null);
                activities.saveAndFlush(row);
                section.brought(ACTIVITY);
            } else {
                section.there(ACTIVITY);
            }
        }
    }

    /// Also what counts in a category its issuer has dropped since.
    private static Optional<Fault> counts(Activity activity) {
        boolean sound = activity.counts().size() <= MOST_COUNTS
                && activity.counts().entrySet().stream()
                        .allMatch(count -> Comeback.isId(count.getKey())
                                && count.getValue().length() <= LONGEST_CATEGORY);
        return sound ? Optional.empty() : Optional.of(Fault.UNKNOWN);
    }

    private static Activity plain(Activity activity) {
        return new Activity(
                activity.title(),
                activity.on(),
                activity.amount().signum() == 0
                        ? BigDecimal.ZERO
                        : activity.amount().stripTrailingZeros(),
                activity.proof(),
                activity.counts());
    }

    private void files(AccountId me, List<FileService.Content> contents, Comeback section) {
        var there = files.all(me);
        var mine = rows.findByAccountIdOrderById(me.value());
        for (var one : contents.stream()
                .sorted(Comparator.comparingLong(content -> content.file().id()))
                .toList()) {
            var name = one.file().name();
            var credential = mine.stream()
                    .filter(row -> row.certification().equals(one.file().certification()))
                    .findFirst();
            var kind = FileKind.of(one.bytes());
            if (there.stream()
                    .anyMatch(file -> file.certification().equals(one.file().certification())
                            && file.name().equals(name)
                            && file.bytes() == one.bytes().length)) {
                section.there(FILE);
            } else if (credential.isEmpty()) {
                section.problem(FILE, name, Fault.UNKNOWN);
            } else if (kind.isEmpty() || one.bytes().length > FileService.MOST_BYTES) {
                section.problem(FILE, name, Fault.NOT_A_FILE);
            } else if (!fileService.fits(me, one.bytes().length)) {
                section.problem(FILE, name, Fault.TOO_MANY);
            } else {
                files.add(
                        me,
                        credential.get().id(),
                        FileService.called(name, kind.get()),
                        kind.get(),
                        one.bytes(),
                        days.now());
                section.brought(FILE);
            }
        }
    }
}
