package org.milestone.desk.domain;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Opens Moodle XML with everything shut that could lead out of the file or blow it up.
final class MoodleXml {
    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 200;

    private final Faults faults = new Faults();
    private final List<Draft> items = new ArrayList<>();
    private final MoodleItems questions = new MoodleItems(faults, items);
    private final ArrayDeque<XmlNode> open = new ArrayDeque<>();
    private int parts;

    private MoodleXml() {}

    static Reading read(String text) {
        return new MoodleXml().parse(text);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private Reading parse(String text) {
        int line = 1;
        try {
            var reader = factory().createXMLStreamReader(new StringReader(text));
            while (reader.hasNext() && !faults.enough()) {
                int event = reader.next();
                line = Math.max(1, reader.getLocation().getLineNumber());
                if (!take(reader, event, line)) {
                    break;
                }
            }
            reader.close();
        } catch (XMLStreamException broken) {
            int at = broken.getLocation() == null ? line : broken.getLocation().getLineNumber();
            faults.add(Math.max(1, at), "The XML is broken here, or it uses what is not allowed: entities of its own.");
        }
        return faults.reading(items);
    }

    private boolean take(XMLStreamReader reader, int event, int line) {
        switch (event) {
            case XMLStreamConstants.DTD -> {
                faults.add(line, "A DOCTYPE is not allowed.");
                return false;
            }
            case XMLStreamConstants.ENTITY_REFERENCE -> {
                faults.add(line, "Entities of its own are not allowed.");
                return false;
            }
            case XMLStreamConstants.START_ELEMENT -> {
                return begin(reader, line);
            }
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (!open.isEmpty()) {
                    open.peek().text.append(reader.getText());
                }
            }
            default -> {}
        }
        return true;
    }

    private boolean begin(XMLStreamReader reader, int line) {
        var name = reader.getLocalName();
        if (open.isEmpty() && !name.equals("quiz")) {
            faults.add(line, "This is not Moodle XML: it begins with <quiz>.");
            return false;
        }
        if (open.size() >= DEEPEST) {
            faults.add(line, "The elements are nested too deeply.");
            return false;
        }
        if (open.size() == 1) {
            parts = 0;
            if (!name.equals("question")) {
                faults.add(line, "Within <quiz> only <question> may stand.");
            }
        }
        if (++parts > MOST_PARTS) {
            faults.add(line, "The question has more than 200 elements.");
            return false;
        }
        if (items.size() >= Importing.MOST_ITEMS && open.size() == 1) {
            faults.add(line, "There are more than 2,000 items. Split the file.");
            return false;
        }
        Map<String, String> attributes = new HashMap<>();
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            attributes.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        var node = new XmlNode(name, line, attributes);
        // The whole tree is never held: questions leave it when they are read.
        if (open.size() > 1) {
            open.peek().children.add(node);
        }
        open.push(node);
        return true;
    }

    private void end() {
        var node = open.pop();
        if (open.size() == 1 && node.name.equals("question")) {
            questions.read(node);
        }
        if (open.size() == 1) {
            open.peek().text.setLength(0);
        }
    }
}
