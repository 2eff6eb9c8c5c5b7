package org.maitri.services.internal.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.maitri.kernel.WordLists;

/** Asks for what has words in common with a text; rare words and those in a title weigh more. */
final class Resemblance {

    private static final int LONGEST = 4000;
    private static final int MOST_WORDS = 60;
    private static final int SHORTEST = 3;
    private static final float IN_TITLE = 3;

    private static final Set<String> FILLERS =
            WordLists.beside(Resemblance.class, "filler-words.properties").values().stream()
                    .flatMap(List::stream)
                    .flatMap(word -> Folded.of(word).words().stream())
                    .collect(Collectors.toUnmodifiableSet());

    private final List<String> words;

    Resemblance(String text) {
        words = Folded.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text).words().stream()
                .filter(word -> word.length() >= SHORTEST || Folded.standsAlone(word))
                .filter(word -> !FILLERS.contains(word))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Query query(Set<String> types) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : words) {
            any.add(new TermQuery(new Term(Documents.ALL, word)), Occur.SHOULD);
            any.add(new BoostQuery(new TermQuery(new Term(Documents.TITLE, word)), IN_TITLE), Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(
                        new TermInSetQuery(
                                Documents.TYPE,
                                types.stream().map(BytesRef::new).toList()),
                        Occur.FILTER)
                .build();
    }
}
