package org.milestone.skill.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestone.content.domain.Role;
import org.milestone.content.domain.Role.Need;
import org.milestone.content.domain.Stage;

/// How far somebody is from a role, as far as anything is known of the skills it asks for.
///
/// @param role    the content id
/// @param missing levels missing on average, weighted by what the role insists on, 0-5
/// @param surplus levels too many on average
/// @param known   skills of the role something is known of
/// @param asked   skills it asks for
public record Distance(String role, double missing, double surplus, int known, int asked) {

    /// How little alike person and role are: less is closer.
    public double apart() {
        return missing + StartingValues.SURPLUS * surplus;
    }

    /// Empty when less than three of its skills are known. A skill nothing is known of is taken to
    /// be like the person's others.
    public static Optional<Distance> of(Role role, Bands bands) {
        int known = (int) role.skills().stream()
                .filter(asked -> bands.knows(asked.skill()))
                .count();
        if (known < Math.min(StartingValues.SKILLS_TO_COMPARE, role.skills().size())) {
            return Optional.empty();
        }
        var usual = usual(role, bands);
        double missing = 0;
        double surplus = 0;
        double weights = 0;
        for (var asked : role.skills()) {
            for (var axis : Axis.values()) {
                double level = bands.band(asked.skill(), axis).map(Band::mean).orElse(usual.getOrDefault(axis, 0.0));
                double difference = Gap.required(asked, axis) - level;
                double weight = weight(asked.need());
                missing += weight * Math.max(0, difference);
                surplus += weight * Math.max(0, -difference);
                weights += weight;
            }
        }
        return Optional.of(new Distance(
                role.id(),
                missing / weights,
                surplus / weights,
                known,
                role.skills().size()));
    }

    /// The closest of some roles; jobs outside project management are where people come from, and
    /// are not told as where they are.
    public static Optional<Distance> closest(Collection<Role> roles, Bands bands) {
        return roles.stream()
                .filter(role -> role.stage() != Stage.START)
                .flatMap(role -> of(role, bands).stream())
                .min(Comparator.comparingDouble(Distance::apart).thenComparing(Distance::role));
    }

    private static Map<Axis, Double> usual(Role role, Bands bands) {
        var usual = new EnumMap<Axis, Double>(Axis.class);
        for (var axis : Set.of(Axis.values())) {
            role.skills().stream()
                    .flatMap(asked -> bands.band(asked.skill(), axis).stream())
                    .mapToDouble(Band::mean)
                    .average()
                    .ifPresent(mean -> usual.put(axis, mean));
        }
        return usual;
    }

    private static double weight(Need need) {
        return switch (need) {
            case MUST -> StartingValues.MUST;
            case USUAL -> StartingValues.USUAL;
            case PLUS -> StartingValues.PLUS;
        };
    }
}
