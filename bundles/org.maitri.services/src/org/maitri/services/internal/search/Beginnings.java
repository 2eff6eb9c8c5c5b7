package org.maitri.services.internal.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Beginnings of words. The short ones, which very many words have, are in the index themselves: nobody has to look for all those
 * words while the first letters are typed.
 */
final class Beginnings {

    private static final String OF = "beginning.";
    private static final int LONGEST = 3;

    private Beginnings() {}

    static void add(Document document, String field, Collection<String> words) {
        Set<String> beginnings = new HashSet<>();
        for (String word : words) {
            for (int length = 1; length <= Math.min(LONGEST, word.length()); length++) {
                beginnings.add(word.substring(0, length));
            }
        }
        beginnings.forEach(beginning -> document.add(new StringField(OF + field, beginning, Store.NO)));
    }

    static Query query(String field, String beginning) {
        return beginning.length() <= LONGEST
                ? new TermQuery(new Term(OF + field, beginning))
                : new PrefixQuery(new Term(field, beginning));
    }
}
