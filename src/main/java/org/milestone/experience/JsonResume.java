package org.milestone.experience;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.milestone.experience.domain.Approach;
import org.milestone.experience.domain.Budget;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.Period;
import org.milestone.experience.domain.Phase;
import org.milestone.experience.domain.Position;
import org.milestone.experience.domain.ProjectEntry;
import org.milestone.experience.domain.Resume;
import org.milestone.experience.domain.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON Resume (schema 1.0.0) with an extension of our own, `x-milestone`, beside each item. What
/// is for others has none of it, and what is confidential is covered. A file with it comes back
/// exactly as it went; of a file of another program what the schema knows is taken.
final class JsonResume {
    static final String EXTENSION = "x-milestone";
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
    private static final int DEEPEST = 40;
    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /// Whose it is.
    record Who(String name, String email) {}

    /// Positions without a beginning, projects without a name or a beginning, and whatever else
    /// could not be read, by its place in the file.
    record Read(Resume resume, List<String> unread) {
        Read {
            unread = List.copyOf(unread);
        }
    }

    private JsonResume() {}

    /// @param everything with the extension; else as strangers may read it
    static byte[] write(Resume resume, Who who, boolean everything) {
        var root = JSON.createObjectNode();
        root.put("$schema", SCHEMA);
        root.putObject("basics").put("name", who.name()).put("email", who.email());
        var work = root.putArray("work");
        resume.positions().forEach(position -> position(work.addObject(), position, everything));
        var projects = root.putArray("projects");
        resume.projects().forEach(project -> project(projects.addObject(), project, resume, everything));
        var skills = root.putArray("skills");
        resume.skills().forEach(skill -> {
            var item = skills.addObject().put("name", skill.name());
            skill.level().ifPresent(level -> item.put("level", level + " of 5"));
            if (everything) {
                var more = item.putObject(EXTENSION).put("id", skill.id());
                skill.level().ifPresent(level -> more.put("level", level));
            }
        });
        var certificates = root.putArray("certificates");
        resume.certificates().stream()
                .filter(one -> everything || one.state().equals("HELD"))
                .forEach(one -> certificate(certificates.addObject(), one, everything));
        return JSON.writeValueAsBytes(root);
    }

    private static void position(ObjectNode item, Position position, boolean everything) {
        item.put("name", position.employer())
                .put("position", position.title())
                .put("location", position.place())
                .put("summary", position.summary());
        period(item, position.period());
        if (everything) {
            item.putObject(EXTENSION);
        }
    }

    private static void project(ObjectNode item, Resume.Project project, Resume resume, boolean everything) {
        var entry = project.entry();
        var employer = project.position().isPresent()
                ? resume.positions().get(project.position().getAsInt()).employer()
                : "";
        var covered = everything ? entry : Texts.covered(entry, employer);
        item.put("name", covered.title()).put("description", covered.objective());
        period(item, entry.period());
        if (!employer.isBlank() && (everything || entry.alias().isEmpty())) {
            item.put("entity", employer);
        }
        var highlights = item.putArray("highlights");
        Stream.of(covered.role(), covered.outcome())
                .filter(text -> !text.isBlank())
                .forEach(highlights::add);
        if (everything) {
            extension(item.putObject(EXTENSION), project);
        }
    }

    private static void extension(ObjectNode more, Resume.Project project) {
        var entry = project.entry();
        more.put("role", entry.role())
                .put("outcome", entry.outcome())
                .put("approach", entry.approach().name())
                .put("shareLed", entry.shareLed())
                .put("programme", entry.programme())
                .put("risk", entry.risk());
        project.position().ifPresent(position -> more.put("position", position));
        entry.hoursAWeek().ifPresent(hours -> more.put("hoursAWeek", hours));
        entry.teamSize().ifPresent(size -> more.put("teamSize", size));
        entry.budget().ifPresent(budget -> more.put("budget", budget.name()));
        entry.alias().ifPresent(alias -> more.put("alias", alias));
        var phases = more.putArray("phases");
        new TreeSet<>(entry.phases()).forEach(phase -> phases.add(phase.name()));
    }

    private static void certificate(ObjectNode item, Resume.Certificate one, boolean everything) {
        item.put("name", one.name()).put("issuer", one.issuer());
        one.since().ifPresent(day -> item.put("date", day.toString()));
        if (everything) {
            var more = item.putObject(EXTENSION)
                    .put("id", one.id())
                    .put("state", one.state())
                    .put("number", one.number());
            one.exam().ifPresent(day -> more.put("exam", day.toString()));
            one.until().ifPresent(day -> more.put("until", day.toString()));
        }
    }

    private static void period(ObjectNode item, Period period) {
        item.put("startDate", period.from().toString());
        period.to().ifPresent(day -> item.put("endDate", day.toString()));
    }

    /// No list of a file is read further: nobody's log holds more.
    private static final int MOST = ExperienceService.MOST;

    /// What is in a file; empty where it is none of JSON Resume.
    static Optional<Read> read(byte[] bytes) {
        try {
            var root = JSON.readTree(bytes);
            return root != null
                            && root.isObject()
                            && Stream.of("basics", "work", "projects", "skills", "certificates")
                                    .anyMatch(root::has)
                    ? Optional.of(new Reading().read(root))
                    : Optional.empty();
        } catch (JacksonException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// One file being read.
    private static final class Reading {
        private final List<String> unread = new ArrayList<>();
        private final List<Position> positions = new ArrayList<>();

        /// Where each position of the file went; -1 for one that could not be read.
        private final List<Integer> places = new ArrayList<>();

        Read read(JsonNode root) {
            each(root, "work", (item, name) -> {
                var position = period(item)
                        .map(period -> new Position(
                                text(item, "name"),
                                text(item, "position"),
                                text(item, "location"),
                                text(item, "summary"),
                                period));
                places.add(position.isPresent() ? positions.size() : -1);
                position.ifPresentOrElse(positions::add, () -> unread.add(name));
            });
            var projects = new ArrayList<Resume.Project>();
            each(
                    root,
                    "projects",
                    (item, name) -> project(item).ifPresentOrElse(projects::add, () -> unread.add(name)));
            var skills = new ArrayList<Resume.Skill>();
            each(root, "skills", (item, name) -> {
                var more = item.path(EXTENSION);
                skills.add(new Resume.Skill(text(more, "id"), text(item, "name"), number(more, "level")));
            });
            var certificates = new ArrayList<Resume.Certificate>();
            each(root, "certificates", (item, name) -> certificates.add(certificate(item)));
            return new Read(new Resume(positions, projects, skills, certificates), unread);
        }

        private interface Take {
            void item(JsonNode item, String name);
        }

        private void each(JsonNode root, String list, Take take) {
            int number = 0;
            for (var item : root.path(list)) {
                if (number == MOST) {
                    unread.add(list + ": " + (root.path(list).size() - MOST) + " more than " + MOST);
                    return;
                }
                var name = text(item, "name");
                take.item(item, list + " " + ++number + (name.isBlank() ? "" : " (" + name + ")"));
            }
        }

        private Optional<Resume.Project> project(JsonNode item) {
            var more = item.path(EXTENSION);
            var highlights = new ArrayList<String>();
            item.path("highlights").forEach(line -> highlights.add(line.asString("")));
            var role = more.has("role") ? text(more, "role") : "";
            var outcome = more.has("outcome") ? text(more, "outcome") : String.join("\n", highlights);
            return period(item)
                    .map(period -> new Resume.Project(
                            new ProjectEntry(
                                    text(item, "name"),
                                    text(item, "description"),
                                    role,
                                    outcome,
                                    word(Approach.class, text(more, "approach")).orElse(Approach.PREDICTIVE),
                                    period,
                                    // what another program calls a project says nothing of who led it
                                    number(more, "shareLed").orElse(0),
                                    number(more, "hoursAWeek"),
                                    number(more, "teamSize"),
                                    word(Budget.class, text(more, "budget")),
                                    phases(more),
                                    more.has("alias") ? Optional.of(text(more, "alias")) : Optional.empty(),
                                    more.path("programme").asBoolean(false),
                                    more.path("risk").asBoolean(false)),
                            place(item, more)));
        }

        private OptionalInt place(JsonNode item, JsonNode more) {
            if (more.has("position")) {
                int number = number(more, "position").orElse(-1);
                return number >= 0 && number < places.size() && places.get(number) >= 0
                        ? OptionalInt.of(places.get(number))
                        : OptionalInt.empty();
            }
            var entity = text(item, "entity");
            for (int at = 0; !more.isObject() && !entity.isBlank() && at < positions.size(); at++) {
                if (positions.get(at).employer().equals(entity)) {
                    return OptionalInt.of(at);
                }
            }
            return OptionalInt.empty();
        }

        private static Set<Phase> phases(JsonNode more) {
            var phases = new TreeSet<Phase>();
            more.path("phases")
                    .forEach(phase -> word(Phase.class, phase.asString("")).ifPresent(phases::add));
            return phases;
        }

        private static Resume.Certificate certificate(JsonNode item) {
            var more = item.path(EXTENSION);
            return new Resume.Certificate(
                    text(more, "id"),
                    text(item, "name"),
                    text(item, "issuer"),
                    more.has("state") ? text(more, "state") : "HELD",
                    day(text(more, "exam"), false),
                    day(text(item, "date"), false),
                    day(text(more, "until"), false),
                    text(more, "number"));
        }

        private static Optional<Period> period(JsonNode item) {
            var end = text(item, "endDate");
            var to = day(end, true);
            return day(text(item, "startDate"), false)
                    .filter(from -> end.isBlank() || to.isPresent())
                    .filter(from -> to.filter(day -> day.isBefore(from)).isEmpty())
                    .map(from -> new Period(from, to));
        }

        /// A year or a month stands for its first day, or for its last where something ends.
        private static Optional<LocalDate> day(String text, boolean last) {
            var parts = DATE.matcher(text.strip());
            if (!parts.matches()) {
                return Optional.empty();
            }
            try {
                int year = Integer.parseInt(parts.group(1));
                if (parts.group(3) != null) {
                    return Optional.of(LocalDate.parse(text.strip()));
                }
                var month =
                        YearMonth.of(year, parts.group(2) == null ? last ? 12 : 1 : Integer.parseInt(parts.group(2)));
                return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private static String text(JsonNode item, String field) {
            var text = item.path(field).asString("");
            int most = 4 * EntryDraft.LONGEST_TEXT;
            return (text.length() > most ? text.substring(0, most) : text).strip();
        }

        private static OptionalInt number(JsonNode item, String field) {
            var value = item.path(field);
            return value.isInt() ? OptionalInt.of(value.asInt()) : OptionalInt.empty();
        }

        private static <E extends Enum<E>> Optional<E> word(Class<E> type, String text) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(each -> each.name().equals(text))
                    .findFirst();
        }
    }
}
