package org.milestone.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.TestClock;
import org.milestone.experience.CredentialService.Booked;
import org.milestone.experience.CredentialService.State;
import org.milestone.readiness.PlanService;
import org.milestone.readiness.PlanService.Wishes;
import org.milestone.review.ReviewSettingsService;
import org.milestone.review.ReviewSettingsService.Goal;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class CredentialServiceTest {
    private static final String PMP = "certifications/pmp";

    @Autowired
    Given given;

    @Autowired
    CredentialService credentials;

    @Autowired
    PlanService plans;

    @Autowired
    ReviewSettingsService goals;

    @Autowired
    TestClock clock;

    @Test
    void aCertificationIsWantedBookedAndHeld() {
        var me = given.learner();
        credentials.want(me, PMP);
        assertThat(credentials.one(me, PMP).orElseThrow().state()).isEqualTo(State.WANTED);
        var exam = today().plusDays(200);
        assertThat(credentials.book(me, PMP, exam)).isInstanceOf(Booked.class);
        assertThat(goals.preferences(me).goal()).hasValue(new Goal(PMP, exam));
        assertThat(credentials.held(me)).isEmpty();
        credentials.hold(me, PMP, today().minusDays(3), Optional.empty(), " 1234567 ");
        assertThat(credentials.one(me, PMP)).hasValueSatisfying(held -> {
            assertThat(held.state()).isEqualTo(State.HELD);
            assertThat(held.number()).isEqualTo("1234567");
            assertThat(held.until())
                    .as("three years, by its rules")
                    .hasValue(today().minusDays(3).plusYears(3));
        });
        assertThat(credentials.held(me)).containsExactly(PMP);
        assertThat(credentials.all(me)).hasSize(1);
    }

    @Test
    void anotherExamDayMakesTheStudyPlanAnew() {
        var me = given.learner();
        plans.make(me, new Wishes(new Goal(PMP, today().plusDays(200)), 900, Set.of(), Set.of()));
        var day = today().plusDays(260);
        assertThat(credentials.book(me, PMP, day))
                .isInstanceOfSatisfying(
                        Booked.class, booked -> assertThat(booked.planned()).hasValue(new PlanService.Done()));
        assertThat(plans.plan(me).orElseThrow().wishes().exam().day()).isEqualTo(day);
    }

    @Test
    void oneThatDoesNotRunOutHasNoEnd() {
        var me = given.learner();
        credentials.hold(me, "certifications/psm-i", today().minusYears(6), Optional.empty(), "");
        assertThat(credentials.one(me, "certifications/psm-i").orElseThrow().until())
                .isEmpty();
        assertThat(credentials.held(me)).containsExactly("certifications/psm-i");
    }

    @Test
    void whatCannotBeIsRefused() {
        var me = given.learner();
        assertThat(credentials.want(me, "certifications/none")).isEqualTo(new CredentialService.NoCertification());
        assertThat(credentials.book(me, PMP, today())).isEqualTo(new CredentialService.NoSuchDay());
        assertThat(credentials.book(me, PMP, today().plusYears(3))).isEqualTo(new CredentialService.NoSuchDay());
        assertThat(credentials.hold(me, PMP, today().plusDays(1), Optional.empty(), ""))
                .isEqualTo(new CredentialService.NoSuchDay());
        assertThat(credentials.hold(me, PMP, today(), Optional.of(today().minusDays(1)), ""))
                .isEqualTo(new CredentialService.EndsBeforeItBegins());
        assertThat(credentials.hold(me, PMP, today(), Optional.empty(), "x".repeat(104)))
                .isEqualTo(new CredentialService.NumberTooLong(4));
        assertThat(credentials.all(me)).isEmpty();
    }

    @Test
    void oneTakenOffTheListComesBackAsItWas() {
        var me = given.learner();
        credentials.hold(me, PMP, today(), Optional.empty(), "77");
        var before = credentials.one(me, PMP).orElseThrow();
        assertThat(credentials.remove(given.learner(), PMP)).isFalse();
        assertThat(credentials.remove(me, PMP)).isTrue();
        assertThat(credentials.all(me)).isEmpty();
        assertThat(credentials.held(me)).isEmpty();
        assertThat(credentials.restore(me, PMP)).isTrue();
        assertThat(credentials.one(me, PMP).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
