/// Screens for learning: landing, home, tracks, lessons.
@NullMarked
package org.milestone.practice.ui;

import org.jspecify.annotations.NullMarked;
