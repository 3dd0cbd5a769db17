package org.milestone.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.milestone.content.domain.Catalog;
import org.milestone.content.domain.Kind;
import org.milestone.content.domain.SearchHit;
import org.milestone.content.domain.SearchQuery;
import org.milestone.content.domain.SearchResults;

/// A search over one catalog, kept in memory and never changed.
final class SearchIndex {
    static final String TITLE = "title";
    static final String SUMMARY = "summary";
    static final String TEXT = "text";
    private static final String ID = "id";
    private static final String KIND = "kind";
    // A snippet reads summary and text as one.
    private static final String SHOWN = "shown";
    private static final int LONGEST_SHOWN = 20_000;

    private final Directory directory;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;

    private SearchIndex(Directory directory, Analyzer analyzer) throws IOException {
        this.directory = directory;
        this.searcher = new IndexSearcher(DirectoryReader.open(directory));
        this.analyzer = analyzer;
    }

    static SearchIndex of(Catalog catalog) {
        var directory = new ByteBuffersDirectory();
        var analyzer = new SearchAnalyzer();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var entry : SearchEntry.of(catalog)) {
                writer.addDocument(document(entry));
            }
            writer.commit();
            return new SearchIndex(directory, analyzer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The index whose files these are: name -> bytes.
    static SearchIndex of(Map<String, byte[]> files) throws IOException {
        var directory = new ByteBuffersDirectory();
        for (var file : files.entrySet()) {
            try (var output = directory.createOutput(file.getKey(), IOContext.DEFAULT)) {
                output.writeBytes(file.getValue(), file.getValue().length);
            }
        }
        return new SearchIndex(directory, new SearchAnalyzer());
    }

    /// The files of the index, to be kept.
    Map<String, byte[]> files() throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var name : directory.listAll()) {
            try (var input = directory.openInput(name, IOContext.READONCE)) {
                var bytes = new byte[Math.toIntExact(input.length())];
                input.readBytes(bytes, 0, bytes.length);
                files.put(name, bytes);
            }
        }
        return files;
    }

    SearchResults search(SearchQuery asked) {
        var words = SearchWords.of(asked.text(), analyzer);
        if (words.isEmpty()) {
            return SearchResults.NONE;
        }
        try {
            var query = searcher.rewrite(words.query(Occur.MUST));
            var counts = counts(query);
            if (counts.isEmpty()) {
                // No text has all the words: some are better than none.
                query = searcher.rewrite(words.query(Occur.SHOULD));
                counts = counts(query);
            }
            return results(asked, query, counts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private SearchResults results(SearchQuery asked, Query query, Map<Kind, Integer> counts) throws IOException {
        int total = asked.kind()
                .map(kind -> counts.getOrDefault(kind, 0))
                .orElse(counts.values().stream().mapToInt(Integer::intValue).sum());
        if (asked.limit() == 0 || total == 0) {
            return new SearchResults(List.of(), total, counts);
        }
        var wanted = asked.kind().map(kind -> of(query, kind)).orElse(query);
        var found = searcher.search(wanted, asked.limit());
        var snippets = snippets(query, found);
        var hits = new ArrayList<SearchHit>();
        for (int i = 0; i < found.scoreDocs.length; i++) {
            var document = searcher.storedFields().document(found.scoreDocs[i].doc);
            var id = document.get(ID);
            hits.add(new SearchHit(
                    id,
                    Kind.valueOf(document.get(KIND).toUpperCase(Locale.ROOT)),
                    document.get(TITLE),
                    ContentRoutes.of(id),
                    snippets[i]));
        }
        return new SearchResults(hits, total, counts);
    }

    private Map<Kind, Integer> counts(Query query) throws IOException {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.values()) {
            int count = searcher.count(of(query, kind));
            if (count > 0) {
                counts.put(kind, count);
            }
        }
        return counts;
    }

    private static Query of(Query query, Kind kind) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(KIND, name(kind))), Occur.FILTER)
                .build();
    }

    private String[] snippets(Query query, TopDocs found) throws IOException {
        var highlighter = UnifiedHighlighter.builder(searcher, analyzer)
                .withFieldMatcher(field -> true)
                .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " ... ", true))
                .withMaxNoHighlightPassages(1)
                .withMaxLength(LONGEST_SHOWN)
                .build();
        return highlighter.highlight(SHOWN, query, found, 2);
    }

    private static Document document(SearchEntry entry) {
        var document = new Document();
        document.add(new StringField(ID, entry.id(), Field.Store.YES));
        document.add(new StringField(KIND, name(entry.kind()), Field.Store.YES));
        document.add(new TextField(TITLE, entry.title(), Field.Store.YES));
        document.add(new TextField(SUMMARY, entry.summary(), Field.Store.NO));
        document.add(new TextField(TEXT, entry.text(), Field.Store.NO));
        document.add(new StoredField(SHOWN, entry.summary() + " " + entry.text()));
        return document;
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
