/// How likely somebody is to pass, what they master and what to do next, honestly or not at all.
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
            "review::domain"
        })
@NullMarked
package org.milestone.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
