/// Screens of the way there: the plan, the map of roles, goals and the check-in.
@NullMarked
package org.milestone.career.ui;

import org.jspecify.annotations.NullMarked;
