package org.milestone.practice.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestone.content.domain.Question.Hotspot;
import org.milestone.practice.domain.Response;
import org.milestone.practice.domain.Response.Choices;
import org.milestone.shell.Prose;

/// Places on a picture. Each is a button of its own, named for those who do not see it, and has a
/// letter.
final class Pointing implements Answering {
    private final Hotspot item;
    private final Div root = new Div();
    private final Paragraph request;
    private final List<NativeButton> buttons = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();
    private Runnable changed = () -> {};
    private boolean readOnly;

    Pointing(Hotspot item) {
        this.item = item;
        this.request =
                new Paragraph(item.toChoose() == 1 ? "Choose one place" : "Choose " + item.toChoose() + " places");
        request.addClassName("field-request");
        var picture = new Div(new Prose(item.image()));
        picture.addClassName("hotspot");
        for (int place = 0; place < item.areas().size(); place++) {
            var area = item.areas().get(place);
            var button = new NativeButton(Answering.letter(place));
            int which = place;
            button.addClickListener(click -> choose(which));
            button.addClassName("hotspot-area");
            button.getElement().setAttribute("aria-label", area.label());
            button.getElement().setAttribute("aria-pressed", "false");
            button.getStyle()
                    .set("left", area.left() + "%")
                    .set("top", area.top() + "%")
                    .set("width", area.width() + "%")
                    .set("height", area.height() + "%");
            buttons.add(button);
            picture.add(button);
        }
        root.add(request, picture);
    }

    @Override
    public Component component() {
        return root;
    }

    @Override
    public Optional<Response> response() {
        return taken.isEmpty() ? Optional.empty() : Optional.of(new Choices(taken));
    }

    @Override
    public void show(Response response) {
        if (!(response instanceof Choices(var places))) {
            throw new IllegalArgumentException("not places: " + response);
        }
        taken.clear();
        taken.addAll(places);
        draw();
    }

    @Override
    public int choices() {
        return item.areas().size();
    }

    @Override
    public void choose(int shown) {
        if (readOnly || shown >= buttons.size()) {
            return;
        }
        if (item.toChoose() == 1) {
            taken.clear();
            taken.add(shown);
        } else if (!taken.remove(shown)) {
            taken.add(shown);
        }
        clearMissing();
        draw();
        changed.run();
    }

    private void draw() {
        for (int place = 0; place < buttons.size(); place++) {
            buttons.get(place).getElement().setAttribute("aria-pressed", String.valueOf(taken.contains(place)));
        }
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        buttons.forEach(button -> button.setEnabled(!readOnly));
    }

    @Override
    public void missing() {
        request.addClassName("field-error");
    }

    @Override
    public void clearMissing() {
        request.removeClassName("field-error");
    }
}
