package org.milestone.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/// A form that the browser itself sends to the server, with the token that proves it is ours.
@Tag("form")
@StyleSheet("context://styles/account.css")
final class PostForm extends HtmlContainer {
    PostForm(String action, Component... fields) {
        addClassName("form");
        getElement().setAttribute("method", "post").setAttribute("action", action);
        add(fields);
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            getElement()
                    .appendChild(new Element("input")
                            .setAttribute("type", "hidden")
                            .setAttribute("name", token.getParameterName())
                            .setAttribute("value", token.getToken()));
        }
    }

    /// A Vaadin button does not send a form by itself, and without a sending button Enter does nothing.
    void submitBy(Component button) {
        button.getElement().executeJs("""
                const form = this.closest('form');
                this.addEventListener('click', () => form.requestSubmit());
                form.addEventListener('keydown', event => {
                  if (event.key === 'Enter' && event.target.tagName === 'INPUT') { event.preventDefault(); form.requestSubmit(); }
                });
                """);
    }
}
