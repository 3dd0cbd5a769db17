/// Where one stands: ratings of skills by oneself, quizzes, mentors and others, and the level they add up to.
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
package org.milestone.skill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
