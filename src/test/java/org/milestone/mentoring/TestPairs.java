package org.milestone.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestone.Given;
import org.milestone.account.AccountId;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.mentoring.domain.Agreement;
import org.milestone.mentoring.domain.Cadence;
import org.milestone.mentoring.domain.Channel;
import org.milestone.mentoring.domain.MentorCard;
import org.springframework.boot.test.context.TestComponent;

/// Brings mentors with a card, and pairs of fresh people as far as a test needs them.
@TestComponent
public class TestPairs {

    /// A mentorship with both of its people.
    public record Two(long id, AccountId mentor, AccountId mentee) {}

    private final Given given;
    private final MentorService mentors;
    private final MentorshipService mentorships;
    private final Clock clock;

    TestPairs(Given given, MentorService mentors, MentorshipService mentorships, Clock clock) {
        this.given = given;
        this.mentors = mentors;
        this.mentorships = mentorships;
        this.clock = clock;
    }

    public AccountId mentor(int capacity) {
        var mentor = given.mentor();
        offer(mentor, capacity);
        return mentor;
    }

    public void offer(AccountId mentor, int capacity) {
        var kept = mentors.keep(
                mentor,
                new MentorCard(
                        "Twelve years of projects in clinics.",
                        List.of("skills/scope-management"),
                        List.of("roles/it-project-manager"),
                        List.of("English"),
                        capacity,
                        false,
                        true));
        if (!(kept instanceof MentorService.Saved)) {
            throw new AssertionError(kept);
        }
    }

    public Two asked() {
        var mentor = mentor(3);
        return asked(mentor, given.learner());
    }

    public Two asked(AccountId mentor, AccountId mentee) {
        var sent = mentorships.ask(mentee, mentor, "How do I lead a first project?", Optional.empty());
        return new Two(((MentorshipService.Sent) sent).mentorship(), mentor, mentee);
    }

    public Two together() {
        return together(mentor(3), given.learner());
    }

    public Two together(AccountId mentor, AccountId mentee) {
        var two = asked(mentor, mentee);
        moved(mentorships.accept(mentor, two.id()));
        return two;
    }

    /// Both have signed, and nothing is shared yet.
    public Two active() {
        return active(Map.of());
    }

    public Two active(Map<Scope, Sight> shown) {
        return active(mentor(3), given.learner(), shown);
    }

    public Two active(AccountId mentor, AccountId mentee, Map<Scope, Sight> shown) {
        var two = together(mentor, mentee);
        int draft = mentorships.pair(mentee, two.id()).orElseThrow().draft();
        int signed =
                moved(mentorships.agree(mentee, two.id(), draft, agreement())).draft();
        moved(mentorships.sign(mentee, two.id(), signed, shown));
        moved(mentorships.sign(mentor, two.id(), signed, Map.of()));
        return two;
    }

    public Agreement agreement() {
        return new Agreement(
                "Lead a first project by spring",
                Cadence.FORTNIGHTLY,
                Set.of(Channel.VIDEO, Channel.MESSAGES),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusMonths(6));
    }

    static Pair moved(MentorshipService.Step step) {
        if (step instanceof MentorshipService.Moved(Pair pair)) {
            return pair;
        }
        throw new AssertionError(step);
    }
}
