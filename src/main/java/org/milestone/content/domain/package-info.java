/// What the files say, as immutable values: the Catalog and everything in it.
@NamedInterface("domain")
@NullMarked
package org.milestone.content.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
