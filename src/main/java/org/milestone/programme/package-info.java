/// Programmes: groups of mentors and mentees with a lead, who pairs people and sees numbers only.
@ApplicationModule(
        allowedDependencies = {
            "shell",
            "content",
            "content::domain",
            "mail",
            "account",
            "account::domain",
            "study",
            "study::domain",
            "review",
            "review::domain",
            "experience",
            "experience::domain",
            "career",
            "career::domain",
            "mentoring",
            "mentoring::domain"
        })
@NullMarked
package org.milestone.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
