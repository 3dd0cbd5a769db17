package org.milestone.desk.domain;

/// Why a file is refused, or what it still lacks, and on which line, counted from 1.
public record Fault(int line, String reason) {}
