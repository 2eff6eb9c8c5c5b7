package org.maitri.services.internal.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.maitri.kernel.Progress;

/** Keeps the best documents of each record type in one pass: the highest score, then the most recent. */
final class BestOfEach implements CollectorManager<BestOfEach.Groups, List<BestOfEach.Best>> {

    /** A document that was kept. */
    record Best(int document, float score, long recent) {}

    private static final Comparator<Best> WORST_FIRST = Comparator.comparingDouble(Best::score)
            .thenComparingLong(Best::recent)
            .thenComparingInt(Best::document);
    private static final int DOCUMENTS_BETWEEN_CHECKS = 0xFFF;

    private final int limit;
    private final Progress progress;

    BestOfEach(int limit, Progress progress) {
        this.limit = limit;
        this.progress = progress;
    }

    @Override
    public Groups newCollector() {
        return new Groups();
    }

    @Override
    public List<Best> reduce(Collection<Groups> collectors) {
        return collectors.stream()
                .flatMap(groups -> groups.byType.values().stream())
                .flatMap(Collection::stream)
                .sorted(WORST_FIRST.reversed())
                .toList();
    }

    /** The documents kept so far, by record type. */
    final class Groups implements Collector {

        private final Map<String, PriorityQueue<Best>> byType = new HashMap<>();
        private int seen;

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            SortedDocValues types = DocValues.getSorted(leaf.reader(), Documents.TYPE);
            NumericDocValues recents = DocValues.getNumeric(leaf.reader(), Documents.RECENT);
            Map<Integer, PriorityQueue<Best>> byOrdinal = new HashMap<>();
            return new LeafCollector() {

                private Scorable scorer;

                @Override
                public void setScorer(Scorable current) {
                    scorer = current;
                }

                @Override
                public void collect(int document) throws IOException {
                    if ((++seen & DOCUMENTS_BETWEEN_CHECKS) == 0) {
                        progress.check();
                    }
                    if (types.advanceExact(document)) {
                        long recent = recents.advanceExact(document) ? recents.longValue() : 0;
                        PriorityQueue<Best> best = queue(types.ordValue());
                        keep(best, new Best(leaf.docBase + document, scorer.score(), recent));
                    }
                }

                private PriorityQueue<Best> queue(int ordinal) throws IOException {
                    PriorityQueue<Best> queue = byOrdinal.get(ordinal);
                    if (queue == null) {
                        String type = types.lookupOrd(ordinal).utf8ToString();
                        queue = byType.computeIfAbsent(type, any -> new PriorityQueue<>(WORST_FIRST));
                        byOrdinal.put(ordinal, queue);
                    }
                    return queue;
                }
            };
        }

        private void keep(PriorityQueue<Best> best, Best candidate) {
            if (best.size() < limit) {
                best.add(candidate);
            } else if (WORST_FIRST.compare(best.peek(), candidate) < 0) {
                best.poll();
                best.add(candidate);
            }
        }
    }
}
