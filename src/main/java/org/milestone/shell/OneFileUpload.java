package org.milestone.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The upload of one file, handed over whole. What is too big, of another kind or did not arrive
/// is refused in words, which the screen shows where they stay.
public final class OneFileUpload extends Composite<Upload> {
    private static final String LOST = "The file did not arrive. Please try again.";

    /// @param most   bytes a file may have, in the browser and on the server
    /// @param tooBig what is said of a bigger one
    /// @param take   gets name and bytes
    /// @param refuse gets the words of a refusal
    public OneFileUpload(String id, int most, String tooBig, BiConsumer<String, byte[]> take, Consumer<String> refuse) {
        var upload = getContent();
        upload.setId(id);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(most);
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne("Choose a file…"))
                .setDropFiles(new UploadI18N.DropFiles().setOne("or drop it here"))
                .setError(new UploadI18N.Error().setFileIsTooBig(tooBig).setTooManyFiles("One file at a time.")));
        upload.setUploadHandler(event -> {
            // One byte more than the limit tells that there is more; the rest stays unread.
            byte[] bytes = event.getInputStream().readNBytes(most + 1);
            var name = Objects.requireNonNullElse(event.getFileName(), "");
            event.getUI().access(() -> {
                if (bytes.length > most) {
                    refuse.accept(tooBig);
                } else {
                    take.accept(name, bytes);
                }
            });
        });
        upload.addFileRejectedListener(event -> refuse.accept(event.getErrorMessage()));
        // The list is cleared, so that another file can be chosen, and its own words of a failure with it.
        upload.getElement().addEventListener("upload-error", event -> refuse.accept(LOST));
        upload.addAllFinishedListener(event -> upload.clearFileList());
    }

    /// Lets through files of these kinds only, as far as their names tell. What type a file is
    /// said to have depends on the machine it comes from, so it is not asked.
    ///
    /// @param endings   such as `.png`
    /// @param otherwise what is said of another kind
    public OneFileUpload only(List<String> endings, String otherwise) {
        var upload = getContent();
        upload.setAcceptedFileExtensions(endings.toArray(String[]::new));
        var words = upload.getI18n();
        words.getError().setIncorrectFileType(otherwise);
        upload.setI18n(words);
        return this;
    }
}
