package org.milestone.content;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// YAML as nodes with their lines. Nothing is ever constructed from it, and tags of one's own are problems.
final class Yaml {
    private static final Set<Tag> PLAIN =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MAP, Tag.SEQ, Tag.MERGE);

    private Yaml() {}

    /// One mapping. With a problem it comes back without keys.
    static Fields mapping(Draft draft, String file, String text, int shift) {
        var root = root(draft, file, text, shift);
        if (text.isBlank()) {
            draft.problem(file, shift, "the file is empty");
        }
        return new Fields(draft, file, shift, root.orElse(null));
    }

    /// A list of mappings.
    static List<Fields> list(Draft draft, String file, String text) {
        var root = root(draft, file, text, 0);
        if (root.orElse(null) instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(node -> new Fields(draft, file, 0, node))
                    .toList();
        }
        if (text.isBlank()) {
            draft.problem(file, 0, "the file is empty");
        }
        root.ifPresent(node -> draft.problem(file, 1, "here should be a list (`- key: ...`)"));
        return List.of();
    }

    private static Optional<Node> root(Draft draft, String file, String text, int shift) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(20);
        options.setAllowRecursiveKeys(false);
        options.setCodePointLimit(ContentFolder.LARGEST);
        var yaml = new org.yaml.snakeyaml.Yaml(new SafeConstructor(options));
        try {
            @Nullable Node root = yaml.compose(new StringReader(text));
            if (root == null || hasForeignTag(draft, file, root, shift)) {
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1 + shift;
            draft.problem(file, line, "YAML that cannot be read: " + broken.getProblem());
        } catch (YAMLException broken) {
            draft.problem(file, 0, "YAML that cannot be read: " + broken.getMessage());
        }
        return Optional.empty();
    }

    private static boolean hasForeignTag(Draft draft, String file, Node root, int shift) {
        boolean foreign = false;
        var seen = Collections.newSetFromMap(new IdentityHashMap<Node, Boolean>());
        var open = new ArrayDeque<Node>();
        open.add(root);
        while (!open.isEmpty()) {
            var node = open.poll();
            if (!seen.add(node)) {
                continue;
            }
            if (!PLAIN.contains(node.getTag())) {
                foreign = true;
                int line = node.getStartMark().getLine() + 1 + shift;
                draft.problem(file, line, "the tag " + node.getTag() + " is not allowed");
            }
            if (node instanceof SequenceNode sequence) {
                open.addAll(sequence.getValue());
            } else if (node instanceof MappingNode mapping) {
                mapping.getValue().forEach(tuple -> {
                    open.add(tuple.getKeyNode());
                    open.add(tuple.getValueNode());
                });
            }
        }
        return foreign;
    }
}
