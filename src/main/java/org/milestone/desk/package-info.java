/// The authors' desk: how items do, what learners hold against them, and items of other programs.
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
            "practice::field",
            "study",
            "study::domain",
            "review",
            "review::domain",
            "readiness",
            "readiness::domain"
        })
@NullMarked
package org.milestone.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
