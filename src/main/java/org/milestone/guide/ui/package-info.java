/// Screens on which readers decide, choose and take away, for anybody.
@NullMarked
package org.milestone.guide.ui;

import org.jspecify.annotations.NullMarked;
