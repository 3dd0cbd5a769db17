package org.milestone.review;

/// The addresses of the review module, from the root.
public final class ReviewRoutes {
    public static final String REVIEW = "/review";
    public static final String SETTINGS = "/review/settings";

    private ReviewRoutes() {}
}
