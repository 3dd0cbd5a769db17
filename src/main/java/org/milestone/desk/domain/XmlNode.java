package org.milestone.desk.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An element of a question.
final class XmlNode {
    final String name;
    final int line;
    final Map<String, String> attributes;
    final List<XmlNode> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    XmlNode(String name, int line, Map<String, String> attributes) {
        this.name = name;
        this.line = line;
        this.attributes = attributes;
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    List<XmlNode> all(String child) {
        return children.stream().filter(node -> node.name.equals(child)).toList();
    }

    Optional<XmlNode> one(String child) {
        return children.stream().filter(node -> node.name.equals(child)).findFirst();
    }

    /// What stands in a child, stripped.
    String said(String child) {
        return one(child).map(node -> node.text.toString().strip()).orElse("");
    }
}
