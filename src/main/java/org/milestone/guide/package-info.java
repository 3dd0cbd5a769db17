/// What readers do with what authors wrote, without an account: cases to decide, documents to take
/// away, a certification to choose.
@ApplicationModule(allowedDependencies = {"shell", "content", "content::domain"})
@NullMarked
package org.milestone.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
