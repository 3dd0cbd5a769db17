package org.milestone.content;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// English words, each as it is written and as its stem, so that one field answers whole words, beginnings and typing
/// mistakes alike.
final class SearchAnalyzer extends Analyzer {
    // What people write around the words they mean.
    private static final CharArraySet QUESTION_WORDS = new CharArraySet(
            List.of(
                    "how", "what", "which", "who", "why", "when", "where", "do", "does", "can", "should", "i", "my",
                    "me", "we", "you", "your", "about"),
            true);

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var lower = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
        var telling = new StopFilter(lower, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        var asked = new StopFilter(telling, QUESTION_WORDS);
        var stems = new PorterStemFilter(new KeywordRepeatFilter(asked));
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(stems));
    }
}
