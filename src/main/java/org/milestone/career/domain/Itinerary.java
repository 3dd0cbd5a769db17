package org.milestone.career.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestone.career.domain.RoleGraph.Leg;
import org.milestone.career.domain.RoleGraph.Post;

/// One path with all that content says of it: enough to compute its dates again when content has
/// changed since.
///
/// @param posts today's role first, the target last
/// @param legs  one fewer than posts
/// @param exams wanted, with those they ask for, the latter first
/// @param wanted ids of those that were wished for
/// @param examsFirst whether exams that ask for months of experience are studied for in the first
///                   role, or after all skills
public record Itinerary(List<Post> posts, List<Leg> legs, List<Exam> exams, List<String> wanted, boolean examsFirst) {
    public Itinerary {
        posts = List.copyOf(posts);
        legs = List.copyOf(legs);
        exams = List.copyOf(exams);
        wanted = List.copyOf(wanted);
    }

    static Itinerary along(List<String> path, RoleGraph graph, List<Exam> exams, List<String> wanted) {
        var posts = new ArrayList<Post>();
        var legs = new ArrayList<Leg>();
        for (int i = 0; i < path.size(); i++) {
            var post = graph.post(path.get(i)).orElseThrow();
            posts.add(post.without(List.of()));
            if (i + 1 < path.size()) {
                var to = path.get(i + 1);
                legs.add(post.ways().stream()
                        .filter(leg -> leg.to().equals(to))
                        .findFirst()
                        .orElseThrow());
            }
        }
        return new Itinerary(posts, legs, exams, wanted, false);
    }

    Itinerary withExamsFirst() {
        return new Itinerary(posts, legs, exams, wanted, true);
    }

    /// The same path as it is described today; empty when a role, a move or a certification of it
    /// is there no longer.
    public Optional<Itinerary> current(RoleGraph graph, Map<String, Exam> today) {
        var now = new ArrayList<Post>();
        var ways = new ArrayList<Leg>();
        for (int i = 0; i < posts.size(); i++) {
            int next = i + 1;
            var post = graph.post(posts.get(i).role());
            post.map(there -> there.without(List.of())).ifPresent(now::add);
            if (next < posts.size()) {
                post.flatMap(there -> there.ways().stream()
                                .filter(leg -> leg.to().equals(posts.get(next).role()))
                                .findFirst())
                        .ifPresent(ways::add);
            }
        }
        var sat = exams.stream()
                .flatMap(exam -> Optional.ofNullable(today.get(exam.id())).stream())
                .toList();
        return now.size() == posts.size() && ways.size() == legs.size() && sat.size() == exams.size()
                ? Optional.of(new Itinerary(now, ways, sat, wanted, examsFirst))
                : Optional.empty();
    }

    public List<String> roles() {
        return posts.stream().map(Post::role).toList();
    }

    public Post target() {
        return posts.getLast();
    }

    /// The name something had when this was put together.
    public Optional<String> title(String id) {
        return posts.stream()
                .filter(post -> post.role().equals(id))
                .map(Post::title)
                .findFirst()
                .or(() -> exams.stream()
                        .filter(exam -> exam.id().equals(id))
                        .map(Exam::title)
                        .findFirst());
    }
}
