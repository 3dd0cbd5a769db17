package org.milestone.content;

/// A value written in YAML and the line it stands on.
record Scalar(String value, int line) {}
