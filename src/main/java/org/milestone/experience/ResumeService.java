package org.milestone.experience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.content.Library;
import org.milestone.content.domain.Certification;
import org.milestone.experience.ExperienceService.Draft;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.EntryDraft.Mistake;
import org.milestone.experience.domain.PositionDraft;
import org.milestone.experience.domain.Resume;
import org.milestone.skill.SkillService;
import org.milestone.skill.domain.Axis;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody's log as JSON Resume, to take away and to bring in.
@Service
public class ResumeService {
    public static final int MOST_BYTES = 2 * 1_024 * 1_024;

    /// What a file holds.
    ///
    /// @param unread what in it could not be read, by its place
    public record Opened(Resume resume, List<String> unread) {
        public Opened {
            unread = List.copyOf(unread);
        }
    }

    /// Something that was not taken, and why.
    public record Left(String name, List<Mistake> mistakes) {
        public Left {
            mistakes = List.copyOf(mistakes);
        }
    }

    /// What became of bringing something in.
    ///
    /// @param there what was there already, exactly so
    public record Taken(int positions, int projects, int certificates, int there, List<Left> left) {
        public Taken {
            left = List.copyOf(left);
        }
    }

    private final ExperienceService experience;
    private final CredentialService credentials;
    private final SkillService skills;
    private final AccountService accounts;
    private final Library library;
    private final Days days;

    ResumeService(
            ExperienceService experience,
            CredentialService credentials,
            SkillService skills,
            AccountService accounts,
            Library library,
            Days days) {
        this.experience = experience;
        this.credentials = credentials;
        this.skills = skills;
        this.accounts = accounts;
        this.library = library;
        this.days = days;
    }

    /// What a person takes along.
    @Transactional
    public Resume resume(AccountId me) {
        var log = experience.log(me);
        var numbers = new HashMap<Long, Integer>();
        log.positions().forEach(place -> numbers.put(place.id(), numbers.size()));
        return new Resume(
                log.positions().stream()
                        .map(ExperienceService.Workplace::position)
                        .toList(),
                log.entries().stream()
                        .map(entry -> new Resume.Project(
                                entry.project(),
                                entry.position()
                                        .map(id -> OptionalInt.of(Objects.requireNonNull(numbers.get(id))))
                                        .orElse(OptionalInt.empty())))
                        .toList(),
                skills(me),
                credentials.all(me).stream().map(this::certificate).toList());
    }

    private List<Resume.Skill> skills(AccountId me) {
        var standing = skills.standing(me).standing();
        return library.catalog().skills().values().stream()
                .flatMap(skill -> standing
                        .band(skill.id(), Axis.APPLICATION)
                        .map(band -> new Resume.Skill(
                                skill.id(), skill.title(), OptionalInt.of((int) Math.round(band.mean()))))
                        .stream())
                .toList();
    }

    private Resume.Certificate certificate(CredentialService.Credential one) {
        var known = Optional.ofNullable(library.catalog().certifications().get(one.certification()));
        return new Resume.Certificate(
                one.certification(),
                known.map(Certification::title).orElse(one.certification()),
                known.map(Certification::issuer).orElse(""),
                one.state().name(),
                one.exam(),
                one.since(),
                one.until(),
                one.number());
    }

    /// The same as a file.
    ///
    /// @param everything to be brought in again; else as strangers may read it
    @Transactional
    public byte[] write(AccountId me, boolean everything) {
        var profile = accounts.profile(me);
        return JsonResume.write(resume(me), new JsonResume.Who(profile.name(), profile.email()), everything);
    }

    /// What a file holds; empty where it is no JSON Resume or too big. Nothing is kept.
    public Optional<Opened> open(byte[] bytes) {
        return bytes.length > MOST_BYTES
                ? Optional.empty()
                : JsonResume.read(bytes).map(read -> new Opened(read.resume(), read.unread()));
    }

    /// Adds what is not there yet; nothing that is there is changed. Skills stay out: levels are
    /// rated here, not claimed.
    @Transactional
    public Taken take(AccountId me, Resume resume) {
        var log = experience.log(me);
        var left = new ArrayList<Left>();
        var places = new HashMap<Integer, Long>();
        int there = 0;
        int positions = 0;
        for (int number = 0; number < resume.positions().size(); number++) {
            var position = resume.positions().get(number);
            var same = log.positions().stream()
                    .filter(place -> place.position().equals(position))
                    .findFirst();
            if (same.isPresent()) {
                places.put(number, same.get().id());
                there++;
                continue;
            }
            var draft = new PositionDraft(
                    position.employer(),
                    position.title(),
                    position.place(),
                    position.summary(),
                    Optional.of(position.period().from()),
                    position.period().to());
            var saved = id(experience.addPosition(me, draft), position.employer(), left);
            if (saved.isPresent()) {
                places.put(number, saved.get());
                positions++;
            }
        }
        int projects = 0;
        for (var project : resume.projects()) {
            if (log.entries().stream().anyMatch(entry -> entry.project().equals(project.entry()))) {
                there++;
                continue;
            }
            var position = project.position().isPresent()
                    ? Optional.ofNullable(places.get(project.position().getAsInt()))
                    : Optional.<Long>empty();
            var draft = new Draft(EntryDraft.of(project.entry()), position);
            projects += id(experience.bring(me, draft), project.entry().title(), left)
                            .isPresent()
                    ? 1
                    : 0;
        }
        int certificates = 0;
        for (var one : resume.certificates()) {
            var known = known(one);
            if (known.flatMap(id -> credentials.one(me, id)).isPresent()) {
                there++;
            } else if (known.filter(id -> keep(me, id, one)).isPresent()) {
                certificates++;
            } else {
                left.add(new Left(one.name(), List.of()));
            }
        }
        return new Taken(positions, projects, certificates, there, left);
    }

    private static Optional<Long> id(ExperienceService.Saving saving, String name, List<Left> left) {
        return switch (saving) {
            case ExperienceService.Saved(long id) -> Optional.of(id);
            case ExperienceService.Refused(var mistakes) -> {
                left.add(new Left(name, mistakes));
                yield Optional.empty();
            }
            case ExperienceService.ChangedElsewhere(), ExperienceService.Gone(), ExperienceService.TooMany() -> {
                left.add(new Left(name, List.of()));
                yield Optional.empty();
            }
        };
    }

    /// By its id, or by a name the catalogue knows.
    private Optional<String> known(Resume.Certificate one) {
        var catalog = library.catalog();
        return Optional.of(catalog.current(one.id()))
                .filter(catalog.certifications()::containsKey)
                .or(() -> catalog.certifications().values().stream()
                        .filter(found -> found.title().equalsIgnoreCase(one.name())
                                || found.shortName().equalsIgnoreCase(one.name()))
                        .map(Certification::id)
                        .findFirst());
    }

    /// A day of an exam that is over is no booking any more.
    private boolean keep(AccountId me, String id, Resume.Certificate one) {
        LocalDate today = days.today(me);
        var kept = switch (one.state()) {
            case "HELD" ->
                one.since()
                        .map(since -> credentials.hold(me, id, since, one.until(), one.number()))
                        .orElseGet(CredentialService.NoSuchDay::new);
            case "BOOKED" ->
                one.exam()
                        .filter(day -> day.isAfter(today))
                        .map(day -> credentials.book(me, id, day))
                        .orElseGet(() -> credentials.want(me, id));
            default -> credentials.want(me, id);
        };
        return kept instanceof CredentialService.Done || kept instanceof CredentialService.Booked;
    }
}
