/// Screens of skills: where one stands, rating oneself, one skill with its history.
@NullMarked
package org.milestone.skill.ui;

import org.jspecify.annotations.NullMarked;
