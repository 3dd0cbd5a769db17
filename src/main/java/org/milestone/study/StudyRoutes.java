package org.milestone.study;

import org.milestone.content.ContentRoutes;

/// The addresses of the study module, from the root.
public final class StudyRoutes {
    public static final String HOME = "/home";
    public static final String CATALOGUE = "/learn";
    public static final String NOTES = "/notes";

    private StudyRoutes() {}

    /// Where a lesson is read.
    public static String lesson(String id) {
        return "/" + ContentRoutes.of(id);
    }

    /// Where a track's syllabus stands.
    public static String track(String id) {
        return "/" + ContentRoutes.of(id);
    }
}
