/// What one has done and holds: projects, months that count, certifications and their upkeep.
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
            "skill::domain"
        })
@NullMarked
package org.milestone.experience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
