/// Where an item is asked and explained: the one room of screen parts that modules to the right
/// may put on their pages.
@NamedInterface("field")
@NullMarked
package org.milestone.practice.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
