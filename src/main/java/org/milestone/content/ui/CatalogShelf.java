package org.milestone.content.ui;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestone.content.ContentRoutes;
import org.milestone.content.Library;
import org.milestone.content.domain.Catalog;
import org.milestone.shell.Shelf;
import org.springframework.stereotype.Component;

/// The pages of the catalog.
@Component
final class CatalogShelf implements Shelf {
    /// Screens that stand among the pages of one kind.
    private static final Set<String> ACTIONS = Set.of(ContentRoutes.CHOOSER, "certifications/compare", "roles/compare");

    private final Library library;

    CatalogShelf(Library library) {
        this.library = library;
    }

    @Override
    public boolean lacks(String path) {
        var catalog = library.catalog();
        var pages = pages(catalog);
        var room = path.split("/", 2)[0];
        return !ACTIONS.contains(path)
                && pages.stream().anyMatch(page -> page.startsWith(room + "/"))
                && !pages.contains(path)
                && catalog.redirects().keySet().stream().map(ContentRoutes::of).noneMatch(path::equals);
    }

    private static Set<String> pages(Catalog catalog) {
        return Stream.of(
                        catalog.tracks(),
                        catalog.lessons(),
                        catalog.roles(),
                        catalog.skills(),
                        catalog.certifications(),
                        catalog.tools(),
                        catalog.guide().interviews(),
                        catalog.guide().cases(),
                        catalog.guide().templates())
                .flatMap(all -> all.keySet().stream())
                .map(ContentRoutes::of)
                .collect(Collectors.toSet());
    }
}
