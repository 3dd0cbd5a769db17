/// What authors write: the catalog, its lint, its search.
@ApplicationModule(allowedDependencies = {"shell"})
@NullMarked
package org.milestone.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
