package org.milestone.experience.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A4 pages of headings and paragraphs, tagged so that screen readers find their way. The font is
/// the one the library brings: Latin, Greek and Cyrillic; other letters become a box.
final class TaggedPdf implements AutoCloseable {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LEADING = 1.4f;
    private static final float SMALL = 8;
    private static final float BOLD = 0.035f;
    private static final String BOX = "\u25A1";

    /// How a block looks, and what it is.
    enum Style {
        TITLE(StandardStructureTypes.H1, 20, 0, true),
        PART(StandardStructureTypes.H2, 14, 16, true),
        ITEM(StandardStructureTypes.H3, 11.5f, 12, true),
        TEXT(StandardStructureTypes.P, 10, 3, false),
        NOTE(StandardStructureTypes.P, 8.5f, 3, false);

        private final String tag;
        private final float size;
        private final float before;
        private final boolean bold;

        Style(String tag, float size, float before, boolean bold) {
            this.tag = tag;
            this.size = size;
            this.before = before;
            this.bold = bold;
        }
    }

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement root = new PDStructureElement(StandardStructureTypes.DOCUMENT, tree);
    private final List<COSArray> parents = new ArrayList<>();
    private PDPage page;
    private PDPageContentStream content;
    private float y;

    TaggedPdf(String title, LocalDate day) throws IOException {
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            font = PDType0Font.load(document, in);
        }
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("en");
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setStructureTreeRoot(tree);
        tree.appendKid(root);
        var information = document.getDocumentInformation();
        information.setTitle(title);
        information.setCreator("Milestone");
        var at = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        at.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        information.setCreationDate(at);
        page = new PDPage(PDRectangle.A4);
        content = begin();
    }

    private PDPageContentStream begin() throws IOException {
        document.addPage(page);
        page.setStructParents(parents.size());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        parents.add(new COSArray());
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }

    /// One more block; a heading keeps with what follows, and blank text is nothing.
    void add(Style style, String text) throws IOException {
        float height = style.size * LEADING;
        var block = new PDStructureElement(style.tag, root);
        var lines = lines(text, style.size);
        if (lines.isEmpty()) {
            return;
        }
        root.appendKid(block);
        y -= style.before;
        if (y - height * (style.bold ? 4 : 1) < MARGIN) {
            turn();
        }
        for (var line : lines) {
            if (y - height < MARGIN) {
                turn();
            }
            y -= height;
            draw(block, style, line);
        }
    }

    private void turn() throws IOException {
        content.close();
        page = new PDPage(PDRectangle.A4);
        content = begin();
    }

    private void draw(PDStructureElement block, Style style, String line) throws IOException {
        var parent = parents.getLast();
        int id = parent.size();
        var properties = new COSDictionary();
        properties.setInt(COSName.MCID, id);
        content.beginMarkedContent(COSName.getPDFName(style.tag), PDPropertyList.create(properties));
        content.beginText();
        content.setFont(font, style.size);
        if (style.bold) {
            content.setRenderingMode(RenderingMode.FILL_STROKE);
            content.setLineWidth(style.size * BOLD);
        } else {
            content.setRenderingMode(RenderingMode.FILL);
        }
        content.newLineAtOffset(MARGIN, y);
        content.showText(line);
        content.endText();
        content.endMarkedContent();
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, id);
        block.appendKid(new PDMarkedContentReference(reference));
        parent.add(block);
    }

    private List<String> lines(String text, float size) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : text.strip().split("\\R")) {
            var line = new StringBuilder();
            for (var word : printable(paragraph).split(" ")) {
                for (var piece : pieces(word, size)) {
                    if (!line.isEmpty() && width(line + " " + piece, size) > WIDTH) {
                        lines.add(line.toString());
                        line.setLength(0);
                    }
                    line.append(line.isEmpty() ? "" : " ").append(piece);
                }
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
        }
        return lines;
    }

    /// A word that is wider than a line, cut.
    private List<String> pieces(String word, float size) throws IOException {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (int point : word.codePoints().toArray()) {
            var letter = Character.toString(point);
            if (width(piece + letter, size) > WIDTH) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(letter);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1_000 * size;
    }

    private String printable(String text) {
        var plain = new StringBuilder();
        text.strip().codePoints().forEach(point -> {
            var letter = Character.toString(point);
            if (Character.isISOControl(point) || Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                plain.append(' ');
            } else {
                plain.append(drawable(letter) ? letter : BOX);
            }
        });
        return plain.toString().replaceAll(" +", " ");
    }

    private boolean drawable(String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }

    /// The file, with page numbers.
    byte[] bytes() throws IOException {
        content.close();
        int number = 0;
        int all = document.getNumberOfPages();
        for (var each : document.getPages()) {
            number++;
            try (var foot =
                    new PDPageContentStream(document, each, PDPageContentStream.AppendMode.APPEND, true, true)) {
                // an artifact: nobody wants it read out in the middle of a sentence
                foot.beginMarkedContent(COSName.ARTIFACT);
                foot.beginText();
                foot.setFont(font, SMALL);
                foot.newLineAtOffset(MARGIN, MARGIN / 2);
                foot.showText("Page " + number + " of " + all);
                foot.endText();
                foot.endMarkedContent();
            }
        }
        var numbers = new COSArray();
        for (int at = 0; at < parents.size(); at++) {
            numbers.add(COSInteger.get(at));
            numbers.add(parents.get(at));
        }
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.NUMS, numbers);
        tree.setParentTree(new PDNumberTreeNode(dictionary, PDParentTreeValue.class));
        tree.setParentTreeNextKey(parents.size());
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        content.close();
        document.close();
    }
}
