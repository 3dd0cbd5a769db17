package org.milestone.skill.ui;

import org.milestone.content.Library;
import org.milestone.shell.Shelf;
import org.milestone.skill.SkillRoutes;
import org.springframework.stereotype.Component;

/// The pages of one's own skills.
@Component
final class MySkillsShelf implements Shelf {
    private final Library library;

    MySkillsShelf(Library library) {
        this.library = library;
    }

    @Override
    public boolean lacks(String path) {
        var room = SkillRoutes.SKILLS.substring(1) + "/";
        var catalog = library.catalog();
        return path.startsWith(room)
                && !SkillRoutes.ASSESS.equals("/" + path)
                && !SkillRoutes.ROLES.equals("/" + path)
                && !catalog.skills().containsKey(catalog.current("skills/" + path.substring(room.length())));
    }
}
