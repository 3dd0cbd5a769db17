/// The rules of playing a case.
@NullMarked
@NamedInterface("domain")
package org.milestone.guide.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
