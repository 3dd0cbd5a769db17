package org.milestone.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.milestone.MilestoneTest;
import org.milestone.practice.field.ItemPanel;

@MilestoneTest
class TryViewTest extends SpringBrowserlessTest {

    @Test
    void fiveQuestionsEndInAnHonestSentence() {
        UI.getCurrent().navigate("try", QueryParameters.of("set", "7"));
        for (int round = 0; round < 5; round++) {
            answerSomething();
            test(find(Button.class).withId("next").single()).click();
        }
        assertThat(find(TryView.class).single().getElement().getTextRecursively())
                .contains("of 5 at first sight", "cannot tell how ready you are");
    }

    private void answerSomething() {
        var panel = find(ItemPanel.class).single();
        for (var group : find(RadioButtonGroup.class, panel).all()) {
            choose(group);
        }
        find(CheckboxGroup.class, panel).all().forEach(TryViewTest::chooseSome);
        find(TextField.class, panel).all().forEach(field -> field.setValue("1"));
        var check = find(Button.class, panel).all().stream()
                .filter(button -> button.getId().orElse("").startsWith("check-"))
                .findFirst()
                .orElseThrow();
        test(check).click();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(RadioButtonGroup group) {
        group.setValue(group.getListDataView().getItem(0));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void chooseSome(CheckboxGroup group) {
        int count = Integer.parseInt(group.getLabel().replaceAll("\\D", ""));
        group.setValue(
                new HashSet<>(group.getListDataView().getItems().limit(count).toList()));
    }
}
