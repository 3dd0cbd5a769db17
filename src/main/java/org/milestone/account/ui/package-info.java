/// Screens about oneself, and the administrator's screens about people.
@NullMarked
package org.milestone.account.ui;

import org.jspecify.annotations.NullMarked;
