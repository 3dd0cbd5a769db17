package org.milestone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// The frame: a header with the ways through the portal, a drawer of the same on phones, the screen, a footer.
/// The menu is whatever views say of themselves with `@Menu`: orders below 100 stand in the header, all in the drawer.
@Layout
@AnonymousAllowed
@JavaScript("context://scripts/manners.js")
@Uses(MenuBar.class) // the corner's: the optimised bundle looks for components from here, and cannot see who fills it
final class MainLayout extends AppLayout implements AfterNavigationObserver {
    private static final double HEADER_ENDS = 100;

    private final Div stage = new Div();
    private final List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
    private final UnorderedList ways = new UnorderedList();
    private @Nullable String path;

    MainLayout(ObjectProvider<AccountCorner> corners) {
        setPrimarySection(Section.NAVBAR);
        setDrawerOpened(false);
        addClassName("frame");
        addToNavbar(header(corners));
        addToDrawer(drawer());
        stage.addClassName("stage");
        setContent(new Div(stage, footer()));
    }

    private Component header(ObjectProvider<AccountCorner> corners) {
        var skip = new Anchor("#" + Page.ID, "Skip to content");
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        var mark = new Image("/images/mark.svg", "");
        mark.addClassName("mark");
        var brand = new Link("/", mark, new Span("Milestone"));
        brand.addClassName("brand");
        entries.stream()
                .filter(entry -> order(entry) < HEADER_ENDS)
                .forEach(entry -> ways.add(new ListItem(new Link("/" + clean(entry.path()), entry.title()))));
        var nav = new Nav(ways);
        nav.addClassName("ways");
        nav.setAriaLabel("Main");
        var key = new Span("/");
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        var search = new Link("/search", new Sign(Sign.SEARCH), new Span("Search"), key);
        search.setId("search-link");
        search.setAriaLabel("Search");
        search.addClassName("search-link");
        search.getElement().setAttribute("aria-keyshortcuts", "/");
        var header = new Header(skip, toggle, brand, nav, search);
        header.addClassName("top");
        corners.orderedStream().map(AccountCorner::content).forEach(header::add);
        return header;
    }

    private Component drawer() {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", "Menu");
        Stream.concat(
                        Stream.of(new SideNavItem("Search", "search", new Sign(Sign.SEARCH))),
                        entries.stream().map(entry -> new SideNavItem(entry.title(), clean(entry.path()))))
                .forEach(nav::addItem);
        return nav;
    }

    private static Component footer() {
        var words = new Paragraph(
                "Milestone is free and open source. Facts carry their source and date; where they are not confirmed, the page says so. "
                        + "It is independent of the issuers of certifications, whose names and marks are their own.");
        var footer = new Footer(words, new Scheme());
        footer.addClassName("bottom");
        return footer;
    }

    /// Light, dark or as the system says; remembered by the browser alone.
    @Tag("milestone-scheme")
    @JavaScript("context://scripts/scheme.js")
    private static final class Scheme extends Component {}

    private static double order(MenuEntry entry) {
        return entry.order() == null ? HEADER_ENDS : entry.order();
    }

    private static String clean(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        stage.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        if (old != null) {
            old.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var now = event.getLocation().getPath();
        ways.getChildren()
                .forEach(item -> item.getChildren()
                        .filter(Link.class::isInstance)
                        .map(Link.class::cast)
                        .forEach(link -> markCurrent(link, now)));
        getElement()
                .executeJs(
                        "window.dispatchEvent(new CustomEvent('milestone-arrived', {detail: $0}))",
                        path != null && !Objects.equals(path, now));
        path = now;
    }

    private static void markCurrent(Link link, String path) {
        var target = link.getHref().substring(1);
        if (path.equals(target) || path.startsWith(target + "/")) {
            link.getElement().setAttribute("aria-current", path.equals(target) ? "page" : "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
