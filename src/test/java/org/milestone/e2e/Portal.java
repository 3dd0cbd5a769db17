package org.milestone.e2e;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// The packaged portal as a process of its own, with an empty database and a mail server that
/// remembers: started once for the whole run, stopped and started again where a test asks what
/// survives.
public final class Portal {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path LOG = TARGET.resolve("e2e-portal.log");
    private static final String EMBEDDED = "jdbc:h2:file:./e2e-data/portal-"
            + ProcessHandle.current().pid()
            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE";
    private static final Duration START = Duration.ofMinutes(2);
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    /// Options of Java that leave room for the browser.
    private static final List<String> LEAN = List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final Duration STOP = Duration.ofSeconds(30);
    private static @Nullable Portal running;

    private final Path jar;
    private final int port = freePort();
    private final Map<String, String> database;
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Mailbox mailbox = new Mailbox(mail);
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable Process process;
    private long logRead;

    private Portal(Map<String, String> database) {
        this.database = database;
        jar = Path.of(System.getProperty(
                "milestone.jar", TARGET.resolve("milestone.jar").toString()));
        if (!Files.isRegularFile(jar)) {
            throw new AssertionError("The browser tests need the packaged portal, and " + jar
                    + " is not there: run ./milestone test, or ./milestone mvn -DskipTests package first.");
        }
    }

    /// The one of this run; starts it the first time.
    public static synchronized Portal here() {
        if (running == null) {
            running = begin(Map.of("MILESTONE_DB_URL", EMBEDDED, "MILESTONE_DEMO", "true"));
        }
        return running;
    }

    /// Another one, on a database server.
    static Portal on(String url, String user, String password) {
        return begin(Map.of("MILESTONE_DB_URL", url, "MILESTONE_DB_USER", user, "MILESTONE_DB_PASSWORD", password));
    }

    private static Portal begin(Map<String, String> database) {
        var portal = new Portal(database);
        Runtime.getRuntime().addShutdownHook(new Thread(portal::kill));
        LoggingSystem.get(Portal.class.getClassLoader()).setLogLevel("com.icegreen.greenmail", LogLevel.WARN);
        portal.mail.start();
        portal.forgetLog();
        portal.start();
        return portal;
    }

    public String address() {
        return "http://localhost:" + port;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    /// Ends the process as an operator would and starts it again on the same data.
    void restart() {
        stop();
        start();
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /// Starts it again after it was killed.
    void revive() {
        start();
    }

    /// What the portal wrote to its log since this was asked last.
    String news() {
        try (var file = new RandomAccessFile(LOG.toFile(), "r")) {
            var bytes = new byte[Math.toIntExact(file.length() - logRead)];
            file.seek(logRead);
            file.readFully(bytes);
            logRead += bytes.length;
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() {
        var command = new ArrayList<>(program());
        command.addAll(List.of(
                "--server.port=" + port,
                "--spring.output.ansi.enabled=never",
                "--milestone.session.trusted=0s",
                "--db-scheduler.polling-interval=500ms"));
        var builder = new ProcessBuilder(command)
                .directory(TARGET.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        var settings = builder.environment();
        settings.keySet().removeIf(name -> name.startsWith("MILESTONE_") || name.equals("PORT"));
        settings.put("JAVA_HOME", JAVA.toString());
        settings.put("JAVA_OPTS", String.join(" ", LEAN));
        settings.put("MILESTONE_URL", address());
        settings.putAll(database);
        settings.put("MILESTONE_MAIL_HOST", "127.0.0.1");
        settings.put("MILESTONE_MAIL_PORT", String.valueOf(mail.getSmtp().getPort()));
        settings.put("MILESTONE_MAIL_STARTTLS", "false");
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady(process);
    }

    /// A release is started as its users start it.
    private List<String> program() {
        var start = jar.resolveSibling("start");
        if (Files.isExecutable(start)) {
            return List.of(start.toString());
        }
        return Stream.of(
                        List.of(JAVA.resolve("bin", "java").toString()),
                        LEAN,
                        List.of("--enable-native-access=ALL-UNNAMED", "-jar", jar.toString()))
                .flatMap(List::stream)
                .toList();
    }

    private void awaitReady(Process started) {
        long end = System.nanoTime() + START.toNanos();
        while (!answers()) {
            if (!started.isAlive()) {
                throw new AssertionError(
                        "The portal ended with " + started.exitValue() + " while starting: see " + LOG);
            }
            if (System.nanoTime() > end) {
                kill();
                throw new AssertionError("The portal did not answer within " + START.toSeconds() + " s: see " + LOG);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private boolean answers() {
        try {
            return status("/") == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /// The status with which a path is answered to a stranger.
    int status(String path) {
        var request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Accept", "text/html")
                .timeout(Duration.ofSeconds(60))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void stop() {
        var ending = process;
        if (ending == null) {
            return;
        }
        ending.destroy();
        try {
            if (!ending.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The portal did not stop within " + STOP.toSeconds() + " s: see " + LOG);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// Ends the process by SIGKILL, now.
    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    private void forgetLog() {
        try {
            Files.createDirectories(TARGET);
            Files.write(LOG, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
