/// Rules of experience: months that count, requirements, what an application is refused for.
@NamedInterface("domain")
@NullMarked
package org.milestone.experience.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
