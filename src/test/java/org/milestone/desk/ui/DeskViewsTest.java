package org.milestone.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.account.AccountId;
import org.milestone.content.Library;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.desk.DeskRoutes;
import org.milestone.desk.DeskService;
import org.milestone.desk.domain.Format;
import org.milestone.desk.domain.Importing;
import org.milestone.desk.domain.Reading;
import org.milestone.desk.domain.Weakness;
import org.milestone.practice.AttemptService;
import org.milestone.practice.DisputeService;
import org.milestone.practice.DisputeService.Disputed;
import org.milestone.practice.domain.SetSpec;
import org.milestone.shell.Link;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class DeskViewsTest extends SpringBrowserlessTest {
    private static final String ITEM = "delivery/change-control#sort-01";

    @Autowired
    Given given;

    @Autowired
    DeskService desk;

    @Autowired
    DisputeService disputes;

    @Autowired
    AttemptService attempts;

    @Autowired
    Library library;

    @BeforeEach
    void anAuthor() {
        given.signIn(given.author());
    }

    @AfterEach
    void leave() {
        given.signOut();
    }

    @Test
    void everyBankIsCountedAndGoesOut() {
        visit(DeskRoutes.DESK);

        assertThat(words()).contains("delivery", "GIFT", "Moodle XML");
        var bank = desk.banks().stream()
                .filter(one -> one.name().equals("delivery"))
                .findFirst()
                .orElseThrow();
        assertThat(bank.byKind().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(bank.items());
        assertThat(bank.byBand().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(bank.items());
        for (var one : desk.banks()) {
            for (var format : new Format[] {Format.GIFT, Format.MOODLE_XML}) {
                var file = desk.export(one.name(), format).orElseThrow();
                assertThat(file.items() + file.left().size()).isEqualTo(one.items());
                if (file.items() > 0) {
                    var reading = Importing.read(format, file.text().getBytes(StandardCharsets.UTF_8));
                    assertThat(reading).isInstanceOf(Reading.Imported.class);
                    assertThat(((Reading.Imported) reading).items()).hasSize(file.items());
                }
            }
        }
        assertThat(desk.export("no-such-bank", Format.GIFT)).isEmpty();
    }

    @Test
    void aBankIsLookedThroughAndSearched() {
        visit(DeskRoutes.DESK);
        assertThat(find(Link.class).all().stream().map(Link::getHref)).contains("/desk/banks/it-fluency");
        visit(DeskRoutes.bank("it-fluency"));
        assertThat(entries()).isEqualTo(25);
        var shelf = desk.bank("it-fluency", "", 1).orElseThrow();
        assertThat(words()).contains(shelf.items() + " items", "Page 1 of " + shelf.pages());
        visit(find(Link.class).withId("page-next").single().getHref());
        assertThat(words()).contains("Page 2 of " + shelf.pages());
        visit(DeskRoutes.bank("it-fluency", "latency message arrive network-01", 1));
        assertThat(words()).contains("No item of this bank");
        visit(DeskRoutes.bank("it-fluency", "NETWORK-01 lima", 1));
        assertThat(words()).contains("1 found");
        var item = find(Link.class).all().stream()
                .map(Link::getHref)
                .filter(href -> href.endsWith("/network-01"))
                .findFirst()
                .orElseThrow();
        visit(item);
        assertThat(getCurrentView()).isInstanceOf(DeskItemView.class);
        visit(DeskRoutes.bank("it-fluency", "", 999));
        assertThat(words()).contains("Page " + shelf.pages() + " of " + shelf.pages());
        visit(DeskRoutes.bank("no-such-bank"));
        assertThat(getCurrentView()).isNotInstanceOf(DeskBankView.class);
    }

    @Test
    void everyItemIsOnOnePageOfItsBank() {
        for (var bank : desk.banks()) {
            int pages = desk.bank(bank.name(), "", 1).orElseThrow().pages();
            var seen = IntStream.rangeClosed(1, pages)
                    .boxed()
                    .flatMap(page -> desk.bank(bank.name(), "", page).orElseThrow().entries().stream())
                    .map(entry -> entry.question().id())
                    .toList();
            assertThat(seen).hasSize(bank.items()).doesNotHaveDuplicates();
        }
    }

    private int entries() {
        return find(OrderedList.class).withId("items").single().getComponentCount();
    }

    @Test
    void anItemShowsItsReasonsAndThatFiguresAreTooFew() {
        visit(DeskRoutes.item(ITEM));

        var item = (SingleChoice) library.catalog().question(ITEM);
        assertThat(words()).contains("Not enough answers yet", "First answers");
        assertThat(item.options()).hasSizeGreaterThan(2);
        visit("/desk/items/delivery/change-control/no-such");
        assertThat(words()).doesNotContain("First answers");
    }

    @Test
    void aDisputeIsAnsweredOnTheDesk() {
        var learner = given.learner();
        var dispute = raise(learner);
        assertThat(desk.workList())
                .filteredOn(weak -> weak.question().id().equals(dispute.question()))
                .singleElement()
                .satisfies(weak -> assertThat(weak.weaknesses()).contains(Weakness.DISPUTED));
        visit(DeskRoutes.item(dispute.question()));
        assertThat(words()).contains("B is right, too");

        test(find(Button.class).withId("accept-" + dispute.id()).single()).click();
        assertThat(disputes.mine(learner).getFirst().state()).isEqualTo(DisputeService.State.OPEN);
        find(TextArea.class).withId("reply-" + dispute.id()).single().setValue("It is, thank you.");
        test(find(Button.class).withId("accept-" + dispute.id()).single()).click();

        assertThat(disputes.mine(learner).getFirst().state()).isEqualTo(DisputeService.State.ACCEPTED);
        assertThat(disputes.mine(learner).getFirst().reply()).isEqualTo("It is, thank you.");
        assertThat(words()).doesNotContain("B is right, too");
    }

    @Test
    void aFileBecomesAContentFileOrAListOfProblems() {
        visit(DeskRoutes.IMPORT);
        var view = (ImportView) getCurrentView();

        view.take("Essay? {}".getBytes(StandardCharsets.UTF_8));
        assertThat(words()).contains("Nothing was taken over", "An essay is not taken over");

        view.take("::One:: Who? {=A#So. ~B}".getBytes(StandardCharsets.UTF_8));
        assertThat(words()).contains("Choose a lesson").doesNotContain("Nothing was taken over");
        lesson("lesson", "delivery/change-control");
        lesson("skill", "change-control");
        var file = find(TextArea.class).withId("preview").single();
        assertThat(file.getLabel()).isEqualTo("content/questions/delivery/change-control.yml");
        assertThat(file.getValue()).contains("key: one", "status: draft", "why: 'So.'");
        assertThat(words()).contains("2 things to complete", "`misconception` is missing");

        view.take(new byte[Importing.MOST_BYTES + 1]);
        assertThat(words()).contains("larger than 2 MB");
    }

    @SuppressWarnings("unchecked")
    private void lesson(String id, String value) {
        ((ComboBox<String>) find(ComboBox.class).withId(id).single()).setValue(value);
    }

    private DisputeService.Dispute raise(AccountId learner) {
        var question = library.catalog().question(ITEM);
        attempts.practise(learner, SetSpec.drill("All", 200).skills(Set.of(question.skill())));
        for (var one : library.catalog().questions().values()) {
            if (disputes.dispute(learner, one.id(), one.about().version(), "B is right, too")
                    instanceof Disputed.Kept kept) {
                return kept.dispute();
            }
        }
        throw new AssertionError("nothing to dispute");
    }

    private void visit(String path) {
        var parts = path.substring(1).split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length > 1 ? QueryParameters.fromString(parts[1]) : QueryParameters.empty());
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
