/// The administrator's view of letters.
@NullMarked
package org.milestone.mail.ui;

import org.jspecify.annotations.NullMarked;
