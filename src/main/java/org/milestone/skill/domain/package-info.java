/// Rules of standing: levels, ratings and how they are weighed against each other.
@NamedInterface("domain")
@NullMarked
package org.milestone.skill.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
