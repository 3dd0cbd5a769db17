/// The screens of the experience log and of certifications held.
@NullMarked
package org.milestone.experience.ui;

import org.jspecify.annotations.NullMarked;
