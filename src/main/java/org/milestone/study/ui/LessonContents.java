package org.milestone.study.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.milestone.content.domain.Lesson;

/// The headings of a lesson; the one being read is marked while the reader scrolls.
final class LessonContents extends Nav {

    LessonContents(Lesson lesson) {
        addClassNames("lesson-contents", "no-print");
        setAriaLabel("On this page");
        var name = new Paragraph("On this page");
        name.addClassName("outline-section");
        var list = new UnorderedList();
        lesson.text().headings().forEach(heading -> {
            var link = new Anchor("#" + heading.anchor(), heading.text());
            link.setRouterIgnore(true);
            var item = new ListItem(link);
            item.addClassName("level-" + heading.level());
            list.add(item);
        });
        add(name, list);
        setVisible(!lesson.text().headings().isEmpty());
    }
}
