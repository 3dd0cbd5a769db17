package org.milestone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// Every screen, light and dark, wide and narrow, is one that axe has nothing to say about, and
/// fits its window.
class AccessibilityIT extends Journey {
    private static final int[] WIDTHS = {1280, 320};
    private static final int HEIGHT = 900;

    private enum Who {
        STRANGER,
        LEARNER,
        MENTOR,
        ADMINISTRATOR
    }

    /// An address to look at, and as whom. Routes in brackets are screens without one of their
    /// own.
    private record Stop(String route, Who who, String address) {
        /// What must stand there for the stop to be the one that is meant.
        Optional<String> heading() {
            return switch (route) {
                case "(not there)" -> Optional.of("This page is not here");
                case "(not allowed)" -> Optional.of("This page is for others");
                case "login" -> Optional.of("Sign in");
                default -> Optional.empty();
            };
        }

        @Override
        public String toString() {
            return address + " as " + who.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final List<Stop> STOPS = List.of(
            new Stop("", Who.STRANGER, "/"),
            new Stop("learn", Who.STRANGER, "/learn"),
            new Stop("learn", Who.LEARNER, "/learn?topic=CERTIFICATION"),
            new Stop("learn/:track", Who.STRANGER, "/learn/delivery"),
            new Stop("learn/:track", Who.LEARNER, "/learn/discover"),
            new Stop("learn/:track/:lesson", Who.STRANGER, "/learn/delivery/change-control"),
            new Stop("learn/:track/:lesson", Who.LEARNER, LESSON),
            new Stop("try", Who.STRANGER, "/try?set=7"),
            new Stop("home", Who.LEARNER, "/home"),
            new Stop("review", Who.LEARNER, "/review"),
            new Stop("readiness", Who.LEARNER, "/readiness?for=pmp"),
            new Stop("readiness/calibration", Who.STRANGER, "/readiness/calibration"),
            new Stop("plan", Who.LEARNER, "/plan"),
            new Stop("diagnostic", Who.LEARNER, "/diagnostic"),
            new Stop("experience", Who.LEARNER, "/experience"),
            new Stop("experience/entries/:id(\\d{1,18})", Who.LEARNER, "/experience/entries/{entry}"),
            new Stop("experience/export", Who.LEARNER, "/experience/export"),
            new Stop("experience/credentials", Who.LEARNER, "/experience/credentials"),
            new Stop("experience/credentials/:certification", Who.LEARNER, "/experience/credentials/pmp"),
            new Stop("experience/eligibility/:certification", Who.LEARNER, "/experience/eligibility/pmp"),
            new Stop("career", Who.ADMINISTRATOR, "/career"),
            new Stop("career", Who.LEARNER, "/career{planned}"),
            new Stop("career/start", Who.LEARNER, "/career/start?target=it-project-manager"),
            new Stop("career/explore", Who.STRANGER, "/career/explore?at=scrum-master&from=software-developer"),
            new Stop("career/goals", Who.LEARNER, "/career/goals"),
            new Stop("career/check-in", Who.LEARNER, "/career/check-in"),
            new Stop("verify/:token", Who.STRANGER, "/verify/garbage"),
            new Stop("review/settings", Who.LEARNER, "/review/settings"),
            new Stop("notes", Who.LEARNER, "/notes"),
            new Stop("roles", Who.STRANGER, "/roles"),
            new Stop("roles/:id", Who.STRANGER, "/roles/it-project-manager"),
            new Stop("skills", Who.STRANGER, "/skills"),
            new Stop("skills/:id", Who.STRANGER, "/skills/stakeholder-management"),
            new Stop("certifications", Who.STRANGER, "/certifications"),
            new Stop("certifications/:id", Who.STRANGER, "/certifications/pmp"),
            new Stop(
                    "certifications/choose",
                    Who.STRANGER,
                    "/certifications/choose?goal=lead-projects&background=it-without-projects"),
            new Stop("certifications/compare", Who.STRANGER, "/certifications/compare?a=pmp&b=capm"),
            new Stop("roles/compare", Who.STRANGER, "/roles/compare?a=it-project-manager&b=scrum-master"),
            new Stop("guide", Who.STRANGER, "/guide"),
            new Stop("interviews", Who.STRANGER, "/interviews"),
            new Stop("interviews/:id", Who.STRANGER, "/interviews/scope-grew"),
            new Stop("cases", Who.STRANGER, "/cases"),
            new Stop("cases/:id", Who.STRANGER, "/cases/the-portal-that-could-not-be-late?way=2-1"),
            new Stop("cases/:id", Who.STRANGER, "/cases/the-portal-that-could-not-be-late?way=1-1-1-1-1"),
            new Stop("interview-practice", Who.LEARNER, "/interview-practice"),
            new Stop(
                    "interview-practice",
                    Who.LEARNER,
                    "/interview-practice?set=scope-grew.risk-that-happened&at=1&shown=yes"),
            new Stop("my/skills", Who.LEARNER, "/my/skills?role=it-project-manager"),
            new Stop("my/skills/assess", Who.LEARNER, "/my/skills/assess?choose"),
            new Stop("my/skills/assess", Who.LEARNER, "/my/skills/assess?role=it-project-manager&at=2"),
            new Stop("my/skills/:skill", Who.LEARNER, "/my/skills/communication"),
            new Stop("my/skills/roles", Who.LEARNER, "/my/skills/roles?a=it-project-manager&b=scrum-master"),
            new Stop("templates", Who.STRANGER, "/templates"),
            new Stop("templates/:id", Who.STRANGER, "/templates/change-request"),
            new Stop("questions", Who.STRANGER, "/questions"),
            new Stop("tools", Who.STRANGER, "/tools"),
            new Stop("tools/:id", Who.STRANGER, "/tools/jira"),
            new Stop("salaries", Who.STRANGER, "/salaries"),
            new Stop("glossary", Who.STRANGER, "/glossary?q=scope"),
            new Stop("search", Who.STRANGER, "/search"),
            new Stop("search", Who.LEARNER, "/search?q=scope"),
            new Stop("login", Who.STRANGER, "/login?error"),
            new Stop("sign-up", Who.STRANGER, "/sign-up"),
            new Stop("check-your-mail", Who.STRANGER, "/check-your-mail"),
            new Stop("confirm/*", Who.STRANGER, "/confirm/garbage"),
            new Stop("confirm-new-address/*", Who.STRANGER, "/confirm-new-address/garbage"),
            new Stop("forgotten", Who.STRANGER, "/forgotten"),
            new Stop("reset/*", Who.STRANGER, "/reset/garbage"),
            new Stop("practice", Who.LEARNER, "/practice"),
            new Stop("practice/history", Who.LEARNER, "/practice/history"),
            new Stop("practice/exams/:exam", Who.LEARNER, "/practice/exams/pmp"),
            new Stop("attempts/:id(\\d+)", Who.LEARNER, "/attempts/{open}"),
            new Stop("attempts/:id(\\d+)/result", Who.LEARNER, "/attempts/{over}/result"),
            new Stop("settings", Who.LEARNER, "/settings"),
            new Stop("settings/security", Who.LEARNER, "/settings/security"),
            new Stop("settings/sharing", Who.LEARNER, "/settings/sharing"),
            new Stop("settings/data", Who.LEARNER, "/settings/data"),
            new Stop("admin/people", Who.ADMINISTRATOR, "/admin/people"),
            new Stop("admin/letters", Who.ADMINISTRATOR, "/admin/letters"),
            new Stop("admin/letters/*", Who.ADMINISTRATOR, "/admin/letters/1"),
            new Stop("admin/content", Who.ADMINISTRATOR, "/admin/content"),
            new Stop("desk", Who.ADMINISTRATOR, "/desk"),
            new Stop("desk/items/:bank/:file/:key", Who.ADMINISTRATOR, "/desk/items/delivery/change-control/sort-01"),
            new Stop("desk/banks/:bank", Who.ADMINISTRATOR, "/desk/banks/it-fluency"),
            new Stop("desk/import", Who.ADMINISTRATOR, "/desk/import"),
            new Stop("mentoring", Who.LEARNER, "/mentoring"),
            new Stop("mentoring", Who.MENTOR, "/mentoring"),
            new Stop("mentoring/profile", Who.LEARNER, "/mentoring/profile"),
            new Stop("mentoring/notices", Who.MENTOR, "/mentoring/notices"),
            new Stop("unsubscribe/:secret", Who.STRANGER, "/unsubscribe/garbage"),
            new Stop("mentoring/invite", Who.LEARNER, "/mentoring/invite"),
            new Stop("mentoring/invitations/:secret", Who.STRANGER, "/mentoring/invitations/garbage"),
            new Stop("mentoring/agreements/:id(\\d{1,18})", Who.LEARNER, "/mentoring/agreements/1"),
            new Stop("mentoring/mentees/:id(\\d{1,18})", Who.MENTOR, "/mentoring/mentees/1"),
            new Stop("mentoring/mentors/:id(\\d{1,18})", Who.LEARNER, "/mentoring/mentors/1"),
            new Stop("programmes", Who.LEARNER, "/programmes"),
            new Stop("programmes/new", Who.LEARNER, "/programmes/new"),
            new Stop("programmes/:id(\\d{1,18})", Who.ADMINISTRATOR, "/programmes/1"),
            new Stop("programmes/:id(\\d{1,18})", Who.LEARNER, "/programmes/1"),
            new Stop("programmes/invitations/:secret", Who.STRANGER, "/programmes/invitations/garbage"),
            new Stop("mentors", Who.LEARNER, "/mentors"),
            new Stop("mentors/:id(\\d{1,18})", Who.LEARNER, "/mentors/2"),
            new Stop("(not there)", Who.STRANGER, "/nothing-here"),
            new Stop("(not allowed)", Who.LEARNER, "/admin/people"));

    private static final Map<Who, Page> READERS = new EnumMap<>(Who.class);

    static List<Stop> stops() {
        return STOPS;
    }

    @Test
    void noScreenIsLeftOut() throws ClassNotFoundException {
        var routes = new TreeSet<String>();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        for (var found : scanner.findCandidateComponents("org.milestone")) {
            var view = Class.forName(found.getBeanClassName(), false, getClass().getClassLoader());
            var route = Objects.requireNonNull(view.getAnnotation(Route.class)).value();
            routes.add(HasUrlParameter.class.isAssignableFrom(view) ? route + "/*" : route);
        }
        assertThat(new TreeSet<>(STOPS.stream()
                        .map(Stop::route)
                        .filter(route -> !route.startsWith("("))
                        .toList()))
                .as("the routes of the portal, each with a sample address in this test")
                .isEqualTo(routes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stops")
    void aScreenHasNothingInAnybodysWay(Stop stop) {
        var page = as(stop.who());
        var complaints = new ArrayList<String>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            page.navigate(address(page, stop));
            settle(page);
            complaints.addAll(Barriers.here(page));
            stop.heading().ifPresent(heading -> sees(page, heading));
            if (page.locator("h1").count() != 1) {
                complaints.add(width + " px: " + page.locator("h1").count() + " h1");
            }
            if (page.locator("main").count() != 1) {
                complaints.add(width + " px: " + page.locator("main").count() + " main");
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void aBrokenPageIsFoundOut() {
        page.setContent("""
                <html><head><title></title></head><body style="background:#fff"><img src="data:,">
                <button></button><p style="color:#ddd">pale</p></body></html>""");
        var found = String.join("\n", Barriers.here(page));
        assertThat(found).contains("html-has-lang", "image-alt", "button-name", "color-contrast", "landmark-one-main");
    }

    /// The address with the numbers of attempts that are there: one that runs, one that is over.
    private static String address(Page page, Stop stop) {
        return stop.address()
                .replace("{open}", stop.address().contains("{open}") ? attempt(page) : "")
                .replace("{over}", stop.address().contains("{over}") ? finishedAttempt(page) : "")
                .replace("{entry}", stop.address().contains("{entry}") ? entry(page) : "")
                .replace("{planned}", stop.address().contains("{planned}") ? planned(page) : "");
    }

    /// Sees to it that there is a plan to look at.
    private static String planned(Page page) {
        page.navigate("/career");
        settle(page);
        if (page.locator("#make-a-plan").count() > 0) {
            CareerIT.plan(page, "IT project coordinator", "IT project manager", "PMP", 2);
        }
        return "";
    }

    private static String attempt(Page page) {
        page.navigate("/practice");
        settle(page);
        var open = page.locator("[id^=go-on-]");
        if (open.count() > 0) {
            open.first().click();
        } else {
            page.locator("#set-start").click();
        }
        page.waitForURL(address -> address.contains("/attempts/"));
        settle(page);
        return page.url().replaceFirst(".*/attempts/(\\d+).*", "$1");
    }

    private static String entry(Page page) {
        page.navigate("/experience");
        settle(page);
        if (page.locator("#log-project").count() > 0) {
            page.locator("#log-project").click();
        }
        page.locator("#quick-title input").fill("Move the payroll to the cloud");
        page.locator("#quick-from input").fill("01/02/2025");
        page.locator("#quick-from input").press("Tab");
        page.locator("#quick-log").click();
        page.locator("#tell-the-rest").click();
        page.waitForURL(address -> address.contains("/experience/entries/"));
        settle(page);
        return page.url().replaceFirst(".*/entries/(\\d+).*", "$1");
    }

    private static String finishedAttempt(Page page) {
        var number = attempt(page);
        page.locator("#end").click();
        page.locator("vaadin-confirm-dialog")
                .getByText("Hand in", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.waitForURL(address -> address.endsWith("/result"));
        return number;
    }

    private Page as(Who who) {
        return READERS.computeIfAbsent(who, key -> {
            var reader = stage.lastingReader(options());
            switch (who) {
                case STRANGER -> {}
                case LEARNER -> signIn(reader, LEARNER, PASSWORD);
                case MENTOR -> signIn(reader, MENTOR, PASSWORD);
                case ADMINISTRATOR -> signIn(reader, ADMINISTRATOR, PASSWORD);
            }
            return reader;
        });
    }
}
