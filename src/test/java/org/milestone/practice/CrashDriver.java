package org.milestone.practice;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.milestone.account.AccountId;
import org.milestone.content.domain.Question.SingleChoice;
import org.milestone.practice.domain.Answered;
import org.milestone.practice.domain.Attempt;
import org.milestone.practice.domain.Given;
import org.milestone.practice.domain.Moved;
import org.milestone.practice.domain.Papers;
import org.milestone.practice.domain.Response.Choices;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/// A process of its own with the engine, its database and a few scripted learners, but without
/// screens: made to be killed. Each answer is told on standard output after the engine
/// acknowledged it.
final class CrashDriver {
    private static final int SIZE = 12;

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @EntityScan("org.milestone.practice")
    @EnableJpaRepositories("org.milestone.practice")
    @ComponentScan(
            basePackages = {"org.milestone.practice", "org.milestone.content"},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(ui|field)\\..*|.*Controller|.*Tasks|.*Watch|.*Test.*"))
    static class EngineAlone {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    private CrashDriver() {}

    /// @param args the database's URL, a seed, and the accounts of the learners
    public static void main(String[] args) {
        var context = new SpringApplicationBuilder(EngineAlone.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + args[0],
                        "--spring.datasource.username=portal",
                        "--spring.datasource.password=portal",
                        "--logging.level.root=WARN");
        var seeds = new Random(Long.parseLong(args[1]));
        Arrays.stream(args)
                .skip(2)
                .forEach(account -> Thread.ofPlatform()
                        .start(new Learner(
                                context, new AccountId(Long.parseLong(account)), new Random(seeds.nextLong()))));
    }

    private record Learner(ApplicationContext context, AccountId me, Random chance) implements Runnable {
        @Override
        public void run() {
            var attempts = context.getBean(AttemptService.class);
            while (true) {
                long id = attempts.running(me).stream()
                        .map(AttemptService.Running::id)
                        .findFirst()
                        .orElseGet(this::begin);
                sit(attempts, id);
            }
        }

        private long begin() {
            var items = context.getBean(Items.class);
            var singles = items.catalog().questions().values().stream()
                    .filter(item -> item instanceof SingleChoice && item.inUse())
                    .limit(SIZE)
                    .toList();
            boolean exam = chance.nextInt(3) > 0;
            var paper = Papers.paper(singles, Optional.empty(), true, Duration.ofMinutes(10), SIZE / 2, SIZE / 2);
            items.keep(items.catalog(), paper);
            return context.getBean(AttemptRows.class)
                    .saveAndFlush(new AttemptRow(
                            me.value(),
                            "crash",
                            Optional.empty(),
                            "Crash",
                            0,
                            Attempt.start(paper, exam ? Papers.exam() : Papers.drill(), 1, items.now())))
                    .id();
        }

        private void sit(AttemptService attempts, long id) {
            var view = attempts.view(me, id).orElseThrow();
            view.attempt().deadline().ifPresent(end -> say("DEADLINE", id, end));
            long[] next = view.slots().stream()
                    .mapToLong(AttemptView.Slot::nextSequence)
                    .toArray();
            var open = view.slots().stream()
                    .filter(AttemptView.Slot::open)
                    .filter(slot ->
                            !view.attempt().conduct().atOnce() || slot.answer().isEmpty())
                    .map(AttemptView.Slot::place)
                    .toList();
            if (view.attempt().conduct().atOnce()) {
                open.forEach(slot -> answer(attempts, id, slot, 1));
                closeOrFinish(attempts, id, view.attempt());
            } else {
                for (int i = 0; i < 60; i++) {
                    int slot = open.get(chance.nextInt(open.size()));
                    answer(attempts, id, slot, next[slot]++);
                }
                closeOrFinish(attempts, id, view.attempt());
            }
        }

        private void closeOrFinish(AttemptService attempts, long id, Attempt attempt) {
            if (attempt.section() == 0) {
                attempts.closeSection(me, id, 0);
            } else if (attempts.finish(me, id) instanceof Moved.Done) {
                say("DONE", id);
            }
        }

        private void answer(AttemptService attempts, long id, int slot, long sequence) {
            int choice = chance.nextInt(3);
            var given = new Given(slot, sequence, new Choices(Set.of(choice)));
            if (attempts.answer(me, id, given) instanceof Answered.Taken) {
                say("ACK", id, slot, sequence, choice);
            } else {
                say("REFUSED", id, slot, sequence);
            }
        }
    }

    private static void say(Object... words) {
        var line = String.join(" ", List.of(words).stream().map(String::valueOf).toList());
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
