package org.milestone.hiring;

import java.util.List;

/// Where somebody stands: questions answered, questions due again with the weakest first, skills
/// that interviews ask about and no story shows yet.
public record InterviewStanding(int answered, List<InterviewAnswer> due, List<String> skillsWithoutStory) {
    public InterviewStanding {
        due = List.copyOf(due);
        skillsWithoutStory = List.copyOf(skillsWithoutStory);
    }
}
