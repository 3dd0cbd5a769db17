package org.milestone.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// The words of a question, at most [#MOST_WORDS] of at most [#LONGEST] characters, as a Lucene query. No query syntax:
/// what was typed is only ever words.
final class SearchWords {
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 40;
    private static final int ONE_SLIP = 4;
    private static final int TWO_SLIPS = 8;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int MOST_EXPANSIONS = 50;

    // As written, and its stem (the same when there is none).
    private record Word(String written, String stem) {}

    private final List<Word> words;

    private SearchWords(List<Word> words) {
        this.words = words;
    }

    static SearchWords of(String text, Analyzer analyzer) {
        var words = new ArrayList<Word>();
        var asked = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        try (var stream = analyzer.tokenStream(SearchIndex.TEXT, asked)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var position = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var token = term.toString();
                if (position.getPositionIncrement() > 0) {
                    words.add(new Word(token, token));
                } else if (!words.isEmpty()) {
                    words.set(words.size() - 1, new Word(words.getLast().written(), token));
                }
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new SearchWords(words.stream()
                .filter(word -> word.written().length() <= LONGEST)
                .limit(MOST_WORDS)
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// `each` says whether every word must be there.
    Query query(Occur each) {
        var all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            var ways = new ArrayList<Query>();
            boolean last = i == words.size() - 1;
            field(ways, SearchIndex.TITLE, 5, words.get(i), last);
            field(ways, SearchIndex.SUMMARY, 2, words.get(i), last);
            field(ways, SearchIndex.TEXT, 1, words.get(i), last);
            all.add(new DisjunctionMaxQuery(ways, 0.2f), each);
        }
        return all.build();
    }

    private static void field(List<Query> ways, String field, float boost, Word word, boolean last) {
        var written = new Term(field, word.written());
        ways.add(new BoostQuery(new TermQuery(written), boost * 1.2f));
        if (!word.stem().equals(word.written())) {
            ways.add(new BoostQuery(new TermQuery(new Term(field, word.stem())), boost));
        }
        int length = word.written().length();
        if (last && length >= SHORTEST_BEGINNING) {
            ways.add(new BoostQuery(new PrefixQuery(written), boost * 0.6f));
        }
        if (length >= ONE_SLIP) {
            int slips = length >= TWO_SLIPS ? 2 : 1;
            ways.add(new BoostQuery(new FuzzyQuery(written, slips, 1, MOST_EXPANSIONS, true), boost * 0.25f));
        }
    }
}
