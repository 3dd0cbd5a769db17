package org.milestone.content;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import org.springframework.test.util.ReflectionTestUtils;

/// The content as it is after authors gave some of it another name; it has its old redirects
/// again when this is closed.
public final class RenamedContent implements AutoCloseable {
    private final Library library;
    private final Object before;

    /// @param redirects new ids by the ids something had before
    public RenamedContent(Library library, Map<String, String> redirects) {
        this.library = library;
        this.before = Objects.requireNonNull(ReflectionTestUtils.invokeMethod(library, "current"));
        ReflectionTestUtils.setField(library, "newest", renamed(redirects));
    }

    private Object renamed(Map<String, String> redirects) {
        try {
            var parts = before.getClass().getRecordComponents();
            var values = new Object[parts.length];
            for (int at = 0; at < parts.length; at++) {
                Method read = parts[at].getAccessor();
                read.setAccessible(true);
                values[at] = read.invoke(before);
            }
            var content = (Library.Content) values[0];
            values[0] = new Library.Content(
                    content.catalog().but().redirects(redirects).build(), content.images(), content.index());
            Constructor<?> constructor = before.getClass().getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        ReflectionTestUtils.setField(library, "newest", before);
    }
}
