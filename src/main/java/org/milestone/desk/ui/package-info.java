/// The screens of the authors' desk.
@NullMarked
package org.milestone.desk.ui;

import org.jspecify.annotations.NullMarked;
