package org.milestone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The fences of the house: modules stand in a line, floors stay apart, `domain` is plain.
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.milestone");

    private static final Set<String> MODULES = Set.of(
            "content",
            "guide",
            "mail",
            "account",
            "practice",
            "study",
            "review",
            "readiness",
            "desk",
            "skill",
            "experience",
            "career",
            "hiring",
            "mentoring",
            "programme",
            "shell");

    @Test
    void modulesStandInALine() {
        ApplicationModules.of(MilestoneApplication.class).verify();
    }

    @Test
    void noRoomIsUnknown() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals("org.milestone"))
                        .map(name -> name.split("\\.")[2]))
                .isSubsetOf(MODULES);
    }

    @Test
    void domainIsPlainJava() {
        check(noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "com.vaadin..",
                                "org.springframework..",
                                "jakarta..",
                                "org.hibernate..",
                                "com.vladsch..",
                                "org.jsoup..",
                                "org.yaml..",
                                "org.apache.lucene..")
                        .and(are(not("org.springframework.modulith"))))
                .because("rules must be readable and testable without a framework"));
    }

    @Test
    void domainHasNoClockAndNoChanceOfItsOwn() {
        check(noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .because("time and chance are arguments"));
    }

    @Test
    void theMomentComesFromTheClockBean() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(MilestoneApplication.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(org.milestone.content.Lint.class.getName())
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .because("a test must be able to set the time"));
    }

    @Test
    void vaadinStaysInUiAndShell() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.milestone", "..ui..", "..field..", "..shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("services know nothing of screens"));
    }

    @Test
    void screensDoNotTouchTheDatabase() {
        check(noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..field..", "..shell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.springframework.data..")
                .because("a screen asks a service"));
    }

    @Test
    void rowsAndTheirRepositoriesArePrivateAndNamed() {
        check(classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .haveSimpleNameEndingWith("Row")
                .andShould()
                .notBePublic());
        check(classes()
                .that()
                .areAssignableTo("org.springframework.data.repository.Repository")
                .should()
                .haveSimpleNameEndingWith("Rows")
                .andShould()
                .notBePublic());
    }

    @Test
    void screensAreFinalAndPrivateToTheirRoom() {
        check(classes()
                .that()
                .resideInAPackage("..ui..")
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .notBePublic());
        check(classes()
                .that()
                .areAnnotatedWith("com.vaadin.flow.router.Route")
                .should()
                .haveSimpleNameEndingWith("View")
                .andShould()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL));
    }

    @Test
    void constructorsTakeAtMostSixArguments() {
        check(classes()
                .that()
                .resideOutsideOfPackage("..domain..")
                .and()
                .areNotRecords()
                .should(new ArchCondition<>("have at most six constructor arguments") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaConstructor constructor : type.getConstructors()) {
                            if (constructor.getRawParameterTypes().size() > 6) {
                                events.add(SimpleConditionEvent.violated(
                                        constructor, constructor.getFullName() + " takes too many"));
                            }
                        }
                    }
                })
                .because("a service that needs seven others does two things"));
    }

    @Test
    void whoActsComesFirst() {
        check(methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("org.springframework.stereotype.Service")
                .should(new ArchCondition<>("name the acting account first, when they name it at all") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var names = method.getRawParameterTypes().stream()
                                .map(JavaClass::getSimpleName)
                                .toList();
                        if (names.contains("AccountId") && !names.getFirst().equals("AccountId")) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                })
                .because("ownership is checked in the one place that loads the row"));
    }

    @Test
    void servicesArePublicWithPrivateConstructors() {
        check(classes()
                .that()
                .areAnnotatedWith("org.springframework.stereotype.Service")
                .should()
                .bePublic()
                .andShould(new ArchCondition<>("have no public constructor") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaConstructor constructor : type.getConstructors()) {
                            if (constructor.getModifiers().contains(PUBLIC)) {
                                events.add(SimpleConditionEvent.violated(constructor, constructor.getFullName()));
                            }
                        }
                    }
                }));
    }

    @Test
    void nobodySwallowsEverything() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .because("time is an Instant"));
    }

    private static DescribedPredicate<JavaClass> not(String root) {
        return DescribedPredicate.describe(
                "outside " + root, type -> !type.getPackageName().startsWith(root));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
