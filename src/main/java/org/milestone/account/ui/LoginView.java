package org.milestone.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Set;
import org.milestone.account.AccountRoutes;
import org.milestone.account.CurrentAccount;
import org.milestone.account.DemoPeople;
import org.milestone.shell.Link;
import org.milestone.shell.Page;

/// Signing in: a plain form that the browser posts itself, so that password managers know it for what it is.
@Route("login")
@AnonymousAllowed
final class LoginView extends Page implements BeforeEnterObserver {
    private final transient CurrentAccount current;
    private final EmailField email = new EmailField("Mail address");
    private final PasswordField password = new PasswordField("Password");
    private final Paragraph message = new Paragraph();

    LoginView(CurrentAccount current, DemoPeople demo) {
        super("Sign in");
        this.current = current;
        message.setId("sign-in-message");
        message.addClassName("form-error");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);

        email.setId("email");
        email.setRequiredIndicatorVisible(true);
        email.setAutofocus(true);
        email.getElement().setAttribute("name", "username");
        email.getElement().setAttribute("autocomplete", "username");
        password.setId("password");
        password.setRequiredIndicatorVisible(true);
        password.getElement().setAttribute("name", "password");
        password.getElement().setAttribute("autocomplete", "current-password");
        var remember = new Checkbox("Stay signed in on this device for 30 days");
        remember.setId("remember");
        remember.getElement().setAttribute("name", "remember-me");
        var signIn = new Button("Sign in");
        signIn.setId("sign-in");
        signIn.addThemeVariants(ButtonVariant.PRIMARY);

        var form = new PostForm(AccountRoutes.SIGN_IN, email, password, remember, signIn);
        form.submitBy(signIn);
        var ways = new Div(
                new Link(AccountRoutes.FORGOTTEN, "Forgotten your password?"),
                new Link(AccountRoutes.SIGN_UP, "Create an account"));
        ways.addClassName("actions");
        add(message, form, ways);
        List<DemoPeople.Person> people = demo.present();
        if (!people.isEmpty()) {
            add(demo(people));
        }
    }

    private Component demo(List<DemoPeople.Person> people) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        people.forEach(person -> {
            var choose = new NativeButton(person.what() + ": " + person.email(), click -> {
                email.setValue(person.email());
                password.setValue(DemoPeople.PASSWORD);
            });
            choose.setId("demo-" + person.what());
            choose.addClassName("text-button");
            list.add(new ListItem(choose));
        });
        var word = new Span(DemoPeople.PASSWORD);
        word.addClassName("unbroken");
        var words = new Paragraph(
                new Text(
                        "This is a demonstration with people made up for it. Choose one, then sign in. Their password is "),
                word);
        var panel = new Div(new H2("Just looking around?"), words, list);
        panel.addClassNames("panel", "form-width");
        return panel;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.id().isPresent()) {
            event.forwardTo(AccountRoutes.HOME.substring(1));
            return;
        }
        Set<String> asked =
                event.getLocation().getQueryParameters().getParameters().keySet();
        if (asked.contains("slow")) {
            say(
                    "There were too many tries. Wait five minutes, or choose a new password by “Forgotten your password?”.");
        } else if (asked.contains("locked")) {
            say("This account is locked. Ask an administrator of this portal.");
        } else if (asked.contains("error")) {
            say("That address and password do not belong together. Check both and try again.");
        } else if (asked.contains("again")) {
            say("The page was open for a long time. Please sign in once more.");
        }
    }

    private void say(String sentence) {
        message.setText(sentence);
        message.setVisible(true);
    }
}
