package org.milestone.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milestone.practice.domain.Attempt;
import org.milestone.practice.domain.Attempt.State;
import org.milestone.practice.domain.Conduct.Kind;
import org.milestone.practice.domain.Score;

/// An attempt and where it stands; its answers are rows of their own. It is changed only by who
/// has the turn of its person.
@Entity
@Table(name = "practice_attempt")
class AttemptRow {
    private static final int LONGEST_TEXT = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long accountId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String source;
    private @Nullable LocalDate blueprintFrom;
    private String title;

    @SuppressWarnings("UnusedVariable") // the database keeps it unique
    private @Nullable String openKey;

    @SuppressWarnings("UnusedVariable") // kept so that a paper can be drawn again
    private long seed;

    @Column(length = LONGEST_TEXT)
    private String paper;

    private String conduct;

    @Enumerated(EnumType.STRING)
    private State state;

    private double factor;
    private Instant startedAt;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private @Nullable Instant endsAt;

    private int section;
    private Instant sectionStarted;
    private long pausedMs;
    private long sectionPaused;
    private @Nullable Instant breakEnds;
    private boolean breakUsed;
    private Instant touchedAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("UnusedVariable") // statistics ask for it
    private @Nullable Double points;

    @SuppressWarnings("UnusedVariable") // statistics ask for it
    private @Nullable Double most;

    @Column(length = LONGEST_TEXT)
    private @Nullable String score;

    private String pad;
    private @Nullable Integer guess;

    @SuppressWarnings("NullAway.Init")
    protected AttemptRow() {}

    AttemptRow(
            long accountId,
            String source,
            Optional<LocalDate> blueprintFrom,
            String title,
            long seed,
            Attempt attempt) {
        this.accountId = accountId;
        this.kind = attempt.conduct().kind();
        this.source = source;
        this.blueprintFrom = blueprintFrom.orElse(null);
        this.title = title;
        this.openKey = key();
        this.seed = seed;
        this.paper = Frozen.write(attempt.paper());
        this.conduct = Frozen.write(attempt.conduct());
        this.pad = "";
        this.state = attempt.state();
        this.startedAt = attempt.started();
        this.sectionStarted = attempt.sectionStarted();
        this.touchedAt = attempt.touched();
        keep(attempt);
    }

    Attempt attempt() {
        return new Attempt(
                Frozen.paper(paper),
                Frozen.conduct(conduct),
                state,
                factor,
                startedAt,
                section,
                sectionStarted,
                Duration.ofMillis(pausedMs),
                Duration.ofMillis(sectionPaused),
                Optional.ofNullable(breakEnds),
                breakUsed,
                touchedAt,
                Optional.ofNullable(endedAt));
    }

    /// Takes over where an attempt stands; its paper and conduct never change.
    final void keep(Attempt attempt) {
        state = attempt.state();
        factor = attempt.factor();
        endsAt = state.open() ? attempt.deadline().orElse(null) : null;
        section = attempt.section();
        sectionStarted = attempt.sectionStarted();
        pausedMs = attempt.paused().toMillis();
        sectionPaused = attempt.sectionPaused().toMillis();
        breakEnds = attempt.breakEnds().orElse(null);
        breakUsed = attempt.breakUsed();
        touchedAt = attempt.touched();
        endedAt = attempt.ended().orElse(null);
        if (!state.open()) {
            openKey = null;
        }
    }

    void settled(Score sum) {
        points = sum.points();
        most = sum.most();
        score = Frozen.write(sum);
    }

    void scribble(String text) {
        pad = text;
    }

    void guess(int right) {
        guess = right;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    /// What no second open attempt of the person may have.
    final String key() {
        return kind + ":" + source;
    }

    long accountId() {
        return accountId;
    }

    Kind kind() {
        return kind;
    }

    String source() {
        return source;
    }

    Optional<LocalDate> blueprintFrom() {
        return Optional.ofNullable(blueprintFrom);
    }

    String title() {
        return title;
    }

    String pad() {
        return pad;
    }

    Optional<Integer> guess() {
        return Optional.ofNullable(guess);
    }

    Optional<Score> score() {
        return Optional.ofNullable(score).map(Frozen::score);
    }
}
