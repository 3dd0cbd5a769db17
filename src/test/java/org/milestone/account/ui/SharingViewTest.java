package org.milestone.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@MilestoneTest
class SharingViewTest extends SpringBrowserlessTest {
    @Autowired
    Given given;

    @Autowired
    Consent consent;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @AfterEach
    void nobodyIsSignedIn() {
        given.signOut();
    }

    @Test
    void whatIsSharedIsTakenBackWithOneClickAndGivenAgainWithAnother() {
        var ana = given.learner();
        var ravi = given.mentor();
        share(ana, ravi, Scope.SKILLS);
        share(ana, ravi, Scope.PLAN);
        given.signIn(ana);
        navigate(SharingView.class);
        assertThat($(H3.class).single().getText()).isEqualTo(given.nameOf(ravi));

        test($(Button.class).withId("revoke-" + ravi + "-skills").single()).click();
        assertThat(consent.given(ana)).extracting(Consent.Grant::scope).containsExactly(Scope.PLAN);
        test($(Button.class).withId("undo").single()).click();
        assertThat(consent.given(ana)).hasSize(2);

        test($(Button.class).withId("revoke-all-" + ravi).single()).click();
        assertThat(consent.given(ana)).isEmpty();
        assertThat($(H3.class).all()).isEmpty();
    }

    @Test
    void whoLookedIsOnThePage() {
        var ana = given.learner();
        var ravi = given.mentor();
        share(ana, ravi, Scope.PRACTICE);
        transaction.executeWithoutResult(status -> consent.read(ravi, ana, Scope.PRACTICE, Sight.SUMMARY));
        given.signIn(ana);
        navigate(SharingView.class);
        assertThat($(Span.class).all()).extracting(Span::getText).contains(given.nameOf(ravi));
    }

    private void share(AccountId owner, AccountId viewer, Scope scope) {
        consent.grant(
                owner, viewer, scope, Sight.DETAIL, "mentoring", clock.instant().plus(Duration.ofDays(30)));
    }
}
