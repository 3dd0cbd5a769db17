/// Answering items: self-checks, practice, mock exams, and what became of each answer.
@ApplicationModule(allowedDependencies = {"shell", "content", "content::domain", "mail", "account", "account::domain"})
@NullMarked
package org.milestone.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
