package org.maitri.services.internal.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.maitri.kernel.Progress;

/**
 * Keeps the best documents of each record type: the highest score, then the most recent. May be asked several questions one after
 * the other, by one thread, and then keeps the best of all answers.
 */
final class BestOfEach implements CollectorManager<BestOfEach.Groups, List<BestOfEach.Best>> {

    /** A document that was kept. */
    record Best(int document, float score, long recent) {}

    private static final Comparator<Best> WORST_FIRST = Comparator.comparingDouble(Best::score)
            .thenComparingLong(Best::recent)
            .thenComparingInt(Best::document);
    private static final int DOCUMENTS_BETWEEN_CHECKS = 0xFFF;
    /** In each part of the index; the others, of which there may be a million, are not looked at. */
    private static final int NEWEST = 300;

    private final int limit;
    private final int most;
    private final Progress progress;
    private final Map<String, PriorityQueue<Best>> byType = new HashMap<>();
    private int seen;
    private boolean more;
    private boolean again;

    private BestOfEach(int limit, int most, Progress progress) {
        this.limit = limit;
        this.most = most;
        this.progress = progress;
    }

    static BestOfEach ofAll(int limit, Progress progress) {
        return new BestOfEach(limit, Integer.MAX_VALUE, progress);
    }

    /** Looks only at the most recent of each type, if very many are found. */
    static BestOfEach ofTheNewest(int limit, Progress progress) {
        return new BestOfEach(limit, Math.max(limit, NEWEST), progress);
    }

    @Override
    public Groups newCollector() {
        again = !byType.isEmpty();
        return new Groups();
    }

    @Override
    public List<Best> reduce(Collection<Groups> collectors) {
        return byType.values().stream()
                .flatMap(Collection::stream)
                .sorted(WORST_FIRST.reversed())
                .toList();
    }

    /** Whether there are documents that were not looked at. */
    boolean leftSomeOut() {
        return more;
    }

    private void keep(PriorityQueue<Best> best, Best candidate) {
        if (again && best.contains(candidate)) {
            return;
        }
        if (best.size() < limit) {
            best.add(candidate);
        } else if (WORST_FIRST.compare(best.peek(), candidate) < 0) {
            best.poll();
            best.add(candidate);
        }
    }

    /** Takes the documents of one question. */
    final class Groups implements Collector {

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            return new Part(leaf);
        }
    }

    /** Documents of a part of the index, where each type has its own stretch, the most recent ones first. */
    private final class Part implements LeafCollector {

        private final LeafReader reader;
        private final int base;
        private final SortedDocValues types;
        private final NumericDocValues recents;
        private final Rest rest;
        private Scorable scorer;
        private int type = -1;
        private int left;
        private PriorityQueue<Best> queue;

        Part(LeafReaderContext leaf) throws IOException {
            reader = leaf.reader();
            base = leaf.docBase;
            types = DocValues.getSorted(reader, Documents.TYPE);
            recents = DocValues.getNumeric(reader, Documents.RECENT);
            rest = new Rest(reader.maxDoc());
        }

        @Override
        public void setScorer(Scorable current) {
            scorer = current;
        }

        @Override
        public DocIdSetIterator competitiveIterator() {
            return rest;
        }

        @Override
        public void collect(int document) throws IOException {
            if ((++seen & DOCUMENTS_BETWEEN_CHECKS) == 0) {
                progress.check();
            }
            if (document < rest.first || !types.advanceExact(document)) {
                return;
            }
            if (types.ordValue() != type) {
                type = types.ordValue();
                left = most;
                queue = byType.computeIfAbsent(
                        types.lookupOrd(type).utf8ToString(), any -> new PriorityQueue<>(WORST_FIRST));
            }
            if (left-- == 0) {
                more = true;
                rest.first = endOfType(document);
            } else {
                long recent = recents.advanceExact(document) ? recents.longValue() : 0;
                keep(queue, new Best(base + document, scorer.score(), recent));
            }
        }

        private int endOfType(int document) throws IOException {
            int low = document + 1;
            int high = reader.maxDoc();
            while (low < high) {
                int middle = (low + high) >>> 1;
                SortedDocValues there = DocValues.getSorted(reader, Documents.TYPE);
                if (there.advanceExact(middle) && there.ordValue() == type) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** The documents that are still worth looking at. */
    private static final class Rest extends DocIdSetIterator {

        private final int end;
        private int first;
        private int document = -1;

        Rest(int end) {
            this.end = end;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) {
            int next = Math.max(target, first);
            document = next < end ? next : NO_MORE_DOCS;
            return document;
        }

        @Override
        public long cost() {
            return end;
        }
    }
}
