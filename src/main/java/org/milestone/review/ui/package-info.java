/// Screens of review: the cards of the day, and how much one wants to remember.
@NullMarked
package org.milestone.review.ui;

import org.jspecify.annotations.NullMarked;
