package org.milestone.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import org.milestone.content.ContentRoutes;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Certification;
import org.milestone.content.domain.Id;
import org.milestone.content.domain.Lesson;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Skill;
import org.milestone.content.domain.Tool;
import org.milestone.shell.Link;

/// Links to entries of the catalog by their ids, named as the entry is named.
final class Links {
    private Links() {}

    static Link to(String id, String text) {
        return new Link(path(id), text);
    }

    static String path(String id) {
        return "/" + ContentRoutes.of(id);
    }

    static Link role(Catalog catalog, String id) {
        var role = catalog.roles().get(id);
        return to(id, role == null ? Id.lastWord(id) : role.title());
    }

    static Link skill(Catalog catalog, String id) {
        var skill = catalog.skills().get(id);
        return to(id, skill == null ? Id.lastWord(id) : skill.title());
    }

    static Link certification(Catalog catalog, String id) {
        var certification = catalog.certifications().get(id);
        return to(id, certification == null ? Id.lastWord(id) : certification.shortName());
    }

    static Link tool(Catalog catalog, String id) {
        var tool = catalog.tools().get(id);
        return to(id, tool == null ? Id.lastWord(id) : tool.title());
    }

    static List<Component> skills(Catalog catalog, Collection<String> ids) {
        return ids.stream()
                .map(catalog.skills()::get)
                .filter(skill -> skill != null)
                .map(Links::line)
                .toList();
    }

    static List<Component> roles(Collection<Role> roles) {
        return roles.stream()
                .map(role -> line(to(role.id(), role.title()), role.summary()))
                .toList();
    }

    static List<Component> certifications(Collection<Certification> certifications) {
        return certifications.stream()
                .map(certification -> line(to(certification.id(), Words.names(certification)), certification.summary()))
                .toList();
    }

    static List<Component> tools(Collection<Tool> tools) {
        return tools.stream()
                .map(tool -> line(to(tool.id(), tool.title()), tool.summary()))
                .toList();
    }

    static List<Component> lessons(Collection<Lesson> lessons) {
        return lessons.stream()
                .map(lesson ->
                        line(to(lesson.id(), lesson.title()), lesson.minutes() + " minutes · " + lesson.summary()))
                .toList();
    }

    /// Lines under each other, each with its link first.
    static UnorderedList list(List<Component> lines) {
        var list = new UnorderedList();
        list.addClassName("lines");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    /// Several in one line of text, where there is no room for more.
    static Span inline(List<Link> links) {
        var span = new Span();
        span.addClassName("inline-links");
        links.forEach(span::add);
        return span;
    }

    private static Component line(Skill skill) {
        return line(to(skill.id(), skill.title()), skill.summary());
    }

    private static Component line(Link link, String about) {
        var words = new Span(about);
        words.addClassName("muted");
        return new Span(link, words);
    }
}
