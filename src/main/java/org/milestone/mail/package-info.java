/// Letters waiting to go, and what became of those that went.
@ApplicationModule(allowedDependencies = {"shell", "content", "content::domain"})
@NullMarked
package org.milestone.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
