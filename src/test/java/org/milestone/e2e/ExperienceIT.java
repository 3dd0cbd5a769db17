package org.milestone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log is kept, mended, signed by somebody else and taken away, without a mouse.
class ExperienceIT extends Journey {
    private static final String CONFIRM = "Confirm your address for Milestone";
    private static final String ASKED = "Ines Prado asks you to confirm a project";
    private static final String VERIFIER = "rita.sousa@example.org";
    private static final int HUGE = 50 * 1_024 * 1_024;

    @TempDir
    Path folder;

    @Test
    void twoProjectsAreLoggedMendedSignedAndTakenAway() throws IOException {
        confirmed();
        open(page, "/experience", "Experience");
        log("Payroll in the cloud", "01/01/2025", "30/06/2025");
        assertThat(page.locator("main .lead")).containsText("6 months of leading projects so far");
        press("#log-project");
        log("Project manager", "01/03/2025", "31/08/2025");
        assertThat(page.locator("main .lead")).containsText("8 months of leading projects so far");

        press("#tell-the-rest");
        sees(page, "Project manager");
        assertThat(page.locator("#notes-title")).containsText("names your role");
        write("#entry-title", "Customer portal for 30,000 policy holders");
        assertThat(page.locator("#notes-title")).isEmpty();
        write("#entry-objective", "Give 30,000 policy holders one place for contracts and claims before June.");
        write("#entry-role", "I planned the releases, led eight people and decided with the board on scope.");
        write("#entry-outcome", "Opened two weeks early; calls to the service desk fell by a third.");
        press("#entry-save");
        sees(page, "Customer portal for 30,000 policy holders");

        press("#verify-ask");
        write("#verifier-name", "Rita Sousa");
        write("#verifier-email", VERIFIER);
        write("#verifier-relation", "Sponsor");
        press("#verifier-send");
        assertThat(page.locator("#verification")).containsText("waiting for an answer");

        var link = portal().mailbox().linkIn(ASKED, VERIFIER);
        var verifier = reader();
        open(verifier, link, "Ines Prado asks you to confirm a project");
        assertThat(verifier.locator("#shown"))
                .containsText("Opened two weeks early; calls to the service desk fell by a third.");
        tabTo(verifier, verifier.locator("#verify-confirm"));
        verifier.keyboard().press("Enter");
        sees(verifier, "Thank you");
        open(verifier, link, "Confirm a project");
        assertThat(verifier.locator("main")).containsText("This link was used on");
        open(verifier, link.substring(0, link.length() - 3) + "abc", "Confirm a project");
        assertThat(verifier.locator("main")).containsText("This link opens nothing");

        page.reload();
        settle(page);
        assertThat(page.locator("#verification")).containsText("Confirmed on");
        open(page, "/experience", "Experience");
        press("#export");
        sees(page, "Take it with you");
        assertThat(new String(download("#audit-pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(new String(download("#audit-csv"), StandardCharsets.UTF_8))
                .contains("Payroll in the cloud", "Customer portal", "Signed by Rita Sousa (Sponsor)");
        assertThat(new String(download("#resume-own"), StandardCharsets.UTF_8)).contains("x-milestone");
    }

    @Test
    void aDisguisedOrHugeCertificateIsRefusedInPlainWords() throws IOException {
        learner(page);
        open(page, "/experience/credentials/csm", "CSM");
        press("#credential-want");
        var files = page.locator("#file-upload input[type=file]");
        var said = page.locator("#file-said");
        files.setInputFiles(new FilePayload(
                "certificate.pdf", "application/pdf", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        assertThat(said).containsText("neither a PDF nor a PNG or JPEG picture, whatever its name says");
        var huge = folder.resolve("huge.pdf");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(HUGE);
        }
        files.setInputFiles(huge);
        assertThat(said).containsText("bigger than 5 MB");
        files.setInputFiles(new FilePayload("certificate.pdf", "application/pdf", pdf()));
        assertThat(page.locator("#files-list")).containsText("certificate.pdf");
        assertThat(said).isEmpty();
        var download = page.waitForDownload(() -> page.locator("#files-list a").click());
        assertThat(Files.readAllBytes(download.path())).isEqualTo(pdf());
    }

    private static byte[] pdf() {
        return "%PDF-1.4\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Letters go out in the name of those only whose address is confirmed.
    private void confirmed() {
        var person = signUp(page, "Ines Prado");
        open(page, portal().mailbox().linkIn(CONFIRM, person.email()), "Confirm your address");
        page.locator("#confirm").click();
        sees(page, "Thank you, your address is confirmed");
        signIn(page, person);
    }

    private void log(String title, String from, String to) {
        write("#quick-title", title);
        write("#quick-from", from);
        write("#quick-to", to);
        press("#quick-log");
        assertThat(page.locator("#logged")).isVisible();
        settle(page);
    }

    private byte[] download(String link) throws IOException {
        tabTo(page, page.locator(link));
        var download = page.waitForDownload(() -> page.keyboard().press("Enter"));
        return Files.readAllBytes(download.path());
    }
}
