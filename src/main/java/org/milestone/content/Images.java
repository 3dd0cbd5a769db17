package org.milestone.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;

/// The pictures of a content folder: what they are, how large, and which of them are used.
final class Images {
    static final String ROOM = "images/";
    private static final int LARGEST_SVG = 100_000;
    private static final Map<String, String> TYPES = Map.of(
            "svg",
            "image/svg+xml",
            "png",
            "image/png",
            "jpg",
            "image/jpeg",
            "jpeg",
            "image/jpeg",
            "webp",
            "image/webp");

    /// One picture. `version` changes when its bytes do; width and height are 0 when they are not
    /// known.
    record Image(byte[] bytes, String type, String version, int width, int height) {}

    private final Map<String, Image> images = new HashMap<>();
    private final Map<String, Element> drawings = new HashMap<>();
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /// Reads all pictures; what is wrong with one is noted in the draft.
    static Images read(Draft draft) {
        var images = new Images();
        draft.folder().files().forEach((file, bytes) -> {
            if (file.startsWith(ROOM)) {
                images.add(draft, file, bytes);
            }
        });
        return images;
    }

    /// Pictures read before, to be served; texts that show them have been rendered.
    static Images of(Map<String, Image> all) {
        var images = new Images();
        images.images.putAll(all);
        return images;
    }

    Map<String, Image> all() {
        return Collections.unmodifiableMap(images);
    }

    boolean has(String file) {
        return images.containsKey(file);
    }

    Optional<Image> image(String file) {
        return Optional.ofNullable(images.get(file));
    }

    /// The address under which the portal serves a picture; it counts as used from now on.
    String address(String file) {
        used.add(file);
        var image = images.get(file);
        return "/content/" + file + (image == null ? "" : "?v=" + image.version());
    }

    /// A fresh copy of an SVG picture as an element fit for a page; empty for other pictures.
    Optional<Element> drawing(String file) {
        return Optional.ofNullable(drawings.get(file)).map(Element::clone);
    }

    /// Says which pictures nobody uses.
    void unused(Draft draft) {
        for (var file : images.keySet()) {
            if (!used.contains(file)) {
                draft.problem(file, 0, "no text uses this picture");
            }
        }
    }

    private void add(Draft draft, String file, byte[] bytes) {
        var ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var type = TYPES.get(ending);
        if (type == null) {
            draft.problem(file, 0, "pictures are svg, png, jpg or webp");
            return;
        }
        if (!file.matches("images/([a-z0-9]+(-[a-z0-9]+)*/)*[a-z0-9]+(-[a-z0-9]+)*\\.[a-z]+")) {
            draft.problem(file, 0, "a picture's name is lower-case words with hyphens");
        }
        if (!ending.equals("svg")) {
            var size = size(bytes);
            images.put(file, new Image(bytes, type, hash(bytes), size[0], size[1]));
            return;
        }
        if (bytes.length > LARGEST_SVG) {
            draft.problem(file, 0, "an SVG picture has at most 100 KB, this one has " + bytes.length / 1000);
        }
        var svg = Svg.read(draft, file);
        drawings.put(file, svg);
        images.put(
                file,
                new Image(
                        svg.outerHtml().getBytes(StandardCharsets.UTF_8),
                        type,
                        hash(bytes),
                        Svg.length(svg, "width"),
                        Svg.length(svg, "height")));
    }

    private static int[] size(byte[] bytes) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (readers.hasNext()) {
                var reader = readers.next();
                try {
                    reader.setInput(input, true, true);
                    return new int[] {reader.getWidth(0), reader.getHeight(0)};
                } finally {
                    reader.dispose();
                }
            }
        } catch (IOException notAPicture) {
            return new int[] {0, 0};
        }
        return new int[] {0, 0};
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
