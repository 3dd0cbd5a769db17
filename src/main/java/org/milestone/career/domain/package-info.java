/// Rules of the way there: paths, activities, simulation, goals.
@NamedInterface("domain")
@NullMarked
package org.milestone.career.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
