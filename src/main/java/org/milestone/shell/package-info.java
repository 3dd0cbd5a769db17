/// The frame every screen hangs in: layout, error screens and a small kit of components. It knows nobody.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.milestone.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
