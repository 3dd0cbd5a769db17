package org.milestone.readiness;

import java.util.Map;
import java.util.Optional;
import org.milestone.content.domain.Certification;
import org.milestone.readiness.domain.Readiness;
import org.milestone.review.ReviewSettingsService.Goal;

/// How somebody stands before an exam.
///
/// @param domains    the names of the exam's domains, by their keys (`pmp/people`), in its order
/// @param passMark   the share of points needed, where the issuer publishes it
/// @param goal       when the person sits this exam, where they said so
/// @param frozen     whether the forecast of today is kept, to be judged by what becomes of the
/// exam
public record Outlook(
        Certification certification,
        Map<String, String> domains,
        Readiness readiness,
        Optional<Double> passMark,
        Optional<Goal> goal,
        boolean frozen) {

    /// The exam's key, `pmp`.
    public String exam() {
        return certification.id().substring(certification.id().lastIndexOf('/') + 1);
    }
}
