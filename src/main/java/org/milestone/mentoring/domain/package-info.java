/// The rules of mentoring: how a pair comes together, what it agrees on, whose turn it is.
@NamedInterface("domain")
@NullMarked
package org.milestone.mentoring.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
