/// Screens of getting hired.
@NullMarked
package org.milestone.hiring.ui;

import org.jspecify.annotations.NullMarked;
