package org.milestone.content;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.util.Optional;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestone.TestClock;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ImageControllerTest {
    @TempDir
    Path root;

    private Library library;
    private MockMvc web;

    @BeforeEach
    void aPortal() throws java.io.IOException {
        new SmallFolder(root);
        library = new Library(Optional.of(root), ContentFolder.of(root), new TestClock());
        web = MockMvcBuilders.standaloneSetup(new ImageController(library)).build();
    }

    @Test
    void aPictureWithItsVersionIsKeptForAYear() throws Exception {
        var version = library.image("images/path.svg").orElseThrow().version();
        web.perform(get("/content/images/path.svg").queryParam("v", version))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/svg+xml"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"))
                .andExpect(content().string(Matchers.startsWith("<svg")));
    }

    @Test
    void aPictureWithoutItsVersionIsAskedForAgain() throws Exception {
        var version = library.image("images/path.svg").orElseThrow().version();
        web.perform(get("/content/images/path.svg").queryParam("v", "old"))
                .andExpect(header().string("Cache-Control", "no-cache"));
        web.perform(get("/content/images/path.svg").header("If-None-Match", "\"" + version + "\""))
                .andExpect(status().isNotModified());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/content/images/none.svg",
                "/content/images/../roles/sponsor.md",
                "/content/images/%2e%2e/roles/sponsor.md",
                "/content/images/..%2froles%2fsponsor.md",
                "/content/images//etc/passwd"
            })
    void nothingElseIsServed(String path) throws Exception {
        web.perform(get(java.net.URI.create(path))).andExpect(status().is4xxClientError());
    }
}
