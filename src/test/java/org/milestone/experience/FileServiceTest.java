package org.milestone.experience;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.milestone.Given;
import org.milestone.MilestoneTest;
import org.milestone.account.AccountId;
import org.milestone.account.PersonalDataService;
import org.milestone.experience.domain.FileKind;
import org.milestone.experience.domain.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@MilestoneTest
class FileServiceTest {
    private static final String PMP = "certifications/pmp";

    @Autowired
    Given given;

    @Autowired
    CredentialService credentials;

    @Autowired
    FileService files;

    @Autowired
    FileController controller;

    @Autowired
    PersonalDataService data;

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void aCertificateIsKeptOpenedAndTakenAway(FileKind kind) {
        var me = somebody();
        var bytes = SampleFiles.of(kind);
        var kept = keep(me, "My certificate.pdf", bytes);
        assertThat(kept.kind()).isEqualTo(kind);
        assertThat(kept.name()).isEqualTo("My certificate." + kind.extension());
        assertThat(files.open(me, kept.id()).orElseThrow().bytes()).isEqualTo(bytes);
        assertThat(files.open(given.learner(), kept.id())).isEmpty();
        assertThat(files.remove(given.learner(), kept.id())).isEmpty();
        assertThat(files.remove(me, kept.id()).orElseThrow().bytes()).isEqualTo(bytes);
        assertThat(files.files(me)).isEmpty();
    }

    @Test
    void aDisguisedOrTooBigFileIsRefused() {
        var me = somebody();
        assertThat(files.keep(me, PMP, "certificate.pdf", "<script>alert(1)</script>".getBytes(UTF_8)))
                .isEqualTo(new FileService.NotAKind());
        assertThat(files.keep(me, PMP, "certificate.png", SampleFiles.of(FileKind.PDF)))
                .as("it is what it is, whatever it is called")
                .isInstanceOf(FileService.Kept.class);
        assertThat(files.keep(me, PMP, "certificate.pdf", new byte[50 * 1_024 * 1_024]))
                .isEqualTo(new FileService.TooBig());
        assertThat(files.keep(me, "certifications/csm", "a.pdf", SampleFiles.of(FileKind.PDF)))
                .isEqualTo(new FileService.NoCredential());
        assertThat(files.files(me)).hasSize(1);
    }

    @Test
    void thereIsAnEndToAllFilesTogether() {
        var me = somebody();
        var head = new String(SampleFiles.of(FileKind.PDF), java.nio.charset.StandardCharsets.ISO_8859_1);
        var big = new byte[FileService.MOST_BYTES];
        Arrays.fill(big, (byte) ' ');
        System.arraycopy(head.getBytes(UTF_8), 0, big, 0, 8);
        var tail = head.substring(head.indexOf("startxref")).getBytes(UTF_8);
        System.arraycopy(tail, 0, big, big.length - tail.length, tail.length);
        for (int number = 0; number < 5; number++) {
            assertThat(files.keep(me, PMP, "big", big)).isInstanceOf(FileService.Kept.class);
        }
        assertThat(files.keep(me, PMP, "small", SampleFiles.of(FileKind.PNG))).isEqualTo(new FileService.Full());
    }

    @ParameterizedTest
    @CsvSource({
        "'C:\\Users\\ana\\PMP 2026.pdf', PMP 2026.pdf",
        "'../../etc/passwd', passwd.pdf",
        "'bad\r\nname: x.pdf', bad-name- x.pdf",
        "'\u202Efdp.exe', fdp.pdf",
        "'', certificate.pdf",
        "'...', certificate.pdf",
        "'Zertifikat für Ärzte.PDF', Zertifikat für Ärzte.pdf"
    })
    void aNameCannotMislead(String name, String called) {
        assertThat(FileService.called(name, FileKind.PDF)).isEqualTo(called);
    }

    @Test
    void aFileIsServedToItsOwnerOnlyAndNeverShownInThePage() {
        var me = somebody();
        var kept = keep(me, "a.pdf", SampleFiles.of(FileKind.PDF));
        try {
            given.signIn(me);
            var answer = controller.file(kept.id());
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
            assertThat(answer.getHeaders().getFirst("Content-Disposition")).startsWith("attachment");
            assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
            given.signIn(given.learner());
            assertThat(controller.file(kept.id()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
            given.signOut();
            assertThat(controller.file(kept.id()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        } finally {
            given.signOut();
        }
    }

    @Test
    void theExportHoldsTheFileItself() {
        var me = somebody();
        keep(me, "a.pdf", SampleFiles.of(FileKind.PDF));
        assertThat(new String(data.export(me), UTF_8))
                .contains(Base64.getEncoder().encodeToString(SampleFiles.of(FileKind.PDF)));
    }

    private AccountId somebody() {
        var me = given.learner();
        credentials.want(me, PMP);
        return me;
    }

    private FileService.Stored keep(AccountId me, String name, byte[] bytes) {
        return ((FileService.Kept) files.keep(me, PMP, name, bytes)).file();
    }
}
