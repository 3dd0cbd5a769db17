/// Screens of readiness: the forecast, how forecasts did, the study plan.
@NullMarked
package org.milestone.readiness.ui;

import org.jspecify.annotations.NullMarked;
