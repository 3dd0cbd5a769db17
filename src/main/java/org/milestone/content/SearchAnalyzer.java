package org.milestone.content;

import org.apache.lucene.analysis.Analyzer;
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
    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var lower = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
        var telling = new StopFilter(lower, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        var stems = new PorterStemFilter(new KeywordRepeatFilter(telling));
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(stems));
    }
}
