/// Rules of getting hired: stories, how they are rated, when they are due again.
@NamedInterface("domain")
@NullMarked
package org.milestone.hiring.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
