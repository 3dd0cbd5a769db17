/// Rules of learning: how a response is judged, what progress means.
@NamedInterface("domain")
@NullMarked
package org.milestone.practice.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
