package org.milestone.experience;

import java.nio.charset.StandardCharsets;
import org.milestone.account.CurrentAccount;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Gives people their own files. Somebody else's, one that is not there and nobody signed in look
/// the same; a browser that knows better what the file is does nothing with it but save it.
@RestController
class FileController {
    private final FileService files;
    private final CurrentAccount current;

    FileController(FileService files, CurrentAccount current) {
        this.files = files;
        this.current = current;
    }

    @GetMapping(ExperienceRoutes.CREDENTIALS + "/files/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> file(@PathVariable long id) {
        return current.id()
                .flatMap(me -> files.open(me, id))
                .map(content -> ResponseEntity.ok()
                        .contentType(
                                MediaType.parseMediaType(content.file().kind().type()))
                        .cacheControl(CacheControl.noStore())
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .header(
                                "Content-Disposition",
                                ContentDisposition.attachment()
                                        .filename(content.file().name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(content.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
