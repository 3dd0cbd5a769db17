package org.milestone.hiring;

import java.util.List;

/// Everything this module keeps about a person, under the ids it was kept with.
record HiringExport(List<InterviewAnswer> interviewAnswers) {}
