/// Pages to take along: files every reader can open, screen readers too.
@NamedInterface("pdf")
@NullMarked
package org.milestone.experience.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
