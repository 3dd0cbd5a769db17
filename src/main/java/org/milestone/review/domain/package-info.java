/// Rules of forgetting: how long a memory lasts and on which day it is asked for again.
@NamedInterface("domain")
@NullMarked
package org.milestone.review.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
