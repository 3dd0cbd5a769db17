/// Screens of mentors and mentees.
@NullMarked
package org.milestone.mentoring.ui;

import org.jspecify.annotations.NullMarked;
