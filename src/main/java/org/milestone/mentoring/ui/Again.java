package org.milestone.mentoring.ui;

import java.util.function.Consumer;
import org.milestone.mentoring.MenteeService.Picture;

/// Reads a page of two people anew and draws one part of it; what is typed in the others stays.
@FunctionalInterface
interface Again {
    void draw(Consumer<Picture> part);
}
