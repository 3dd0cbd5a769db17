package org.milestone.hiring;

/// The addresses of this module, from the root.
public final class HiringRoutes {
    /// Answering interview questions and rating oneself.
    public static final String PRACTICE = "/interview-practice";

    private HiringRoutes() {}
}
