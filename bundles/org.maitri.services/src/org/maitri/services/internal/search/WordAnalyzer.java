package org.maitri.services.internal.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Takes text that is {@link Folded} already apart into words. */
final class WordAnalyzer extends Analyzer {

    private static final int GAP_BETWEEN_TEXTS = 100;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words);
    }

    /** Quoted words must not match across two fields. */
    @Override
    public int getPositionIncrementGap(String field) {
        return GAP_BETWEEN_TEXTS;
    }
}
