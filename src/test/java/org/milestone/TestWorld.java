package org.milestone;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.milestone.account.TestPeople;
import org.milestone.mail.TestMailbox;
import org.milestone.mentoring.TestPairs;
import org.milestone.programme.TestProgrammes;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// What is replaced for tests, once for the whole run.
@TestConfiguration(proxyBeanMethods = false)
@Import({Given.class, TestPeople.class, TestMailbox.class, TestPairs.class, TestProgrammes.class, Meanwhile.class})
class TestWorld {
    private static final GreenMail MAIL_SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));

    @Bean
    static TestStatements testStatements() {
        return new TestStatements();
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean(destroyMethod = "stop")
    GreenMail greenMail() {
        return MAIL_SERVER;
    }

    @Bean
    FlywayMigrationStrategy fromNothing() {
        return flyway -> {
            flyway.clean();
            flyway.migrate();
        };
    }

    /// One port for the whole run, so that the server can go away and come back.
    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase database = TestDatabase.start();
            MAIL_SERVER.start();
            TestPropertyValues.of(
                            "spring.datasource.url=" + database.url(),
                            "spring.datasource.username=" + database.user(),
                            "spring.datasource.password=" + database.password(),
                            "spring.flyway.clean-disabled=false",
                            "spring.mail.host=127.0.0.1",
                            "spring.mail.port=" + MAIL_SERVER.getSmtp().getPort(),
                            "spring.mail.properties.mail.smtp.starttls.enable=false",
                            "milestone.url=https://milestone.test",
                            "milestone.demo=false",
                            "vaadin.productionMode=true",
                            "milestone.password.memory=64",
                            "milestone.password.rounds=1",
                            "milestone.answer-after=0ms",
                            "db-scheduler.enabled=false")
                    .applyTo(context);
        }
    }
}
