package org.milestone.practice;

import java.util.Map;
import java.util.Optional;
import org.milestone.practice.domain.Response;

/// How an item does with everybody, for its author: from first answers only, but for `shown`.
///
/// @param version        the one most answers are for
/// @param shown          how often it was asked in all
/// @param answers        first answers
/// @param facility       the share of them that is entirely right, 0-1
/// @param discrimination point-biserial correlation of right or wrong with the share of the other
///                       points of the attempt, -1 to 1; empty under ten answers in attempts, or
///                       where all were right, or all wrong
/// @param medianSeconds  spent on it
/// @param responses      how often each response of that version was given
public record ItemStatistics(
        String question,
        String version,
        long shown,
        long answers,
        double facility,
        Optional<Double> discrimination,
        Optional<Integer> medianSeconds,
        Map<Response, Long> responses) {}
