/// Items as other programs write them, read with care and written so that they come back the same.
@NamedInterface("domain")
@NullMarked
package org.milestone.desk.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
