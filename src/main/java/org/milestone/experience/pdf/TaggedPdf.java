package org.milestone.experience.pdf;

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
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A4 pages of headings, paragraphs and tables, tagged so that screen readers find their way. The
/// font is the one the library brings: Latin, Greek and Cyrillic; other letters become a box.
public final class TaggedPdf implements AutoCloseable {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LEADING = 1.4f;
    private static final float SMALL = 8;
    private static final float BOLD = 0.035f;
    private static final float CELL = 8.5f;
    private static final float GUTTER = 8;
    private static final float AIR = 3;
    private static final float HAIR = 0.5f;
    private static final float GREY = 0.7f;
    private static final String BOX = "\u25A1";

    /// A column of a table.
    ///
    /// @param share of the width, beside those of the others
    public record Column(String name, int share) {}

    /// How a block looks, and what it is.
    public enum Style {
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

    public TaggedPdf(String title, LocalDate day) throws IOException {
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
    public void add(Style style, String text) throws IOException {
        float height = style.size * LEADING;
        var block = new PDStructureElement(style.tag, root);
        var lines = lines(text, style.size, WIDTH);
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
            draw(block, style.tag, style.size, style.bold, MARGIN, line);
        }
    }

    private void turn() throws IOException {
        content.close();
        page = new PDPage(PDRectangle.A4);
        content = begin();
    }

    /// A table whose first column names the rows; on a new page its head stands again.
    public void table(List<Column> columns, List<List<String>> rows) throws IOException {
        var table = new PDStructureElement(StandardStructureTypes.TABLE, root);
        root.appendKid(table);
        y -= AIR;
        var names = columns.stream().map(Column::name).toList();
        var head = wrapped(columns, names);
        if (y - 3 * height(head) < MARGIN) {
            turn();
        }
        row(columns, head, elements(table, columns.size(), true));
        for (var cells : rows) {
            var row = wrapped(columns, cells);
            if (y - height(row) < MARGIN) {
                turn();
                row(columns, head, List.of());
            }
            row(columns, row, elements(table, columns.size(), false));
        }
    }

    private static List<PDStructureElement> elements(PDStructureElement table, int count, boolean head) {
        var row = new PDStructureElement(StandardStructureTypes.TR, table);
        table.appendKid(row);
        var cells = new ArrayList<PDStructureElement>();
        for (int at = 0; at < count; at++) {
            boolean names = head || at == 0;
            var cell = new PDStructureElement(names ? StandardStructureTypes.TH : StandardStructureTypes.TD, row);
            if (names) {
                var scope = new PDTableAttributeObject();
                scope.setScope(head ? PDTableAttributeObject.SCOPE_COLUMN : PDTableAttributeObject.SCOPE_ROW);
                cell.addAttribute(scope);
            }
            row.appendKid(cell);
            cells.add(cell);
        }
        return cells;
    }

    private List<List<String>> wrapped(List<Column> columns, List<String> cells) throws IOException {
        var wrapped = new ArrayList<List<String>>();
        for (int at = 0; at < columns.size(); at++) {
            wrapped.add(lines(cells.get(at), CELL, room(columns, at) - GUTTER));
        }
        return wrapped;
    }

    private static float room(List<Column> columns, int at) {
        int all = columns.stream().mapToInt(Column::share).sum();
        return WIDTH * columns.get(at).share() / all;
    }

    private static float height(List<List<String>> row) {
        return 2 * AIR + lineCount(row) * CELL * LEADING;
    }

    private static int lineCount(List<List<String>> row) {
        return row.stream().mapToInt(List::size).max().orElse(0);
    }

    /// Line by line, so that a row that is longer than a page goes on on the next.
    ///
    /// @param elements none for a head that was read out before
    private void row(List<Column> columns, List<List<String>> row, List<PDStructureElement> elements)
            throws IOException {
        y -= AIR;
        for (int line = 0; line < lineCount(row); line++) {
            if (y - CELL * LEADING < MARGIN) {
                turn();
            }
            y -= CELL * LEADING;
            float x = MARGIN;
            for (int at = 0; at < columns.size(); at++) {
                if (line < row.get(at).size()) {
                    cell(elements, at, x, row.get(at).get(line));
                }
                x += room(columns, at);
            }
        }
        y -= AIR;
        rule();
    }

    private void cell(List<PDStructureElement> elements, int at, float x, String line) throws IOException {
        if (elements.isEmpty()) {
            content.beginMarkedContent(COSName.ARTIFACT);
            text(CELL, true, x, line);
            content.endMarkedContent();
        } else {
            var element = elements.get(at);
            draw(
                    element,
                    element.getStructureType(),
                    CELL,
                    StandardStructureTypes.TH.equals(element.getStructureType()),
                    x,
                    line);
        }
    }

    private void rule() throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.saveGraphicsState();
        content.setStrokingColor(GREY);
        content.setLineWidth(HAIR);
        content.moveTo(MARGIN, y);
        content.lineTo(MARGIN + WIDTH, y);
        content.stroke();
        content.restoreGraphicsState();
        content.endMarkedContent();
    }

    private void draw(PDStructureElement block, String tag, float size, boolean bold, float x, String line)
            throws IOException {
        var parent = parents.getLast();
        int id = parent.size();
        var properties = new COSDictionary();
        properties.setInt(COSName.MCID, id);
        content.beginMarkedContent(COSName.getPDFName(tag), PDPropertyList.create(properties));
        text(size, bold, x, line);
        content.endMarkedContent();
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, id);
        block.appendKid(new PDMarkedContentReference(reference));
        parent.add(block);
    }

    private void text(float size, boolean bold, float x, String line) throws IOException {
        content.beginText();
        content.setFont(font, size);
        if (bold) {
            content.setRenderingMode(RenderingMode.FILL_STROKE);
            content.setLineWidth(size * BOLD);
        } else {
            content.setRenderingMode(RenderingMode.FILL);
        }
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
    }

    private List<String> lines(String text, float size, float room) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : text.strip().split("\\R")) {
            var line = new StringBuilder();
            for (var word : printable(paragraph).split(" ")) {
                for (var piece : pieces(word, size, room)) {
                    if (!line.isEmpty() && width(line + " " + piece, size) > room) {
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
    private List<String> pieces(String word, float size, float room) throws IOException {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (int point : word.codePoints().toArray()) {
            var letter = Character.toString(point);
            if (width(piece + letter, size) > room) {
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
    public byte[] bytes() throws IOException {
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
