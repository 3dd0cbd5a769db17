package org.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milestone.account.AccountId;
import org.milestone.account.Consent;
import org.milestone.account.SignUpService;
import org.milestone.account.domain.Scope;
import org.milestone.account.domain.Sight;
import org.milestone.experience.ExperienceService;
import org.milestone.experience.domain.EntryDraft;
import org.milestone.experience.domain.Projects;
import org.milestone.mail.LetterService;
import org.milestone.mentoring.TestPairs;
import org.milestone.practice.AttemptService;
import org.milestone.practice.Started;
import org.milestone.practice.domain.SetSpec;
import org.milestone.programme.TestProgrammes;
import org.milestone.programme.domain.Part;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/// Who may go where and do what. Whatever is new and has no row fails here.
@MilestoneTest
class AuthorisationMatrixTest extends SpringBrowserlessTest {

    /// Each route, an address of it, and who may see it.
    private static final String ROUTES = """
            / | / | everybody
            /learn | /learn | everybody
            /learn/:track | /learn/discover | everybody
            /learn/:track/:lesson | /learn/discover/a-week-in-the-job | everybody
            /try | /try | everybody
            /practice | /practice | signed-in
            /practice/history | /practice/history | signed-in
            /practice/exams/:exam | /practice/exams/pmp | signed-in
            /attempts/:id(\\d+) | /attempts/{attempt} | own
            /attempts/:id(\\d+)/result | /attempts/{attempt}/result | own
            /home | /home | signed-in
            /review | /review | signed-in
            /readiness | /readiness | signed-in
            /readiness/calibration | /readiness/calibration | everybody
            /plan | /plan | signed-in
            /diagnostic | /diagnostic | signed-in
            /experience | /experience | signed-in
            /experience/entries/:id(\\d{1,18}) | /experience/entries/{entry} | own
            /experience/export | /experience/export | signed-in
            /experience/credentials | /experience/credentials | signed-in
            /experience/credentials/:certification | /experience/credentials/pmp | signed-in
            /experience/eligibility/:certification | /experience/eligibility/pmp | signed-in
            /career | /career | signed-in
            /career/start | /career/start | signed-in
            /career/explore | /career/explore | everybody
            /career/goals | /career/goals | signed-in
            /career/check-in | /career/check-in | signed-in
            /verify/:token | /verify/abc | everybody
            /review/settings | /review/settings | signed-in
            /notes | /notes | signed-in
            /roles | /roles | everybody
            /roles/:id | /roles/scrum-master | everybody
            /skills | /skills | everybody
            /skills/:id | /skills/communication | everybody
            /certifications | /certifications | everybody
            /certifications/:id | /certifications/pmp | everybody
            /certifications/choose | /certifications/choose | everybody
            /certifications/compare | /certifications/compare | everybody
            /roles/compare | /roles/compare | everybody
            /guide | /guide | everybody
            /interviews | /interviews | everybody
            /interviews/:id | /interviews/scope-grew | everybody
            /cases | /cases | everybody
            /cases/:id | /cases/the-portal-that-could-not-be-late | everybody
            /templates | /templates | everybody
            /templates/:id | /templates/change-request | everybody
            /questions | /questions | everybody
            /my/skills | /my/skills | signed-in
            /my/skills/assess | /my/skills/assess | signed-in
            /my/skills/roles | /my/skills/roles | signed-in
            /my/skills/:skill | /my/skills/communication | signed-in
            /interview-practice | /interview-practice | signed-in
            /salaries | /salaries | everybody
            /tools | /tools | everybody
            /tools/:id | /tools/jira | everybody
            /glossary | /glossary | everybody
            /mentoring | /mentoring | signed-in
            /mentoring/profile | /mentoring/profile | signed-in
            /mentoring/invite | /mentoring/invite | signed-in
            /mentoring/notices | /mentoring/notices | signed-in
            /unsubscribe/:secret | /unsubscribe/abc | everybody
            /mentoring/invitations/:secret | /mentoring/invitations/abc | everybody
            /mentoring/agreements/:id(\\d{1,18}) | /mentoring/agreements/{mentorship} | own
            /mentoring/mentees/:id(\\d{1,18}) | /mentoring/mentees/{mentorship} | own
            /mentoring/mentors/:id(\\d{1,18}) | /mentoring/mentors/{mentorship} | own
            /programmes | /programmes | signed-in
            /programmes/new | /programmes/new | signed-in
            /programmes/:id(\\d{1,18}) | /programmes/{programme} | own
            /programmes/invitations/:secret | /programmes/invitations/abc | everybody
            /mentors | /mentors | signed-in
            /mentors/:id(\\d{1,18}) | /mentors/999999999 | own
            /search | /search | everybody
            /login | /login | everybody
            /sign-up | /sign-up | everybody
            /check-your-mail | /check-your-mail | everybody
            /confirm/:___url_parameter | /confirm/abc | everybody
            /confirm-new-address/:___url_parameter | /confirm-new-address/abc | everybody
            /forgotten | /forgotten | everybody
            /reset/:___url_parameter | /reset/abc | everybody
            /settings | /settings | signed-in
            /settings/security | /settings/security | signed-in
            /settings/sharing | /settings/sharing | signed-in
            /settings/data | /settings/data | signed-in
            /admin/people | /admin/people | administrator
            /admin/letters | /admin/letters | administrator
            /admin/letters/:___url_parameter(^[+-]?[0-9]{1,19}$) | /admin/letters/{letter} | administrator
            /admin/content | /admin/content | author
            /desk | /desk | author
            /desk/items/:bank/:file/:key | /desk/items/delivery/change-control/sort-01 | author
            /desk/banks/:bank | /desk/banks/it-fluency | author
            /desk/import | /desk/import | author
            """;

    /// Each public method of a service and its guard. `anybody` needs no account and shows
    /// nothing personal; `own` names the acting account first and touches only what is theirs
    /// (proven in the service's own tests); `administrator` and `author` refuse everybody else,
    /// which is tried below; `granted` names who acts and whose it is, and gives nothing without
    /// a grant, which is tried below too; `module` is for other modules, not for screens.
    private static final String METHODS = """
            Library.catalog | anybody
            Library.problems | anybody
            Library.loadedAt | anybody
            Library.search | anybody
            Library.afterSingletonsInstantiated | module
            Outbox.post | module
            Outbox.erase | module
            Outbox.of | module
            Outbox.sender | module
            LetterService.hasMailServer | administrator
            LetterService.letters | administrator
            LetterService.count | administrator
            LetterService.letter | administrator
            LetterService.retry | administrator
            AccountSecurity.headers | module
            AccountSecurity.protect | module
            DemoPeople.present | anybody
            CurrentAccount.refresh | anybody
            CurrentAccount.session | anybody
            CurrentAccount.id | anybody
            CurrentAccount.require | anybody
            CurrentAccount.name | anybody
            CurrentAccount.zone | anybody
            CurrentAccount.roles | anybody
            CurrentAccount.is | anybody
            AccountService.profile | own
            AccountService.changeProfile | own
            AccountService.noticeZone | own
            AccountService.changePassword | own
            AccountService.changeEmail | own
            AccountService.sessions | own
            AccountService.endSession | own
            AccountService.endOtherSessions | own
            AccountService.people | module
            AccountService.circle | module
            AccountService.names | module
            AccountService.withAddress | module
            AccountService.write | module
            AccountService.invite | module
            AccountService.linkTo | module
            AccountService.writeTo | module
            SignUpService.signUp | anybody
            SignUpService.resend | own
            SignUpService.forgotten | anybody
            SignUpService.mayReset | anybody
            SignUpService.reset | anybody
            SignUpService.confirm | anybody
            SignUpService.confirmNewAddress | anybody
            Consent.grant | own
            Consent.revoke | own
            Consent.revokeAll | own
            Consent.given | own
            Consent.held | own
            Consent.mayRead | own
            Consent.read | own
            Consent.addressed | own
            Consent.table | own
            Consent.seen | own
            Counting.agree | module
            Counting.withdraw | module
            Counting.close | module
            Counting.agreed | own
            Counting.counted | own
            Counting.read | module
            PersonalDataService.export | own
            PersonalDataService.bringBack | own
            PersonalDataService.preview | own
            PersonalDataService.erase | own
            PeopleService.search | administrator
            PeopleService.count | administrator
            PeopleService.changeRoles | administrator
            PeopleService.lock | administrator
            PeopleService.resendConfirmation | administrator
            SharedStudyService.rhythm | granted
            SharedPracticeService.trend | granted
            SharedPracticeService.history | granted
            SharedReadinessService.outlook | granted
            SharedReadinessService.plan | granted
            SharedReadinessService.exam | granted
            SharedSkillService.bands | granted
            SharedSkillService.marks | granted
            SharedExperienceService.answers | granted
            SharedExperienceService.entries | granted
            SharedCareerService.course | granted
            SharedCareerService.plan | granted
            SharedCareerService.goals | granted
            SharedCareerService.checkIns | granted
            SharedStoriesService.count | granted
            SharedStoriesService.stories | granted
            MenteeService.table | own
            NoticeService.all | own
            NoticeService.unread | own
            NoticeService.read | own
            NoticeService.readOf | own
            NoticeService.wishes | own
            NoticeService.choose | own
            NoticeService.rest | own
            NoticeService.knows | anybody
            NoticeService.unsubscribe | anybody
            MenteeService.desk | own
            MenteeService.waiting | own
            MenteeService.picture | own
            ThreadService.all | own
            ThreadService.begin | own
            ThreadService.write | own
            ThreadService.settle | own
            SessionService.all | own
            SessionService.session | own
            SessionService.plan | own
            SessionService.keep | own
            SessionService.hold | own
            SessionService.cancel | own
            SessionService.restore | own
            SessionService.move | own
            SessionService.miss | own
            ActionService.all | own
            ActionService.todo | own
            ActionService.add | own
            ActionService.done | own
            NoteService.note | own
            NoteService.keep | own
            SigningService.between | own
            SigningService.ask | own
            SigningService.confirm | own
            SigningService.correct | own
            SigningService.decline | own
            AssignmentService.assign | own
            AssignmentService.all | own
            AssignmentService.open | own
            AssignmentService.done | own
            RatingService.rate | own
            MentorService.card | own
            MentorService.keep | own
            MentorService.directory | own
            MentorService.mentor | own
            InvitationService.invite | own
            InvitationService.open | anybody
            InvitationService.waiting | own
            InvitationService.sent | own
            InvitationService.takeBack | own
            InvitationService.acceptBySecret | own
            InvitationService.accept | own
            InvitationService.decline | own
            MentorshipService.all | own
            MentorshipService.pair | own
            MentorshipService.ask | own
            MentorshipService.accept | own
            MentorshipService.refuse | own
            MentorshipService.takeBack | own
            MentorshipService.agree | own
            MentorshipService.sign | own
            MentorshipService.share | own
            MentorshipService.shared | own
            MentorshipService.pause | own
            MentorshipService.resume | own
            MentorshipService.end | own
            MentorshipService.block | own
            MentorshipService.say | own
            MentorshipService.said | own
            PairingService.isPossible | module
            PairingService.areApart | module
            PairingService.begin | module
            PairingService.states | module
            PairingService.free | module
            ProgrammeService.start | own
            ProgrammeService.all | own
            ProgrammeService.programme | own
            ProgrammeService.change | own
            ProgrammeService.leave | own
            ProgrammeService.comeBack | own
            ProgrammeService.remove | own
            ProgrammeService.end | own
            JoiningService.invite | own
            JoiningService.open | anybody
            JoiningService.waiting | own
            JoiningService.sent | own
            JoiningService.takeBack | own
            JoiningService.acceptBySecret | own
            JoiningService.accept | own
            JoiningService.decline | own
            ProposalService.members | own
            ProposalService.propose | own
            ProposalService.takeBack | own
            ProposalService.offers | own
            ProposalService.agree | own
            ProposalService.decline | own
            FigureService.numbers | own
            InterviewService.draw | own
            InterviewService.answer | own
            InterviewService.save | own
            InterviewService.rate | own
            InterviewService.standing | own
            LessonService.progress | own
            LessonService.open | own
            LessonService.markDone | own
            LessonService.markNotDone | own
            LessonService.reviewed | own
            LessonService.bookmark | own
            LessonService.note | own
            LessonService.notes | own
            LessonService.saveNote | own
            LessonService.activitySince | own
            MarksService.shown | own
            MarksService.show | own
            SelfCheckService.answer | own
            SelfCheckService.judge | anybody
            SelfCheckService.review | own
            SelfCheckService.diagnose | own
            SelfCheckService.latest | own
            SelfCheckService.momentsSince | own
            ReviewService.due | own
            ReviewService.daysSince | own
            ReviewService.next | own
            ReviewService.answer | own
            ReviewService.rate | own
            ReviewService.undo | own
            ReadinessService.exams | own
            ReadinessService.outlook | own
            ReadinessService.toTell | own
            ReadinessService.tell | own
            ReadinessService.report | own
            ReadinessService.calibration | anybody
            ReadinessService.mastery | own
            PlanService.plan | own
            PlanService.make | own
            PlanService.replan | own
            PlanService.drop | own
            PlanService.openFeed | own
            PlanService.closeFeed | own
            PlanService.calendar | anybody
            ExperienceService.log | own
            ExperienceService.months | own
            ExperienceService.sheet | own
            ExperienceService.read | own
            ExperienceService.draft | own
            ExperienceService.keepDraft | own
            ExperienceService.dropDraft | own
            ExperienceService.add | own
            ExperienceService.change | own
            ExperienceService.remove | own
            ExperienceService.restore | own
            ExperienceService.addPosition | own
            ExperienceService.changePosition | own
            ExperienceService.removePosition | own
            ExperienceService.restorePosition | own
            EligibilityService.standing | own
            EligibilityService.answers | own
            EligibilityService.answer | own
            EligibilityService.statements | own
            EligibilityService.stateEducation | own
            EligibilityService.addTraining | own
            EligibilityService.confirm | own
            EligibilityService.takeBack | own
            EligibilityService.again | own
            EligibilityService.confirmable | anybody
            SignOffService.ask | own
            SignOffService.asked | own
            SignOffService.toSign | own
            SignOffService.entry | own
            SignOffService.withdraw | own
            SignOffService.confirm | own
            SignOffService.correct | own
            SignOffService.decline | own
            VerificationService.requests | own
            VerificationService.signed | own
            VerificationService.ask | own
            VerificationService.withdraw | own
            VerificationService.look | anybody
            VerificationService.confirm | anybody
            VerificationService.correct | anybody
            VerificationService.decline | anybody
            CredentialService.all | own
            CredentialService.one | own
            CredentialService.held | own
            CredentialService.want | own
            CredentialService.book | own
            CredentialService.hold | own
            CredentialService.remove | own
            CredentialService.restore | own
            CredentialService.days | own
            RenewalService.ledger | own
            RenewalService.ledgers | own
            RenewalService.activities | own
            RenewalService.add | own
            RenewalService.leaves | anybody
            RenewalService.remove | own
            RenewalService.restore | own
            RenewalService.renewed | own
            AuditService.pack | own
            ResumeService.resume | own
            ResumeService.write | own
            ResumeService.open | anybody
            ResumeService.take | own
            FileService.keep | own
            FileService.files | own
            FileService.open | own
            FileService.remove | own
            TakeawayService.takeaway | own
            PlanningService.plan | own
            PlanningService.dates | own
            PlanningService.todaysRole | own
            PlanningService.beginning | own
            PlanningService.aim | own
            PlanningService.hours | own
            PlanningService.take | own
            PlanningService.again | own
            PlanningService.preview | own
            PlanningService.drop | own
            PlanningService.restore | own
            GoalService.outlook | own
            GoalService.add | own
            GoalService.change | own
            GoalService.turn | own
            GoalService.remove | own
            GoalService.restore | own
            GoalService.checkIn | own
            GoalService.ease | own
            GoalService.undo | own
            FeedService.isOpen | own
            FeedService.open | own
            FeedService.close | own
            FeedService.calendar | anybody
            DiagnosticService.subjects | own
            DiagnosticService.latest | own
            DiagnosticService.begin | own
            DiagnosticService.answer | own
            ReviewSettingsService.preferences | own
            ReviewSettingsService.forecast | own
            ReviewSettingsService.change | own
            ReviewSettingsService.aim | own
            ReviewSettingsService.aimAtNothing | own
            AttemptService.practise | own
            AttemptService.startMock | own
            AttemptService.running | own
            AttemptService.view | own
            AttemptService.answer | own
            AttemptService.flag | own
            AttemptService.strike | own
            AttemptService.highlight | own
            AttemptService.note | own
            AttemptService.guess | own
            AttemptService.closeSection | own
            AttemptService.takeBreak | own
            AttemptService.endBreak | own
            AttemptService.finish | own
            AttemptService.discard | own
            ResultService.result | own
            ResultService.history | own
            ResultService.guesses | own
            ResultService.since | own
            ResultService.item | module
            ResultService.statistics | module
            ResultService.records | module
            ResultService.lastAnswers | own
            SkillService.standing | own
            SkillService.ahead | own
            SkillService.rate | own
            SkillService.explain | own
            SkillService.undo | own
            SkillService.notRelevant | own
            SkillService.relevantAgain | own
            SkillService.aim | own
            SkillService.target | own
            SkillService.open | own
            WitnessService.mentorRates | module
            WitnessService.seenByMentor | module
            WitnessService.verified | module
            WitnessService.certified | module
            WitnessService.withdraw | module
            PracticeService.hub | own
            PracticeService.available | own
            PracticeService.weakParts | own
            PracticeService.weakSkills | own
            PracticeService.exams | own
            PracticeService.exam | own
            DisputeService.dispute | own
            DisputeService.mine | own
            DisputeService.in | module
            DisputeService.open | module
            DisputeService.settle | module
            DeskService.banks | author
            DeskService.bank | author
            DeskService.workList | author
            DeskService.item | author
            DeskService.settle | author
            DeskService.export | author
            AccommodationService.of | own
            AccommodationService.change | own
            """;

    private static final Set<String> GUARDS = Set.of("anybody", "own", "granted", "author", "administrator", "module");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.milestone");

    enum Who {
        STRANGER,
        LEARNER,
        MENTOR,
        AUTHOR,
        ADMINISTRATOR
    }

    record Row(String template, String address, String audience) {
        boolean opensFor(Who who) {
            return switch (audience) {
                case "everybody" -> true;
                case "signed-in" -> who != Who.STRANGER;
                case "own" -> false;
                case "author" -> who == Who.AUTHOR || who == Who.ADMINISTRATOR;
                case "administrator" -> who == Who.ADMINISTRATOR;
                default -> throw new IllegalArgumentException(audience);
            };
        }
    }

    @Autowired
    Given given;

    @Autowired
    ApplicationContext context;

    @AfterEach
    void leave() {
        given.signOut();
    }

    @Test
    void everyRouteHasARow() {
        var templates = new TreeSet<String>();
        RouteConfiguration.forApplicationScope()
                .getAvailableRoutes()
                .forEach(route -> templates.add("/" + route.getTemplate()));
        assertThat(rows().map(Row::template)).containsExactlyInAnyOrderElementsOf(templates);
    }

    @ParameterizedTest
    @EnumSource
    void everyRouteOpensForThoseItShouldAndNobodyElse(Who who) {
        var letter = letter();
        var attempt = attemptOfSomebodyElse();
        var entry = entryOfSomebodyElse();
        var mentorship =
                String.valueOf(context.getBean(TestPairs.class).active().id());
        var programme =
                String.valueOf(context.getBean(TestProgrammes.class).led().id());
        sign(who);
        var seen = new LinkedHashMap<String, String>();
        var meant = new LinkedHashMap<String, String>();
        rows().forEach(row -> {
            UI.getCurrent()
                    .navigate(row.address()
                            .substring(1)
                            .replace("{letter}", letter)
                            .replace("{attempt}", attempt)
                            .replace("{entry}", entry)
                            .replace("{mentorship}", mentorship)
                            .replace("{programme}", programme));
            var view = getCurrentView().getClass().getSimpleName();
            seen.put(
                    row.address(),
                    switch (view) {
                        case "LoginView" -> row.template().equals("/login") ? "open" : "sign in";
                        case "NotAllowedScreen" -> "for others";
                        case "NotFoundScreen" -> "not there";
                        default -> "open";
                    });
            meant.put(
                    row.address(),
                    row.opensFor(who)
                            ? "open"
                            : who == Who.STRANGER
                                    ? "sign in"
                                    : row.audience().equals("own") ? "not there" : "for others");
        });
        assertThat(seen).isEqualTo(meant);
    }

    @Test
    void everyPublicServiceMethodHasARow() {
        var found = new TreeSet<String>();
        services().forEach(type -> methods(type).forEach(method -> found.add(name(type, method))));
        assertThat(guards().keySet()).containsExactlyInAnyOrderElementsOf(found);
        assertThat(guards().values()).allMatch(GUARDS::contains);
    }

    @Test
    void whoActsOnTheirOwnIsNamedFirst() {
        services()
                .forEach(type -> methods(type)
                        .filter(method -> "own".equals(guards().get(name(type, method))))
                        .forEach(method -> assertThat(method.getParameterTypes())
                                .as(name(type, method))
                                .startsWith(AccountId.class)));
    }

    /// Who is not allowed: nobody ever said so, or it was taken back, or has run out, or it was
    /// for somebody else; leading a programme the owner takes part in makes no difference.
    enum Viewer {
        NO_GRANT,
        REVOKED,
        EXPIRED,
        OTHER_MENTOR,
        PROGRAMME_LEAD,
        AUTHOR,
        ADMINISTRATOR
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSomebodyElsesIsNotThereWithoutAGrant(Viewer viewer) {
        var owner = given.learner();
        var me = viewer(viewer, owner);
        var nobody = new AccountId(Long.MAX_VALUE);
        granted((type, method) -> assertThat(List.of(ask(method, type, me, owner), ask(method, type, me, nobody)))
                .as(name(type, method) + " by " + viewer)
                .containsOnly(Optional.empty()));
        assertThat(context.getBean(Consent.class).seen(owner, Optional.empty(), 9))
                .as("nothing was looked at")
                .isEmpty();
    }

    @Test
    void whatIsSomebodyElsesIsThereWithAGrant() {
        var owner = given.learner();
        var me = given.mentor();
        grant(owner, me, Duration.ofDays(1));
        var answered = new TreeSet<String>();
        granted((type, method) -> {
            if (!ask(method, type, me, owner).equals(Optional.empty())) {
                answered.add(name(type, method));
            }
        });
        assertThat(answered)
                .contains(
                        "SharedStudyService.rhythm",
                        "SharedPracticeService.history",
                        "SharedSkillService.marks",
                        "SharedExperienceService.entries",
                        "SharedCareerService.goals",
                        "SharedStoriesService.stories");
    }

    private void granted(BiConsumer<Class<?>, Method> each) {
        services()
                .forEach(type -> methods(type)
                        .filter(method -> "granted".equals(guards().get(name(type, method))))
                        .forEach(method -> {
                            assertThat(method.getParameterTypes())
                                    .as(name(type, method))
                                    .containsExactly(AccountId.class, AccountId.class);
                            each.accept(type, method);
                        }));
    }

    private AccountId viewer(Viewer viewer, AccountId owner) {
        return switch (viewer) {
            case NO_GRANT -> given.mentor();
            case REVOKED -> {
                var mentor = given.mentor();
                grant(owner, mentor, Duration.ofDays(1));
                context.getBean(Consent.class).revokeAll(owner, mentor);
                yield mentor;
            }
            case EXPIRED -> {
                var mentor = given.mentor();
                grant(owner, mentor, Duration.ofMinutes(1));
                context.getBean(TestClock.class).advance(Duration.ofMinutes(2));
                yield mentor;
            }
            case OTHER_MENTOR -> {
                var mentor = given.mentor();
                grant(given.learner(), mentor, Duration.ofDays(1));
                yield mentor;
            }
            case PROGRAMME_LEAD -> {
                var programmes = context.getBean(TestProgrammes.class);
                var programme = programmes.led();
                programmes.in(programme, Part.MENTEE, owner);
                yield programme.lead();
            }
            case AUTHOR -> given.author();
            case ADMINISTRATOR -> given.administrator();
        };
    }

    private void grant(AccountId owner, AccountId viewer, Duration how) {
        var until = context.getBean(TestClock.class).instant().plus(how);
        for (var scope : Scope.values()) {
            assertThat(context.getBean(Consent.class).grant(owner, viewer, scope, Sight.DETAIL, "", until))
                    .isInstanceOf(Consent.Given.class);
        }
    }

    private Object ask(Method method, Class<?> type, AccountId me, AccountId owner) {
        try {
            return method.invoke(context.getBean(type), me, owner);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(name(type, method), failure);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STRANGER", "LEARNER", "MENTOR", "AUTHOR"})
    void whatIsForAdministratorsIsRefusedToEverybodyElse(Who who) {
        var me = sign(who).orElseGet(given::learner);
        services()
                .forEach(type -> methods(type)
                        .filter(method -> "administrator".equals(guards().get(name(type, method))))
                        .forEach(method -> assertThatThrownBy(() -> call(method, context.getBean(type), me))
                                .as(name(type, method) + " by " + who)
                                .isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class)));
    }

    @ParameterizedTest
    @EnumSource(names = {"STRANGER", "LEARNER", "MENTOR"})
    void whatIsForAuthorsIsRefusedToEverybodyElse(Who who) {
        var me = sign(who).orElseGet(given::learner);
        services()
                .forEach(type -> methods(type)
                        .filter(method -> "author".equals(guards().get(name(type, method))))
                        .forEach(method -> assertThatThrownBy(() -> call(method, context.getBean(type), me))
                                .as(name(type, method) + " by " + who)
                                .isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class)));
    }

    private static void call(Method method, Object service, AccountId me) throws Throwable {
        @Nullable
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> type == AccountId.class
                        ? me
                        : type == int.class
                                ? (Object) 0
                                : type == long.class
                                        ? (Object) 0L
                                        : type == boolean.class
                                                ? (Object) false
                                                : type == String.class ? "" : type == Set.class ? Set.of() : null)
                .toArray();
        try {
            method.invoke(service, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /// The number of a letter that is there to be looked at.
    private String letter() {
        sign(Who.ADMINISTRATOR);
        context.getBean(SignUpService.class).forgotten("198.51.100.7", given.emailOf(given.learner()));
        var newest = context.getBean(LetterService.class)
                .letters(new LetterService.Filter(Optional.empty(), ""), 0, 1)
                .getFirst();
        return String.valueOf(newest.id());
    }

    /// An attempt that exists and is nobody's who asks for it.
    private String attemptOfSomebodyElse() {
        var begun = context.getBean(AttemptService.class).practise(given.learner(), SetSpec.drill("Mixed", 1));
        return String.valueOf(((Started.Begun) begun).attempt());
    }

    /// A logged project that is nobody's who asks for it.
    private String entryOfSomebodyElse() {
        var draft = EntryDraft.of(Projects.entry("2025-01-10", "2025-06-30"));
        var saved = context.getBean(ExperienceService.class)
                .add(given.learner(), new ExperienceService.Draft(draft, Optional.empty()));
        return String.valueOf(((ExperienceService.Saved) saved).id());
    }

    private Optional<AccountId> sign(Who who) {
        var account = switch (who) {
            case STRANGER -> Optional.<AccountId>empty();
            case LEARNER -> Optional.of(given.learner());
            case MENTOR -> Optional.of(given.mentor());
            case AUTHOR -> Optional.of(given.author());
            case ADMINISTRATOR -> Optional.of(given.administrator());
        };
        account.ifPresentOrElse(given::signIn, given::signOut);
        return account;
    }

    private static Stream<Row> rows() {
        return ROUTES.lines()
                .map(line -> line.split("\\|"))
                .map(cells -> new Row(cells[0].strip(), cells[1].strip(), cells[2].strip()));
    }

    private static Map<String, String> guards() {
        var guards = new TreeMap<String, String>();
        METHODS.lines().map(line -> line.split("\\|")).forEach(cells -> guards.put(cells[0].strip(), cells[1].strip()));
        return guards;
    }

    /// Public beans of the modules' middle floor: what screens and other modules can call.
    private static Stream<Class<?>> services() {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().split("\\.").length == 3)
                .filter(type -> !type.getPackageName().equals("org.milestone.shell"))
                .map(JavaClass::reflect)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> AnnotatedElementUtils.hasAnnotation(type, Component.class));
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !method.isBridge());
    }

    private static String name(Class<?> type, Method method) {
        return type.getSimpleName() + "." + method.getName();
    }
}
