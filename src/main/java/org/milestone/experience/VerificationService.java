package org.milestone.experience;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.Secrets;
import org.milestone.account.domain.Email;
import org.milestone.account.domain.PlainWords;
import org.milestone.content.Library;
import org.milestone.content.domain.Skill;
import org.milestone.experience.VerificationRow.State;
import org.milestone.experience.domain.ProjectEntry;
import org.milestone.skill.WitnessService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sign-offs: somebody who saw a project is asked by letter and confirms it as it was told,
/// without an account. A sign-off holds for exactly what they were shown: an entry told otherwise
/// afterwards has none.
@Service
public class VerificationService {
    public static final Duration GOOD_FOR = Duration.ofDays(30);
    public static final int MOST_SKILLS = 5;
    public static final int LONGEST_WORDS = 2_000;
    static final int MOST_A_DAY = 10;
    private static final int LONGEST_NAME = 100;
    private static final String LETTER = "confirm-project";
    private static final int HIGHEST = 5;

    /// Who is asked.
    ///
    /// @param relation how they know, such as “sponsor”; may be blank
    /// @param skills   ids of skills they may rate, at most [#MOST_SKILLS]
    public record Contact(String name, String email, String relation, List<String> skills) {
        public Contact {
            skills = List.copyOf(skills);
        }
    }

    /// A project as a verifier is shown it.
    public record Shown(ProjectEntry project, String employer) {}

    /// How a request stands.
    public enum Standing {
        WAITING,
        CONFIRMED,
        /// They said what is different.
        CORRECTED,
        DECLINED,
        WITHDRAWN,
        /// Nobody answered within [#GOOD_FOR].
        EXPIRED,
        /// The project was told otherwise since: what was confirmed is no longer what stands
        /// there.
        OUTDATED
    }

    /// A request as its owner sees it.
    ///
    /// @param ratings level by skill id
    public record Request(
            long id,
            long entry,
            Contact contact,
            Standing standing,
            String words,
            Map<String, Integer> ratings,
            Instant askedAt,
            Instant expiresAt,
            Optional<Instant> answeredAt) {
        public Request {
            ratings = Map.copyOf(ratings);
        }
    }

    /// What became of asking somebody.
    public sealed interface Asked {}

    public record Sent(String address) implements Asked {}

    public record NotAnAddress() implements Asked {}

    /// Nobody signs their own work.
    public record Oneself() implements Asked {}

    /// A name is missing or too long.
    public record NotAName() implements Asked {}

    /// The same person was asked about it and can still answer.
    public record AskedAlready() implements Asked {}

    /// [#MOST_A_DAY] letters a day are enough.
    public record TooOften() implements Asked {}

    /// The asker has not confirmed their own address yet.
    public record NotConfirmed() implements Asked {}

    /// There is no such project.
    public record NoProject() implements Asked {}

    /// What a link opens.
    public sealed interface Look {}

    /// @param owner  who asks
    /// @param skills that may be rated
    public record Open(String owner, Contact contact, Shown shown, List<Skill> skills, Instant until) implements Look {
        public Open {
            skills = List.copyOf(skills);
        }
    }

    /// It was answered before.
    public record Used(Instant at) implements Look {}

    public record RunOut() implements Look {}

    /// The project was changed or taken back since.
    public record Overtaken() implements Look {}

    /// Nobody sent this link.
    public record Unknown() implements Look {}

    /// What a verifier says.
    ///
    /// @param words   what is different, or a remark
    /// @param ratings level 0-5 by skill id; only of the skills asked for
    public record Reply(String words, Map<String, Integer> ratings) {
        public Reply {
            ratings = Map.copyOf(ratings);
        }
    }

    /// What became of an answer.
    public sealed interface Answered {}

    public record Thanks() implements Answered {}

    /// To correct something is to say what.
    public record WordsMissing() implements Answered {}

    public record WordsTooLong(int by) implements Answered {}

    /// The link opens nothing that could be answered; [#look] says why.
    public record TooLate() implements Answered {}

    private final VerificationRows rows;
    private final ExperienceService experience;
    private final AccountService accounts;
    private final WitnessService witnesses;
    private final Library library;
    private final Days days;

    VerificationService(
            VerificationRows rows,
            ExperienceService experience,
            AccountService accounts,
            WitnessService witnesses,
            Library library,
            Days days) {
        this.rows = rows;
        this.experience = experience;
        this.accounts = accounts;
        this.witnesses = witnesses;
        this.library = library;
        this.days = days;
    }

    /// All requests of a person, newest first.
    @Transactional(readOnly = true)
    public List<Request> requests(AccountId me) {
        var shown = shown(me);
        return rows.findByAccountIdOrderByIdDesc(me.value()).stream()
                .map(row -> request(row, Optional.ofNullable(shown.get(row.entryId()))))
                .toList();
    }

    /// The entries somebody confirmed as they stand today.
    @Transactional(readOnly = true)
    public Set<Long> signed(AccountId me) {
        return requests(me).stream()
                .filter(request -> request.standing() == Standing.CONFIRMED)
                .map(Request::entry)
                .collect(Collectors.toSet());
    }

    /// Asks somebody to confirm a project as it stands now.
    @Transactional
    public Asked ask(AccountId me, long entry, Contact contact) {
        var address = Email.of(contact.email());
        if (address.isEmpty()) {
            return new NotAnAddress();
        }
        if (address.get().value().equals(accounts.profile(me).email())) {
            return new Oneself();
        }
        return ask(me, entry, sound(contact, address.get()), Optional.empty());
    }

    /// @param verifier who is asked by who they are; otherwise it is by the address of the contact
    Asked ask(AccountId me, long entry, Contact contact, Optional<AccountId> verifier) {
        var shown = Optional.ofNullable(shown(me).get(entry));
        if (shown.isEmpty()) {
            return new NoProject();
        }
        if (contact.name().isBlank()
                || contact.name().length() > LONGEST_NAME
                || contact.relation().length() > LONGEST_NAME) {
            return new NotAName();
        }
        if (!accounts.profile(me).confirmed()) {
            return new NotConfirmed();
        }
        boolean asked = rows.findByAccountIdOrderByIdDesc(me.value()).stream()
                .anyMatch(row -> row.entryId() == entry
                        && standing(row, shown) == Standing.WAITING
                        && row.verifier().equals(verifier)
                        && row.contact().email().equals(contact.email()));
        if (asked) {
            return new AskedAlready();
        }
        if (rows.countSince(me.value(), days.now().minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            return new TooOften();
        }
        return send(me, entry, contact, verifier, shown.get());
    }

    private Contact sound(Contact contact, Email address) {
        return new Contact(
                contact.name().strip(),
                address.value(),
                contact.relation().strip(),
                contact.skills().stream()
                        .filter(library.catalog().skills()::containsKey)
                        .distinct()
                        .limit(MOST_SKILLS)
                        .toList());
    }

    private Asked send(AccountId me, long entry, Contact contact, Optional<AccountId> verifier, Shown shown) {
        var secret = Secrets.next();
        var hash = Secrets.hash(secret);
        var row = new VerificationRow(me, entry, contact, hash, shown, days.now());
        verifier.ifPresent(row::askOf);
        rows.saveAndFlush(row);
        var values = Map.of(
                "verifier", PlainWords.of(contact.name()),
                "sender", accounts.profile(me).name(),
                "project", PlainWords.of(shown.project().title()),
                "link", accounts.linkTo(ExperienceRoutes.verify(secret)),
                "days", String.valueOf(GOOD_FOR.toDays()));
        if (verifier.isPresent()) {
            // Who cannot be reached by mail finds it on the portal's pages.
            accounts.write(verifier.get(), LETTER, values, hash);
        } else if (!accounts.writeTo(me, Email.of(contact.email()).orElseThrow(), LETTER, values, hash)) {
            throw new IllegalStateException("the address was confirmed a moment ago");
        }
        return new Sent(contact.email());
    }

    /// Takes a request back: its link opens nothing any more. Of one that was answered nothing is
    /// taken back but what it said of skills.
    @Transactional
    public boolean withdraw(AccountId me, long id) {
        var row = rows.lockOwn(id, me.value());
        row.ifPresent(there -> {
            witnesses.withdraw(me, origin(there));
            there.withdraw(days.now());
        });
        return row.isPresent();
    }

    /// What a link opens. Looking uses nothing up.
    @Transactional(readOnly = true)
    public Look look(String secret) {
        return rows.findBySecretHash(Secrets.hash(secret)).map(this::look).orElseGet(Unknown::new);
    }

    Look look(VerificationRow row) {
        return switch (row.state()) {
            case CONFIRMED, CORRECTED, DECLINED -> new Used(row.answeredAt().orElseThrow());
            case WITHDRAWN -> new Overtaken();
            case ASKED -> {
                if (!days.now().isBefore(row.expiresAt())) {
                    yield new RunOut();
                }
                var shown = row.shown();
                if (!shown.equals(shown(row.account()).get(row.entryId()))) {
                    yield new Overtaken();
                }
                var skills = row.contact().skills().stream()
                        .flatMap(id ->
                                Optional.ofNullable(library.catalog().skills().get(id)).stream())
                        .toList();
                yield new Open(accounts.profile(row.account()).name(), row.contact(), shown, skills, row.expiresAt());
            }
        };
    }

    /// Confirms the project as it was shown.
    @Transactional
    public Answered confirm(String secret, Reply reply) {
        return answer(secret, State.CONFIRMED, reply);
    }

    /// Says what is different; the project is not signed.
    @Transactional
    public Answered correct(String secret, Reply reply) {
        return answer(secret, State.CORRECTED, reply);
    }

    /// Says nothing about it.
    @Transactional
    public Answered decline(String secret, Reply reply) {
        return answer(secret, State.DECLINED, reply);
    }

    private Answered answer(String secret, State state, Reply reply) {
        return answer(() -> rows.lock(Secrets.hash(secret)), state, reply);
    }

    Answered answer(Supplier<Optional<VerificationRow>> asked, State state, Reply reply) {
        if (state == State.CORRECTED && reply.words().isBlank()) {
            return new WordsMissing();
        }
        if (reply.words().length() > LONGEST_WORDS) {
            return new WordsTooLong(reply.words().length() - LONGEST_WORDS);
        }
        var row = asked.get().filter(there -> look(there) instanceof Open);
        if (row.isEmpty()) {
            return new TooLate();
        }
        var given = state == State.CONFIRMED
                ? reply.ratings().entrySet().stream()
                        .filter(rating -> row.get().contact().skills().contains(rating.getKey())
                                && rating.getValue() >= 0
                                && rating.getValue() <= HIGHEST)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new))
                : new TreeMap<String, Integer>();
        row.get().answer(state, new Reply(reply.words().strip(), given), days.now());
        given.forEach((skill, level) -> witnesses.verified(
                row.get().account(),
                new WitnessService.Word(
                        origin(row.get()),
                        skill,
                        level,
                        "Signed by " + row.get().contact().name() + " for "
                                + row.get().shown().project().publicTitle())));
        tell(row.get(), state);
        return new Thanks();
    }

    private static String origin(VerificationRow row) {
        return "experience/sign-offs/" + row.id();
    }

    private void tell(VerificationRow row, State state) {
        accounts.write(
                row.account(),
                "project-answered",
                Map.of(
                        "verifier", row.contact().name(),
                        "project", row.shown().project().title(),
                        "answer",
                                switch (state) {
                                    case CONFIRMED -> "it is confirmed as you told it.";
                                    case CORRECTED -> "something is different. What it is stands beside the project.";
                                    case DECLINED ->
                                        "they would rather not answer, which says nothing about the project.";
                                    case ASKED, WITHDRAWN -> throw new IllegalArgumentException("no answer: " + state);
                                },
                        "link", accounts.linkTo(ExperienceRoutes.entry(row.entryId()))),
                String.valueOf(row.id()));
    }

    private Map<Long, Shown> shown(AccountId owner) {
        return experience.log(owner).entries().stream()
                .collect(Collectors.toMap(
                        ExperienceService.Entry::id, entry -> new Shown(entry.project(), entry.employer())));
    }

    Request request(VerificationRow row) {
        return request(row, Optional.ofNullable(shown(row.account()).get(row.entryId())));
    }

    private Request request(VerificationRow row, Optional<Shown> now) {
        return new Request(
                row.id(),
                row.entryId(),
                row.contact(),
                standing(row, now),
                row.words(),
                row.ratings(),
                row.askedAt(),
                row.expiresAt(),
                row.answeredAt());
    }

    private Standing standing(VerificationRow row, Optional<Shown> now) {
        boolean same = now.filter(row.shown()::equals).isPresent();
        return switch (row.state()) {
            case ASKED ->
                !days.now().isBefore(row.expiresAt()) ? Standing.EXPIRED : same ? Standing.WAITING : Standing.OUTDATED;
            case CONFIRMED -> same ? Standing.CONFIRMED : Standing.OUTDATED;
            case CORRECTED -> Standing.CORRECTED;
            case DECLINED -> Standing.DECLINED;
            case WITHDRAWN -> Standing.WITHDRAWN;
        };
    }
}
