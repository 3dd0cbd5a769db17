/// Screens for learning: landing, home, tracks, lessons.
@NullMarked
package org.milestone.study.ui;

import org.jspecify.annotations.NullMarked;
