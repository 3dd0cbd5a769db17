/// Where one stands and where one is going: skills, plan, experience, credentials.
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
package org.milestone.career;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
