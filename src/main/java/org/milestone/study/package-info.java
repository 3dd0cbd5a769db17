/// All that is done with a lesson or a question.
@ApplicationModule(allowedDependencies = {"shell", "content", "content::domain", "mail", "account", "account::domain"})
@NullMarked
package org.milestone.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
