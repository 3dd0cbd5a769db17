/// Screens that show what authors wrote, to anybody.
@NullMarked
package org.milestone.content.ui;

import org.jspecify.annotations.NullMarked;
