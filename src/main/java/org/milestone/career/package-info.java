/// Where one is going: roles to walk, the plan with its dates, goals and check-ins.
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
            "experience::pdf"
        })
@NullMarked
package org.milestone.career;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
