/// All that is done with a lesson: reading, notes, progress, the pages where one starts.
@ApplicationModule(
        allowedDependencies = {
            "shell",
            "content",
            "content::domain",
            "mail",
            "account",
            "account::domain",
            "practice",
            "practice::domain",
            "practice::field"
        })
@NullMarked
package org.milestone.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
