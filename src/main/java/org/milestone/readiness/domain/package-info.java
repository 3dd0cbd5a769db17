/// Rules of forecasting: mastery, the chance to pass, the adaptive diagnostic and the study plan.
@NamedInterface("domain")
@NullMarked
package org.milestone.readiness.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
