/// Who people are: sign-in, roles, sessions, consent, export and erasure.
@ApplicationModule(allowedDependencies = {"shell", "content", "content::domain", "mail"})
@NullMarked
package org.milestone.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
