package org.milestone.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.milestone.account.CurrentAccount;
import org.milestone.review.ReviewRoutes;
import org.milestone.review.ReviewService;
import org.milestone.shell.Corner;
import org.milestone.shell.Link;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is due, on the pages where a day of study begins.
@Configuration(proxyBeanMethods = false)
class ReviewCorner {

    @Bean
    Corner reviewAtHome(ReviewService reviews, CurrentAccount current) {
        return new AtPlace(Corner.Place.HOME, reviews, current);
    }

    @Bean
    Corner reviewAtPractice(ReviewService reviews, CurrentAccount current) {
        return new AtPlace(Corner.Place.PRACTICE, reviews, current);
    }

    private record AtPlace(Place place, ReviewService reviews, CurrentAccount current) implements Corner {
        @Override
        public int order() {
            return 10;
        }

        @Override
        public Optional<Component> content() {
            var due = reviews.due(current.require());
            if (due.today() == 0) {
                return Optional.empty();
            }
            var title = new Paragraph(due.today() + " to review");
            title.addClassName("corner-title");
            var time = new Paragraph("about " + Words.minutes(due.minutes()));
            time.addClassName("muted");
            var link = new Link(ReviewRoutes.REVIEW, "Review now");
            if (place == Place.PRACTICE) {
                link.primary();
            } else {
                link.secondary();
            }
            link.setId("review-now-" + place.name().toLowerCase(java.util.Locale.ROOT));
            var corner = new Div(new Div(title, time), link);
            corner.addClassName("corner");
            return Optional.of(corner);
        }
    }
}
