package org.milestone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class MannersTest {

    @Test
    void aReaderWhoLeftBeforeTheAnswerIsNoMistakeOfOurs(CapturedOutput output) {
        Manners.tell(new ErrorEvent(new IOException("Broken pipe")));
        assertThat(output).doesNotContain("Reference M-");
    }

    @Test
    void aMistakeIsLoggedUnderAReference(CapturedOutput output) {
        Manners.tell(new ErrorEvent(new IllegalStateException("ours")));
        assertThat(output).contains("Reference M-").contains("ours");
    }
}
