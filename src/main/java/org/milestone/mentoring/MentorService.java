package org.milestone.mentoring;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.domain.AccountRole;
import org.milestone.content.Library;
import org.milestone.mentoring.domain.MentorCard;
import org.milestone.mentoring.domain.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who offers to be a mentor, and what they say of themselves. The directory holds those whom the
/// portal made mentors; anybody may be invited to be one.
@Service
public class MentorService {

    /// A mentor of the directory.
    ///
    /// @param free mentees they can still take
    public record Listed(AccountId account, String name, MentorCard card, int free) {}

    /// What somebody looks for; empty fits all.
    public record Wanted(Optional<String> topic, Optional<String> role) {
        public static final Wanted ANYBODY = new Wanted(Optional.empty(), Optional.empty());
    }

    public sealed interface Kept permits Saved, Unfit, NotAMentor {}

    public record Saved() implements Kept {}

    public record Unfit(MentorCard.Fault fault) implements Kept {}

    /// Only who has the role of a mentor stands in the directory.
    public record NotAMentor() implements Kept {}

    private final MentorRows mentors;
    private final MentorshipRows mentorships;
    private final Pairs pairs;
    private final AccountService accounts;
    private final Library library;

    MentorService(
            MentorRows mentors, MentorshipRows mentorships, Pairs pairs, AccountService accounts, Library library) {
        this.mentors = mentors;
        this.mentorships = mentorships;
        this.pairs = pairs;
        this.accounts = accounts;
        this.library = library;
    }

    /// What the person says of themself as a mentor.
    @Transactional(readOnly = true)
    public MentorCard card(AccountId me) {
        return mentors.findById(me.value()).map(MentorRow::card).orElseGet(MentorCard::blank);
    }

    /// Keeps it, with topics and roles that there are.
    @Transactional
    public Kept keep(AccountId me, MentorCard card) {
        var catalog = library.catalog();
        var known = new MentorCard(
                card.about().strip(),
                card.topics().stream().filter(catalog.skills()::containsKey).toList(),
                card.roles().stream().filter(catalog.roles()::containsKey).toList(),
                card.languages().stream().map(String::strip).toList(),
                card.capacity(),
                card.paused(),
                card.listed());
        if (known.listed() && !accounts.profile(me).roles().contains(AccountRole.MENTOR)) {
            return new NotAMentor();
        }
        var fault = known.fault();
        if (fault.isPresent()) {
            return new Unfit(fault.get());
        }
        mentors.beginIfNew(me.value(), known.capacity());
        mentors.locked(me.value()).say(known);
        return new Saved();
    }

    /// Mentors who can take somebody now, those with most room first. Whoever is blocked either
    /// way is left out, as is oneself.
    @Transactional(readOnly = true)
    public List<Listed> directory(AccountId me, Wanted wanted) {
        var loads = new HashMap<Long, Long>();
        mentorships.loads(State.TOGETHER).forEach(load -> loads.put(load.getMentor(), load.getMentees()));
        var listed = mentors.findByListedTrueOrderByAccountId().stream()
                .filter(row -> !row.account().equals(me))
                .filter(row -> wanted.topic()
                        .map(topic -> row.card().topics().contains(topic))
                        .orElse(true))
                .filter(row -> wanted.role()
                        .map(role -> row.card().roles().contains(role))
                        .orElse(true))
                .toList();
        var blocked = pairs.blocked(me);
        var names = accounts.names(listed.stream().map(MentorRow::account).toList());
        return listed.stream()
                .map(row -> new Listed(
                        row.account(),
                        names.getOrDefault(row.account(), ""),
                        row.card(),
                        free(row.card(), loads.getOrDefault(row.account().value(), 0L))))
                .filter(one -> one.free() > 0 && !blocked.contains(one.account()))
                .sorted((one, other) -> Integer.compare(other.free(), one.free()))
                .toList();
    }

    /// One mentor of the directory; empty when they take nobody, are blocked, or are not there.
    @Transactional(readOnly = true)
    public Optional<Listed> mentor(AccountId me, AccountId who) {
        return directory(me, Wanted.ANYBODY).stream()
                .filter(one -> one.account().equals(who))
                .findFirst();
    }

    static int free(MentorCard card, long mentees) {
        return card.paused() ? 0 : (int) Math.max(0, card.capacity() - mentees);
    }
}
