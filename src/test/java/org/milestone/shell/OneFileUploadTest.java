package org.milestone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milestone.MilestoneTest;

@MilestoneTest
class OneFileUploadTest extends SpringBrowserlessTest {
    private static final int MOST = 4;

    private final List<String> taken = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private OneFileUpload sheet;
    private Upload upload;

    @BeforeEach
    void show() {
        sheet = new OneFileUpload(
                "sheet", MOST, "Too big.", (name, bytes) -> taken.add(name + ": " + bytes.length), refused::add);
        UI.getCurrentOrThrow().add(sheet);
        upload = find(Upload.class).withId("sheet").single();
    }

    @Test
    void aFileIsHandedOverWholeUpToTheLimit() {
        test(upload).upload("sheet.txt", "text/plain", new byte[MOST]);
        assertThat(taken).containsExactly("sheet.txt: 4");
        assertThat(refused).isEmpty();
    }

    @Test
    void theServerRefusesABiggerOneThoughTheBrowserLetItThrough() {
        test(upload).upload("sheet.txt", "text/plain", new byte[MOST + 1]);
        assertThat(taken).isEmpty();
        assertThat(refused).containsExactly("Too big.");
    }

    @Test
    void theNextFileIsTakenAfterOneThatWasRefused() {
        test(upload).upload("big.txt", "text/plain", new byte[MOST + 1]);
        test(upload).upload("small.txt", "text/plain", new byte[1]);
        assertThat(taken).containsExactly("small.txt: 1");
    }

    @Test
    void whatTheBrowserRefusesIsSaid() {
        sheet.only(List.of(".png"), "Not a picture.");
        assertThat(upload.getI18n().getError().getIncorrectFileType()).isEqualTo("Not a picture.");
        assertThat(upload.getI18n().getError().getFileIsTooBig()).isEqualTo("Too big.");
        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, "Not a picture.", "sheet.txt"));
        assertThat(refused).containsExactly("Not a picture.");
    }

    @Test
    void aFileThatGotLostOnTheWayIsSaid() {
        upload.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        upload.getElement(),
                        "upload-error",
                        JacksonUtils.readTree("{\"element.files.some(file => file.uploading)\": false}")));
        assertThat(refused).containsExactly("The file did not arrive. Please try again.");
    }
}
