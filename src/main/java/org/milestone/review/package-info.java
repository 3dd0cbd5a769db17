/// What to look at again, and when: the daily review queue.
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
            "study::domain"
        })
@NullMarked
package org.milestone.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
