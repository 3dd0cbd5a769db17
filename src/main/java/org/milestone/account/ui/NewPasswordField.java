package org.milestone.account.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Supplier;
import org.milestone.account.domain.PasswordRule;

/// A password somebody makes up, with a word on how strong it is.
final class NewPasswordField extends PasswordField {
    private static final String HINT = "At least 12 characters. A few words that do not belong together are good.";

    NewPasswordField(String label, String id, Supplier<List<String>> own) {
        super(label);
        setId(id);
        setRequiredIndicatorVisible(true);
        setHelperText(HINT);
        getElement().setAttribute("autocomplete", "new-password");
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change ->
                setHelperText(getValue().isEmpty() ? HINT : words(PasswordRule.judge(getValue(), own.get()))));
    }

    static String words(PasswordRule.Verdict verdict) {
        return switch (verdict) {
            case PasswordRule.Fit(int strength) when strength >= 4 -> "Very strong.";
            case PasswordRule.Fit(int strength) when strength == 3 -> "Strong.";
            case PasswordRule.Fit fit -> "Good enough. One more word would make it strong.";
            case PasswordRule.TooShort(int missing) when missing == 1 -> "One more character is needed.";
            case PasswordRule.TooShort(int missing) -> missing + " more characters are needed.";
            case PasswordRule.TooLong tooLong -> "At most " + PasswordRule.LONGEST + " characters, please.";
            case PasswordRule.TooCommon common -> "This is among the first that are guessed. Choose another one.";
            case PasswordRule.TooPersonal personal -> "Leave your name and address out of it.";
        };
    }

    /// Shows why it was refused, and keeps what was typed.
    void refuse(PasswordRule.Verdict verdict) {
        setErrorMessage(words(verdict));
        setInvalid(true);
        focus();
    }
}
