package org.milestone.experience;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.content.Library;
import org.milestone.content.domain.Certification;
import org.milestone.experience.CredentialService.Credential;
import org.milestone.experience.CredentialService.State;
import org.milestone.experience.EligibilityService.Statement;
import org.milestone.experience.VerificationService.Contact;
import org.milestone.experience.VerificationService.Standing;
import org.milestone.experience.domain.Kind;
import org.milestone.experience.domain.ProjectEntry;
import org.milestone.experience.domain.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The audit pack: what an issuer asks for when it looks at an application, in one place.
@Service
public class AuditService {

    /// Who signed a project as it stands, and when.
    public record Sign(Contact contact, Instant at) {}

    /// A project of the pack.
    ///
    /// @param project  covered, where it is confidential
    /// @param employer blank when it is not known or covered
    /// @param months   calendar months, those of other projects included
    public record Evidence(ProjectEntry project, String employer, int months, List<Sign> signs) {
        public Evidence {
            signs = List.copyOf(signs);
        }
    }

    /// A certification that is held.
    public record Held(Credential credential, String name) {}

    /// @param months     by kind, each calendar month once
    /// @param signed     of them, covered by a project somebody signed
    /// @param statements education and training
    public record Pack(
            String name,
            String email,
            LocalDate today,
            Map<Kind, Integer> months,
            Map<Kind, Integer> signed,
            List<Evidence> projects,
            List<Statement> statements,
            List<Held> held) {
        public Pack {
            months = Map.copyOf(months);
            signed = Map.copyOf(signed);
            projects = List.copyOf(projects);
            statements = List.copyOf(statements);
            held = List.copyOf(held);
        }
    }

    private final ExperienceService experience;
    private final VerificationService verifications;
    private final EligibilityService eligibility;
    private final CredentialService credentials;
    private final AccountService accounts;
    private final Library library;

    AuditService(
            ExperienceService experience,
            VerificationService verifications,
            EligibilityService eligibility,
            CredentialService credentials,
            AccountService accounts,
            Library library) {
        this.experience = experience;
        this.verifications = verifications;
        this.eligibility = eligibility;
        this.credentials = credentials;
        this.accounts = accounts;
        this.library = library;
    }

    /// The pack as it is today.
    @Transactional(readOnly = true)
    public Pack pack(AccountId me) {
        var log = experience.log(me);
        var profile = accounts.profile(me);
        var signs = verifications.requests(me).stream()
                .filter(request -> request.standing() == Standing.CONFIRMED)
                .collect(Collectors.groupingBy(
                        VerificationService.Request::entry,
                        Collectors.mapping(
                                request -> new Sign(
                                        request.contact(), request.answeredAt().orElseThrow()),
                                Collectors.toList())));
        return new Pack(
                profile.name(),
                profile.email(),
                log.today(),
                counted(kind -> log.ledger().count(kind, OptionalInt.empty())),
                counted(kind -> log.ledger().countFrom(kind, signs::containsKey)),
                log.entries().stream()
                        .map(entry -> new Evidence(
                                Texts.covered(entry.project(), entry.employer()),
                                entry.project().alias().isPresent() ? "" : entry.employer(),
                                entry.project().period().months(log.today()).size(),
                                signs.getOrDefault(entry.id(), List.of()).stream()
                                        .map(sign -> entry.project().alias().isPresent() ? covered(sign) : sign)
                                        .toList()))
                        .toList(),
                eligibility.statements(me),
                credentials.all(me).stream()
                        .filter(one -> one.state() == State.HELD)
                        .map(this::held)
                        .toList());
    }

    /// An address or a relation would tell what the alias covers.
    private static Sign covered(Sign sign) {
        var contact = sign.contact();
        return new Sign(new Contact(contact.name(), "", "", contact.skills()), sign.at());
    }

    private Held held(Credential one) {
        return new Held(
                one,
                Optional.ofNullable(library.catalog().certifications().get(one.certification()))
                        .map(Certification::title)
                        .orElse(one.certification()));
    }

    private static Map<Kind, Integer> counted(Function<Kind, Integer> count) {
        var months = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.values()) {
            months.put(kind, count.apply(kind));
        }
        return months;
    }
}
