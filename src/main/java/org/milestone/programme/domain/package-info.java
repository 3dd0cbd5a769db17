/// The rules of programmes: who takes which part, and which numbers about people may be shown.
@NamedInterface("domain")
@NullMarked
package org.milestone.programme.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
