package org.milestone.career;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.milestone.account.AccountId;
import org.milestone.account.AccountService;
import org.milestone.content.Library;
import org.milestone.content.domain.Role;
import org.milestone.skill.SkillService;
import org.milestone.skill.SkillState;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.AxisStanding;
import org.milestone.skill.domain.Band;
import org.milestone.skill.domain.Gap;
import org.milestone.skill.domain.Mark;
import org.milestone.skill.domain.Source;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Plan, goals and skills in one record, for a file that is taken along.
@Service
public class TakeawayService {

    /// One axis of a skill.
    ///
    /// @param band     empty when nothing is known
    /// @param required by the target; empty when it does not ask for the skill
    public record Side(Optional<Band> band, OptionalInt required) {

        /// Levels missing; empty when one of the two is not known.
        public Optional<Double> missing() {
            return required.isPresent() ? band.map(there -> there.missing(required.getAsInt())) : Optional.empty();
        }
    }

    /// A skill by its name today.
    ///
    /// @param sources whose word its levels rest on
    public record Line(String skill, Side knowledge, Side application, Set<Source> sources) {
        public Line {
            sources = Set.copyOf(sources);
        }
    }

    /// @param name   of the person
    /// @param goals  open, by their day
    /// @param skills what the target asks for, what matters most first, then what else is known
    public record Takeaway(String name, LocalDate today, CareerPlan plan, List<Goal> goals, List<Line> skills) {
        public Takeaway {
            goals = List.copyOf(goals);
            skills = List.copyOf(skills);
        }
    }

    private final PlanningService plans;
    private final GoalService goals;
    private final SkillService skills;
    private final AccountService accounts;
    private final Library library;

    TakeawayService(
            PlanningService plans, GoalService goals, SkillService skills, AccountService accounts, Library library) {
        this.plans = plans;
        this.goals = goals;
        this.skills = skills;
        this.accounts = accounts;
        this.library = library;
    }

    /// Everything as it stands now; empty when there is no plan.
    @Transactional
    public Optional<Takeaway> takeaway(AccountId me) {
        return plans.plan(me)
                .map(plan -> new Takeaway(
                        accounts.profile(me).name(),
                        plan.today(),
                        plan,
                        goals.outlook(me).open(),
                        lines(me, plan)));
    }

    /// Without skills that content no longer holds or that are put aside.
    private List<Line> lines(AccountId me, CareerPlan plan) {
        var catalog = library.catalog();
        var state = skills.standing(me);
        var target =
                catalog.current(plan.latest().snapshot().itinerary().target().role());
        var gaps = Optional.ofNullable(catalog.roles().get(target))
                .map((Role role) -> state.gaps(role))
                .orElse(List.of());
        var asked = gaps.stream().map(Gap::skill).toList();
        return Stream.concat(
                        gaps.stream().map(this::line),
                        state.standing().skills().keySet().stream()
                                .filter(skill -> catalog.skills().containsKey(skill))
                                .filter(skill -> !asked.contains(skill))
                                .filter(skill -> !state.aside().containsKey(skill))
                                .map(skill -> line(skill, state))
                                .filter(line -> !line.sources().isEmpty())
                                .sorted(Comparator.comparing(Line::skill)))
                .toList();
    }

    private Line line(Gap gap) {
        var sides = gap.axes().stream()
                .map(side -> new Side(side.standing().band(), OptionalInt.of(side.required())))
                .toList();
        return new Line(
                title(gap.skill()),
                sides.getFirst(),
                sides.getLast(),
                sources(gap.axes().stream().map(Gap.Side::standing)));
    }

    private Line line(String skill, SkillState state) {
        var knowledge = state.standing().on(skill, Axis.KNOWLEDGE);
        var application = state.standing().on(skill, Axis.APPLICATION);
        return new Line(
                title(skill),
                new Side(knowledge.band(), OptionalInt.empty()),
                new Side(application.band(), OptionalInt.empty()),
                sources(Stream.of(knowledge, application)));
    }

    private String title(String skill) {
        return library.catalog().skill(skill).title();
    }

    private static Set<Source> sources(Stream<AxisStanding> axes) {
        var sources = EnumSet.noneOf(Source.class);
        axes.flatMap(axis -> axis.marks().stream()).map(Mark::source).forEach(sources::add);
        return sources;
    }
}
