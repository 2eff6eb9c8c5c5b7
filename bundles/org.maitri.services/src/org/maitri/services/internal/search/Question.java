package org.maitri.services.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What a person typed, as a question to the index. */
final class Question {

    private static final Pattern PARTS = Pattern.compile("\"([^\"]*)(\"|$)|[^\\s\"]+");
    private static final int LONGEST = 500;
    private static final int MOST_PARTS = 20;
    private static final int SHORTEST_FUZZY = 4;
    private static final int LONG_WORD = 8;

    /** Words that must stand together; those of the last part may go on, and those in quotation marks are meant as they stand. */
    private record Part(List<String> words, boolean mayGoOn, boolean literal) {}

    private final String text;
    private final List<Part> parts;

    Question(String typed) {
        text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        parts = new ArrayList<>();
        Matcher matcher = PARTS.matcher(text);
        while (matcher.find() && parts.size() < MOST_PARTS) {
            boolean quoted = matcher.group(1) != null;
            boolean closed = quoted && !matcher.group(2).isEmpty();
            List<String> words =
                    Folded.of(quoted ? matcher.group(1) : matcher.group()).words();
            if (!words.isEmpty()) {
                parts.add(new Part(
                        words, !closed && matcher.end() == text.stripTrailing().length(), closed));
            }
        }
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The words in order, and whether the last one may go on, for marking them in what was found. */
    List<String> words() {
        return parts.stream().flatMap(part -> part.words().stream()).toList();
    }

    boolean lastMayGoOn() {
        return !parts.isEmpty() && parts.getLast().mayGoOn();
    }

    /** Every word as it stands, of some records only. Better places weigh more: the whole title, its beginning, its words, words elsewhere. */
    Query exactly(Query among) {
        String all = String.join(" ", words());
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(anywhere(), Occur.FILTER);
        query.add(among, Occur.FILTER);
        query.add(weigh(new TermQuery(new Term(Documents.START, all)), 32), Occur.SHOULD);
        query.add(weigh(new TermQuery(new Term(Documents.KEY, all)), 32), Occur.SHOULD);
        query.add(weigh(Beginnings.query(Documents.START, all), 16), Occur.SHOULD);
        query.add(weigh(every(Documents.TITLE, true), 8), Occur.SHOULD);
        query.add(weigh(every(Documents.TITLE, false), 4), Occur.SHOULD);
        query.add(weigh(every(Documents.SUBTITLE, true), 2), Occur.SHOULD);
        query.add(weigh(every(Documents.ALL, false), 1), Occur.SHOULD);
        return query.build();
    }

    /** Those of whose title or key this is the whole, or the beginning: few, but perhaps older than very many others. */
    Query atTheStart(Query among) {
        String all = String.join(" ", words());
        return exactly(new BooleanQuery.Builder()
                .add(among, Occur.FILTER)
                .add(
                        new BooleanQuery.Builder()
                                .add(new TermQuery(new Term(Documents.START, all)), Occur.SHOULD)
                                .add(new TermQuery(new Term(Documents.KEY, all)), Occur.SHOULD)
                                .add(Beginnings.query(Documents.START, all), Occur.SHOULD)
                                .build(),
                        Occur.FILTER)
                .build());
    }

    /** Every word or one that is written almost like it. */
    Query roughly(Query among) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(among, Occur.FILTER);
        for (Part part : parts) {
            if (part.literal()) {
                query.add(phrase(Documents.ALL, part.words()), Occur.MUST);
            } else {
                part.words().forEach(word -> query.add(almost(word, part), Occur.MUST));
            }
        }
        return query.build();
    }

    private Query anywhere() {
        Query words = every(Documents.ALL, true);
        if (!Phones.looksLikeOne(text)) {
            return words;
        }
        return new BooleanQuery.Builder()
                .add(words, Occur.SHOULD)
                .add(new PrefixQuery(new Term(Documents.PHONE, Phones.digits(text))), Occur.SHOULD)
                .build();
    }

    private Query every(String field, boolean lastMayGoOn) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(together(field, part, lastMayGoOn && part.mayGoOn()), Occur.MUST));
        return query.build();
    }

    private static Query together(String field, Part part, boolean mayGoOn) {
        List<String> words = part.words();
        String last = words.getLast();
        if (!mayGoOn || Folded.standsAlone(last)) {
            return phrase(field, words);
        }
        Query beginning = Beginnings.query(field, last);
        if (words.size() == 1) {
            return beginning;
        }
        return new BooleanQuery.Builder()
                .add(phrase(field, words.subList(0, words.size() - 1)), Occur.MUST)
                .add(beginning, Occur.MUST)
                .build();
    }

    private static Query phrase(String field, List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.getFirst()))
                : new PhraseQuery(field, words.toArray(String[]::new));
    }

    private static Query almost(String word, Part part) {
        int units = word.length();
        Term term = new Term(Documents.ALL, word);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(term), Occur.SHOULD);
        if (units >= SHORTEST_FUZZY) {
            query.add(new FuzzyQuery(term, units < LONG_WORD ? 1 : 2, 1), Occur.SHOULD);
        }
        if (part.mayGoOn()) {
            query.add(Beginnings.query(Documents.ALL, word), Occur.SHOULD);
        }
        return query.build();
    }

    /** The records of some types. */
    static Query ofTypes(Set<String> types) {
        return new TermInSetQuery(
                Documents.TYPE, types.stream().map(BytesRef::new).toList());
    }

    private static Query weigh(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
