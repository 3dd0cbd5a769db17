package org.milestone.account.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Nav;
import org.milestone.account.AccountRoutes;
import org.milestone.shell.Link;

/// The pages of the settings, side by side.
@StyleSheet("context://styles/account.css")
final class SettingsWays extends Nav {
    SettingsWays(String here) {
        addClassName("settings-ways");
        setAriaLabel("Settings");
        add(way(AccountRoutes.SETTINGS, "Profile", here));
        add(way(AccountRoutes.SECURITY, "Sign-in and security", here));
        add(way(AccountRoutes.SHARING, "Who sees what", here));
        add(way(AccountRoutes.DATA, "Your data", here));
    }

    private static Link way(String path, String text, String here) {
        var link = new Link(path, text);
        if (path.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
