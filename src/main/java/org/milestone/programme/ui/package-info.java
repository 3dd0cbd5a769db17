/// Screens of programmes, for leads and for those who take part.
@NullMarked
package org.milestone.programme.ui;

import org.jspecify.annotations.NullMarked;
