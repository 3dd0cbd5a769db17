package org.milestone.experience;

import java.util.List;
import java.util.Map;
import org.milestone.experience.EligibilityService.Statement;
import org.milestone.experience.ExperienceService.Draft;
import org.milestone.experience.ExperienceService.Entry;
import org.milestone.experience.ExperienceService.Workplace;
import org.milestone.experience.VerificationService.Request;

/// Everything this module keeps about a person.
record ExperienceExport(
        List<Workplace> positions,
        List<Entry> entries,
        List<Workplace> removedPositions,
        List<Entry> removedEntries,
        Map<String, Draft> drafts,
        List<Statement> statements,
        List<Request> verifications) {}
