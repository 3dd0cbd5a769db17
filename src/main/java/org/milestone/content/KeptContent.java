package org.milestone.content;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.milestone.content.domain.Block;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.InterviewQuestion;
import org.milestone.content.domain.Question;
import org.milestone.content.domain.Requirement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The shipped content as it was read once, in a file beside the release's jar, so that a start
/// need not read it again. It holds for that very jar: beside another one it is passed over, and
/// the content is read from its sources as everywhere else.
final class KeptContent {
    private static final Logger LOG = LoggerFactory.getLogger(KeptContent.class);
    private static final String FILE = "content.json";

    /// `jar` is the SHA-256 of the jar the content was read from.
    private record Kept(String jar, Catalog catalog, Map<String, Images.Image> images, Map<String, byte[]> index) {}

    /// Which of several kinds a thing is must stand in the file.
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface OneOfSeveral {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(standard -> standard.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .addMixIn(Block.class, OneOfSeveral.class)
            .addMixIn(InterviewQuestion.Outline.class, OneOfSeveral.class)
            .addMixIn(Question.class, OneOfSeveral.class)
            .addMixIn(Requirement.class, OneOfSeveral.class)
            .build();

    private KeptContent() {}

    /// A step of making the release: reads the content of the jar this class came from and keeps
    /// it beside that jar.
    public static void main(String[] none) throws IOException {
        var jar = jar().orElseThrow(() -> new IOException("content is kept beside a jar only"));
        var reading = ContentReader.read(ContentFolder.shipped(), LocalDate.now(ZoneOffset.UTC));
        if (!reading.isWhole()) {
            throw new IOException("the content has problems: " + reading.problems());
        }
        write(jar, reading.catalog(), reading.images(), SearchIndex.of(reading.catalog()));
    }

    static void write(Path jar, Catalog catalog, Images images, SearchIndex index) throws IOException {
        Files.write(
                jar.resolveSibling(FILE),
                JSON.writeValueAsBytes(new Kept(hash(jar), catalog, images.all(), index.files())));
    }

    /// What is kept beside the jar the portal runs from; empty when it does not run from one, or
    /// nothing fit is there.
    static Optional<Library.Content> beside() {
        return jar().flatMap(KeptContent::beside);
    }

    static Optional<Library.Content> beside(Path jar) {
        var file = jar.resolveSibling(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var kept = JSON.readValue(Files.readAllBytes(file), Kept.class);
            if (!kept.jar().equals(hash(jar))) {
                LOG.warn("{} was made from another jar and is not used", file);
                return Optional.empty();
            }
            return Optional.of(new Library.Content(
                    kept.catalog().but().build(), Images.of(kept.images()), SearchIndex.of(kept.index())));
        } catch (IOException | JacksonException unfit) {
            LOG.warn("{} cannot be read and is not used: {}", file, unfit.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Path> jar() {
        var source = KeptContent.class.getProtectionDomain().getCodeSource();
        if (source == null || !source.getLocation().getProtocol().equals("file")) {
            return Optional.empty();
        }
        return Optional.of(Path.of(java.net.URI.create(source.getLocation().toString())))
                .filter(Files::isRegularFile);
    }

    private static String hash(Path jar) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
