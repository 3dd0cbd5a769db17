package org.milestone.mentoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.SharedColumn;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.career.CareerPlan;
import org.milestone.career.CheckIn;
import org.milestone.career.Goal;
import org.milestone.career.SharedCareerService;
import org.milestone.career.SharedCareerService.Course;
import org.milestone.experience.EligibilityService;
import org.milestone.experience.SharedExperienceService;
import org.milestone.experience.SharedExperienceService.Told;
import org.milestone.hiring.InterviewAnswer;
import org.milestone.hiring.SharedStoriesService;
import org.milestone.mentoring.InvitationService.Invitation;
import org.milestone.mentoring.domain.Side;
import org.milestone.mentoring.domain.Waiting;
import org.milestone.practice.ResultService.Past;
import org.milestone.practice.SharedPracticeService;
import org.milestone.readiness.Outlook;
import org.milestone.readiness.SharedReadinessService;
import org.milestone.readiness.SharedReadinessService.Range;
import org.milestone.review.ReviewSettingsService;
import org.milestone.skill.SharedSkillService;
import org.milestone.skill.SkillState;
import org.milestone.skill.domain.Axis;
import org.milestone.skill.domain.Band;
import org.milestone.study.SharedStudyService;
import org.milestone.study.SharedStudyService.Rhythm;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a mentor sees of mentees, and a mentee of what their mentor sees. Each part is read where
/// it is kept, which asks for consent and puts the reading on record.
@Service
public class MenteeService {

    /// A mentee in one line of the table. What was not allowed is empty.
    public record Line(
            Pair pair,
            Optional<Rhythm> rhythm,
            Optional<Course> course,
            Optional<ReviewSettingsService.Goal> exam,
            Optional<Range> range,
            Waiting waiting) {}

    /// All that is shown of a mentee. What was not allowed, or is not there, is empty.
    ///
    /// @param shared what was allowed, by scope
    /// @param since  the moment of the picture
    public record Picture(
            Pair pair,
            Instant since,
            Map<Scope, Sight> shared,
            Waiting waiting,
            Study study,
            Way way,
            Optional<Map<String, Map<Axis, Band>>> bands,
            Optional<SkillState> marks,
            Optional<List<EligibilityService.Answer>> eligibility,
            Optional<List<Told>> projects,
            Optional<SharedStoriesService.Count> practised,
            Optional<List<InterviewAnswer>> stories) {}

    public record Study(
            Optional<Rhythm> rhythm,
            Optional<Outlook> outlook,
            Optional<SharedPracticeService.Trend> trend,
            Optional<List<Past>> sets) {}

    public record Way(
            Optional<ReviewSettingsService.Goal> exam,
            Optional<Course> course,
            Optional<CareerPlan> plan,
            Optional<List<Goal>> goals,
            Optional<List<CheckIn>> checkIns) {}

    /// Where each part is read.
    @Component
    record Shared(
            SharedStudyService study,
            SharedPracticeService practice,
            SharedReadinessService readiness,
            SharedSkillService skills,
            SharedExperienceService experience,
            SharedCareerService career,
            SharedStoriesService stories) {}

    private final Pairs pairs;
    private final Waitings waitings;
    private final Shared shared;
    private final Consent consent;

    MenteeService(Pairs pairs, Waitings waitings, Shared shared, Consent consent) {
        this.pairs = pairs;
        this.waitings = waitings;
        this.shared = shared;
        this.consent = consent;
    }

    /// What a person's page begins with.
    ///
    /// @param pairs   all mentorships, on either side, the newest first
    /// @param waiting what waits in those that are open, by their number
    /// @param lines   everybody the person mentors, and who asks for it
    /// @param invitations that wait for the person's answer
    public record Desk(List<Pair> pairs, Map<Long, Waiting> waiting, List<Line> lines, List<Invitation> invitations) {}

    /// All of somebody's mentoring; the number of statements does not depend on how many they
    /// mentor.
    @Transactional
    public Desk desk(AccountId me) {
        var circle = pairs.circle(me);
        var all = circle.pairs();
        var found = waitings.of(
                all.stream().filter(pair -> pair.state().isOpen()).toList(), circle.address(), circle.blocked());
        return new Desk(all, found.waiting(), lines(me, all, found.waiting()), found.invitations());
    }

    /// Everybody the person mentors, and who asks for it.
    @Transactional
    public List<Line> table(AccountId me) {
        return desk(me).lines();
    }

    private List<Line> lines(AccountId me, List<Pair> all, Map<Long, Waiting> waiting) {
        var mine = all.stream()
                .filter(pair -> pair.side() == Side.MENTOR && pair.state().isOpen())
                .toList();
        var hours = new SharedStudyService.Hours(pairs.now());
        var course = Course.column();
        var exam = ReviewSettingsService.Goal.column();
        var range = Range.column();
        var columns = new ArrayList<SharedColumn<?>>(hours.columns());
        Collections.addAll(columns, course, exam, range);
        var table = consent.table(
                me, mine.stream().filter(Pair::isTogether).map(Pair::other).toList(), columns);
        return mine.stream()
                .map(pair -> new Line(
                        pair,
                        hours.rhythm(table, pair.other(), pair.otherZone()),
                        table.at(pair.other(), course),
                        table.at(pair.other(), exam),
                        table.at(pair.other(), range),
                        waiting.getOrDefault(pair.id(), new Waiting(List.of()))))
                .toList();
    }

    /// What waits in one's mentorships, on either side.
    @Transactional(readOnly = true)
    public Map<Long, Waiting> waiting(AccountId me) {
        return waitings.of(
                pairs.all(me).stream().filter(pair -> pair.state().isOpen()).toList());
    }

    /// The whole picture of one mentorship, for the mentor, or for the mentee what the mentor
    /// sees.
    @Transactional
    public Optional<Picture> picture(AccountId me, long mentorship) {
        return pairs.row(me, mentorship)
                .filter(row -> row.mentorship().state().isTogether())
                .map(row -> picture(me, row));
    }

    private Picture picture(AccountId me, MentorshipRow row) {
        var pair = pairs.view(me, row);
        var owner = row.of(Side.MENTEE);
        var allowed = allowed(owner, row.of(Side.MENTOR));
        boolean practice = covers(allowed, Scope.PRACTICE, Sight.SUMMARY);
        boolean plan = covers(allowed, Scope.PLAN, Sight.SUMMARY);
        boolean planned = covers(allowed, Scope.PLAN, Sight.DETAIL);
        boolean marks = covers(allowed, Scope.SKILLS, Sight.DETAIL);
        return new Picture(
                pair,
                pairs.now(),
                allowed,
                waitings.of(List.of(pair)).getOrDefault(pair.id(), new Waiting(List.of())),
                new Study(
                        when(practice, () -> shared.study().rhythm(me, owner)),
                        when(practice, () -> shared.readiness().outlook(me, owner)),
                        when(practice, () -> shared.practice().trend(me, owner)),
                        when(
                                covers(allowed, Scope.PRACTICE, Sight.DETAIL),
                                () -> shared.practice().history(me, owner))),
                new Way(
                        when(plan, () -> shared.readiness().exam(me, owner)),
                        when(plan, () -> shared.career().course(me, owner)),
                        when(planned, () -> shared.career().plan(me, owner)),
                        when(planned, () -> shared.career().goals(me, owner)),
                        when(
                                covers(allowed, Scope.CHECK_INS, Sight.DETAIL),
                                () -> shared.career().checkIns(me, owner))),
                when(
                        !marks && covers(allowed, Scope.SKILLS, Sight.SUMMARY),
                        () -> shared.skills().bands(me, owner)),
                when(marks, () -> shared.skills().marks(me, owner)),
                when(
                        covers(allowed, Scope.EXPERIENCE, Sight.SUMMARY),
                        () -> shared.experience().answers(me, owner)),
                when(
                        covers(allowed, Scope.EXPERIENCE, Sight.DETAIL),
                        () -> shared.experience().entries(me, owner)),
                when(
                        covers(allowed, Scope.STORIES, Sight.SUMMARY),
                        () -> shared.stories().count(me, owner)),
                when(
                        covers(allowed, Scope.STORIES, Sight.DETAIL),
                        () -> shared.stories().stories(me, owner)));
    }

    private Map<Scope, Sight> allowed(AccountId owner, AccountId mentor) {
        var allowed = new EnumMap<Scope, Sight>(Scope.class);
        consent.given(owner).stream()
                .filter(grant -> grant.viewer().equals(mentor))
                .forEach(grant -> allowed.put(grant.scope(), grant.sight()));
        return allowed;
    }

    private static boolean covers(Map<Scope, Sight> allowed, Scope scope, Sight sight) {
        return Optional.ofNullable(allowed.get(scope))
                .filter(given -> given.covers(sight))
                .isPresent();
    }

    private static <T> Optional<T> when(boolean allowed, java.util.function.Supplier<Optional<T>> reading) {
        return allowed ? reading.get() : Optional.empty();
    }
}
