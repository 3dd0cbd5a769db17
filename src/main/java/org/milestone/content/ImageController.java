package org.milestone.content;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Serves the pictures of the catalog in use, out of memory: a path is a key and nothing else.
@Controller
final class ImageController {
    private static final Duration YEAR = Duration.ofDays(365);

    private final Library library;

    ImageController(Library library) {
        this.library = library;
    }

    @GetMapping("/content/images/{*file}")
    ResponseEntity<byte[]> image(
            @PathVariable String file, @RequestParam(name = "v", required = false) @Nullable String version) {
        var found = library.image(Images.ROOM + (file.startsWith("/") ? file.substring(1) : file));
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var image = found.get();
        var response = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(image.type()))
                .eTag(image.version())
                .cacheControl(
                        image.version().equals(version)
                                ? CacheControl.maxAge(YEAR).cachePublic().immutable()
                                : CacheControl.noCache())
                .header("X-Content-Type-Options", "nosniff");
        if (image.type().equals("image/svg+xml")) {
            response.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        }
        return response.body(image.bytes());
    }
}
