package org.milestone.shell;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;

/// What a screen keeps in its address behind the question mark.
public final class Address {
    private Address() {}

    /// A name with its value; parts without a value are left out of the address.
    public record Part(String name, Optional<String> value) {}

    /// A value of an enum, in small letters.
    public static Part part(String name, Optional<? extends Enum<?>> choice) {
        return new Part(name, choice.map(value -> value.name().toLowerCase(Locale.ROOT)));
    }

    /// A word as it stands; left out when it is blank.
    public static Part text(String name, String value) {
        return new Part(name, Optional.of(value).filter(text -> !text.isBlank()));
    }

    /// The path, from the root with a leading slash, with its parts.
    public static String of(String path, Part... parts) {
        var values = new LinkedHashMap<String, String>();
        for (var part : parts) {
            part.value().ifPresent(value -> values.put(part.name(), value));
        }
        // Location refuses a leading slash
        return "/" + new Location(path.substring(1), QueryParameters.simple(values)).getPathWithQueryParameters();
    }

    /// The value of an enum in the address; what is not one of them counts as not there.
    public static <E extends Enum<E>> Optional<E> choice(QueryParameters query, String name, Class<E> type) {
        return query.getSingleParameter(name)
                .flatMap(word -> Arrays.stream(type.getEnumConstants())
                        .filter(value -> value.name().equalsIgnoreCase(word))
                        .findFirst());
    }
}
