package org.milestone;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/// Starts the portal. `Clock` is the only source of the present moment in the whole application.
@SpringBootApplication
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/milestone.css")
@StyleSheet("styles/prose.css")
@StyleSheet("styles/study.css")
@StyleSheet("styles/practice.css")
@StyleSheet("styles/review.css")
@StyleSheet("styles/catalog.css")
@StyleSheet("styles/guide.css")
@StyleSheet("styles/career.css")
@StyleSheet("styles/skill.css")
public class MilestoneApplication implements AppShellConfigurator {

    /// Applies the reader's choice of light or dark before anything is painted;
    /// `scripts/scheme.js` is where it is made.
    private static final String SCHEME = """
            <script>try{const s=localStorage.getItem('milestone-scheme');if(s)document.documentElement.dataset.scheme=s}catch{}</script>""";

    public static void main(String[] args) {
        SpringApplication.run(MilestoneApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "/images/mark.svg", "any");
        settings.addInlineWithContents(Inline.Position.PREPEND, SCHEME, Inline.Wrapping.NONE);
        settings.addMetaTag("description", "Study, practise and plan your way to becoming an IT project manager.");
    }
}
