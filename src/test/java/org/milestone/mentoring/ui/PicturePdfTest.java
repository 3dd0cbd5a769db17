package org.milestone.mentoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.content.Library;
import org.milestone.mentoring.MenteeService;
import org.milestone.mentoring.MentoringRoutes;
import org.milestone.mentoring.MentorshipService;
import org.milestone.mentoring.TestPairs;
import org.milestone.mentoring.domain.EndReason;
import org.milestone.mentoring.domain.Side;
import org.milestone.skill.SkillService;
import org.milestone.skill.domain.Axis;
import org.milestone.study.LessonService;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class PicturePdfTest extends SpringBrowserlessTest {
    private static final String SKILL = "skills/scope-management";

    @Autowired
    Given given;

    @Autowired
    TestPairs pairs;

    @Autowired
    MenteeService mentees;

    @Autowired
    MentorshipService mentorships;

    @Autowired
    SkillService skills;

    @Autowired
    LessonService lessons;

    @Autowired
    Consent consent;

    @Autowired
    Library library;

    private TestPairs.Two two;

    @BeforeEach
    void aPair() {
        two = pairs.active(Map.of(Scope.SKILLS, Sight.SUMMARY, Scope.PRACTICE, Sight.SUMMARY));
        skills.rate(two.mentee(), SKILL, Axis.KNOWLEDGE, 3);
        lessons.open(two.mentee(), "delivery/change-control");
    }

    @AfterEach
    void leave() {
        given.signOut();
    }

    @Test
    void itHoldsWhatIsAllowedNowAndEachPartIsOnRecord() throws IOException {
        int before = looks().size();
        assertThat(text(two.mentor()))
                .contains(given.nameOf(two.mentee()) + ", as shown to you")
                .contains("Shared: Skills in short; Practice and readiness in short.")
                .contains("Study days in four weeks: 1 of 28")
                .doesNotContain("Marks", "Experience");
        assertThat(looks().subList(0, looks().size() - before))
                .extracting(Consent.Seen::scope)
                .contains(Scope.SKILLS, Scope.PRACTICE);

        mentorships.share(two.mentee(), two.id(), Map.of(Scope.SKILLS, Sight.DETAIL));
        assertThat(text(two.mentor()))
                .contains("Marks", "Skills in detail", "Scope management")
                .doesNotContain("Study days");
        consent.revokeAll(two.mentee(), two.mentor());
        before = looks().size();
        assertThat(text(two.mentor())).doesNotContain("Scope management", "Study days", "Marks");
        assertThat(looks()).hasSize(before);
    }

    @Test
    void theMenteeReadsTheSameWithoutALook() throws IOException {
        int before = looks().size();
        assertThat(text(two.mentee()))
                .contains("What " + given.nameOf(two.mentor()) + " sees of you", "Scope management");
        assertThat(looks()).hasSize(before);
    }

    @Test
    void theWayToItGoesWithWhatIsTakenBackAndTheMentorship() {
        open(two.mentor(), Side.MENTOR);
        assertThat(find(Anchor.class).withId("picture-pdf").all()).hasSize(1);
        consent.revokeAll(two.mentee(), two.mentor());
        open(two.mentor(), Side.MENTOR);
        assertThat(find(Anchor.class).withId("picture-pdf").all()).isEmpty();
        mentorships.end(two.mentee(), two.id(), EndReason.NO_TIME);
        assertThat(PictureLink.file(mentees, library, two.mentor(), ZoneOffset.UTC, two.id()))
                .isEmpty();
    }

    @Test
    void forOthersAndAfterTheWithdrawalThereIsNoFile() {
        assertThat(file(two.mentor())).isPresent();
        assertThat(file(pairs.mentor(2))).isEmpty();
        assertThat(file(given.administrator())).isEmpty();
        consent.revokeAll(two.mentee(), two.mentor());
        assertThat(file(two.mentor())).isEmpty();
        assertThat(file(two.mentee())).isEmpty();
    }

    private Optional<byte[]> file(AccountId me) {
        return PictureLink.file(mentees, library, me, ZoneOffset.UTC, two.id());
    }

    private List<Consent.Seen> looks() {
        return consent.seen(two.mentee(), Optional.empty(), 1_000);
    }

    private void open(AccountId me, Side side) {
        given.signIn(me);
        UI.getCurrentOrThrow().navigate(MentoringRoutes.pair(side, two.id()).substring(1));
    }

    private String text(AccountId me) throws IOException {
        var bytes =
                PicturePdf.of(library.catalog(), mentees.picture(me, two.id()).orElseThrow(), ZoneOffset.UTC);
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
