/// Who helps whom: pairs, what they agreed, what they do together.
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
            "readiness::domain",
            "skill",
            "skill::domain",
            "experience",
            "experience::domain",
            "experience::pdf",
            "career",
            "career::domain",
            "hiring",
            "hiring::domain"
        })
@NullMarked
package org.milestone.mentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
