package org.milestone.programme;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.account.Counting;
import org.milestone.account.SharedColumn;
import org.milestone.career.SharedCareerService.Course;
import org.milestone.experience.HeldCredentials;
import org.milestone.mentoring.PairSigns;
import org.milestone.programme.domain.Band;
import org.milestone.programme.domain.Blur;
import org.milestone.programme.domain.Figure;
import org.milestone.programme.domain.Part;
import org.milestone.programme.domain.Tally;
import org.milestone.review.ReviewSettingsService.Goal;
import org.milestone.study.SharedStudyService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The numbers of a programme, for its leads. They are made once a week, when a lead first looks,
/// and stand until the next; what the mentees answered is read for them and not kept.
@Service
public class FigureService {
    private static final int MOST_WEEKS = 26;

    /// The numbers of a week.
    ///
    /// @param week   the Monday on which it began
    /// @param people mentees who were counted
    /// @param bands  where each count lies; empty when the group is too small for that
    public record Week(LocalDate week, int people, Instant madeAt, Map<Figure, Band> bands) {
        public Week {
            bands = Map.copyOf(bands);
        }
    }

    /// What a lead reads.
    ///
    /// @param mentees who are counted now; empty when they are fewer than [Blur#FEWEST]
    /// @param weeks   the newest first
    public record Numbers(Optional<Integer> mentees, List<Week> weeks) {}

    private final Programmes programmes;
    private final ProgrammeRows rows;
    private final Counting counting;
    private final AccountService accounts;
    private final JdbcClient database;

    FigureService(
            Programmes programmes,
            ProgrammeRows rows,
            Counting counting,
            AccountService accounts,
            JdbcClient database) {
        this.programmes = programmes;
        this.rows = rows;
        this.counting = counting;
        this.accounts = accounts;
        this.database = database;
    }

    /// The numbers of a programme; empty for everybody but its leads. Makes those of this week
    /// when nobody has looked yet and there are people enough.
    @Transactional
    public Optional<Numbers> numbers(AccountId me, long programme) {
        return programmes.led(me, programme).map(row -> {
            var week = week(programmes.now());
            var weeks = weeks(programme);
            if (weeks.isEmpty() || weeks.getFirst().week().isBefore(week)) {
                rows.locked(programme);
                weeks = weeks(programme);
                if (weeks.isEmpty() || weeks.getFirst().week().isBefore(week)) {
                    make(me, row, week);
                    weeks = weeks(programme);
                }
            }
            int mentees = (int) programmes.people(programme).stream()
                    .filter(one -> one.part() == Part.MENTEE)
                    .count();
            return new Numbers(mentees < Blur.FEWEST ? Optional.empty() : Optional.of(mentees), weeks);
        });
    }

    private static LocalDate week(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void make(AccountId me, ProgrammeRow row, LocalDate week) {
        var now = programmes.now();
        var asked = new Asked(now);
        counting.read(me, ProgrammeRoutes.programme(row.id()), Blur.FEWEST, asked.columns())
                .ifPresent(group -> keep(row, week, now, asked.tally(group)));
    }

    private void keep(ProgrammeRow row, LocalDate week, Instant now, Tally tally) {
        database.sql("insert into programme_snapshot (programme_id, week_on, people, made_at)"
                        + " values (:programme, :week, :people, :now)")
                .param("programme", row.id())
                .param("week", week)
                .param("people", tally.size())
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        for (var figure : Figure.values()) {
            tally.band(figure, chance(row.secret(), tally.fingerprint(figure)))
                    .ifPresent(band -> database.sql("insert into programme_figure"
                                    + " (programme_id, week_on, figure, low_end, high_end)"
                                    + " values (:programme, :week, :figure, :low, :high)")
                            .param("programme", row.id())
                            .param("week", week)
                            .param("figure", figure.name())
                            .param("low", band.low())
                            .param("high", band.high())
                            .update());
        }
    }

    /// From 0 to below 1: a keyed hash, so that nobody without the key can work it out.
    private static double chance(String secret, String of) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            long bits = ByteBuffer.wrap(mac.doFinal(of.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
            return (bits >>> 11) * 0x1.0p-53;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private List<Week> weeks(long programme) {
        var bands = new HashMap<LocalDate, Map<Figure, int[]>>();
        database.sql("select week_on, figure, low_end, high_end from programme_figure where programme_id = :programme")
                .param("programme", programme)
                .query(row -> {
                    bands.computeIfAbsent(
                                    row.getObject("week_on", LocalDate.class), week -> new EnumMap<>(Figure.class))
                            .put(
                                    Figure.valueOf(row.getString("figure")),
                                    new int[] {row.getInt("low_end"), row.getInt("high_end")});
                });
        return database.sql("select week_on, people, made_at from programme_snapshot where programme_id = :programme"
                        + " order by week_on desc limit :most")
                .param("programme", programme)
                .param("most", MOST_WEEKS)
                .query((row, number) -> {
                    var week = row.getObject("week_on", LocalDate.class);
                    int people = row.getInt("people");
                    var shown = new EnumMap<Figure, Band>(Figure.class);
                    bands.getOrDefault(week, Map.of())
                            .forEach((figure, ends) -> shown.put(figure, new Band(ends[0], ends[1], people)));
                    return new Week(
                            week,
                            people,
                            row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            shown);
                })
                .list();
    }

    /// What is asked of everybody who is counted.
    private final class Asked {
        private final LocalDate today;
        private final SharedStudyService.Hours hours;
        private final SharedColumn<Course> course = Course.column();
        private final SharedColumn<Goal> exam = Goal.column();
        private final SharedColumn<Boolean> held;
        private final SharedColumn<Boolean> met;
        private final SharedColumn<Boolean> waiting;

        Asked(Instant now) {
            today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            hours = new SharedStudyService.Hours(now);
            held = HeldCredentials.column(today);
            met = PairSigns.met(now.minus(Duration.ofDays(Figure.MET_WITHIN_DAYS)));
            waiting = PairSigns.waiting(now.minus(Duration.ofDays(Figure.WAITING_DAYS)));
        }

        List<SharedColumn<?>> columns() {
            var columns = new ArrayList<SharedColumn<?>>(hours.columns());
            columns.addAll(List.of(course, exam, held, met, waiting));
            return columns;
        }

        Tally tally(Counting.Group group) {
            var zones = accounts.people(group.people());
            var answers = new HashMap<Long, Set<Figure>>();
            zones.forEach((who, person) -> {
                var yes = EnumSet.noneOf(Figure.class);
                int days = hours.rhythm(group.table(), who, person.zone())
                        .map(FigureService::lastWeek)
                        .orElse(0);
                add(yes, Figure.STUDIED, days > 0);
                add(yes, Figure.STEADY, days >= Figure.STEADY_DAYS);
                add(yes, Figure.PLANNED, group.table().at(who, course).isPresent());
                add(
                        yes,
                        Figure.DATED,
                        group.table()
                                .at(who, exam)
                                .filter(goal -> !goal.day().isBefore(today))
                                .isPresent());
                add(yes, Figure.MET, group.table().at(who, met).isPresent());
                add(yes, Figure.WAITING, group.table().at(who, waiting).isPresent());
                add(yes, Figure.PASSED, group.table().at(who, held).isPresent());
                answers.put(who.value(), yes);
            });
            return new Tally(answers);
        }

        private static void add(Set<Figure> yes, Figure figure, boolean is) {
            if (is) {
                yes.add(figure);
            }
        }
    }

    /// Study days of the week before this one, which is not over.
    private static int lastWeek(SharedStudyService.Rhythm rhythm) {
        int weeks = rhythm.weeks().size();
        return weeks < 2 ? 0 : rhythm.weeks().get(weeks - 2).days();
    }
}
