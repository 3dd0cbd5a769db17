/// Milestone: where the rooms are opened. Nothing but the main class lives here.
@NullMarked
package org.milestone;

import org.jspecify.annotations.NullMarked;
