package org.milestone;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// The one Spring test annotation: one context for the whole run, on H2, or on MySQL when the system property
/// `milestone.test.database` says so; with a clock that can be set ([TestClock]) and a mail server that remembers.
///
/// Nothing is cleaned between tests and no test is transactional: each brings its own people ([Given]).
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(
        classes = {MilestoneApplication.class, TestWorld.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestWorld.Settings.class)
public @interface MilestoneTest {}
