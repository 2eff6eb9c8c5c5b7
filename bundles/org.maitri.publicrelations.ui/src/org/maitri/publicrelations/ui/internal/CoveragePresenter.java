package org.maitri.publicrelations.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.publicrelations.CoverageTone;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.persistence.Database;
import org.maitri.ui.NumberFormats;

/** Decides what is shown of the coverage of an event. Knows no widgets. */
final class CoveragePresenter {

    /** What is known of the pieces of one tone. @param tone null where it is not known */
    record Toned(String tone, long pieces, long reach, long answered) {
    }

    /** All of it. */
    record View(String summary, List<Point> tones) {
    }

    private final Database database;
    private final NumberFormats numbers;

    CoveragePresenter(Database database, NumberFormats numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** Reads the database: not on the UI thread. */
    View view(RecordRef event) {
        return database.read(work -> view(work.entities().createQuery("select c.tone, count(c), sum(c.reach),"
                + " count(c.answeredOn) from Coverage c where c.eventId = :event and c.archivedAt is null group by c.tone",
                Object[].class).setParameter("event", event.id()).getResultList().stream()
                .map(row -> new Toned((String) row[0], number(row[1]), number(row[2]), number(row[3]))).toList()));
    }

    View view(List<Toned> toned) {
        long pieces = toned.stream().mapToLong(Toned::pieces).sum();
        if (pieces == 0) {
            return new View(Messages.get("coverage.none"), List.of());
        }
        Map<String, Toned> byTone = new HashMap<>();
        toned.forEach(each -> byTone.put(each.tone(), each));
        List<Point> bars = new ArrayList<>();
        for (String tone : CoverageTone.ALL) {
            Toned known = byTone.getOrDefault(tone, new Toned(tone, 0, 0, 0));
            bars.add(Point.of(Messages.get("tone." + tone), BigDecimal.valueOf(known.pieces())));
        }
        Toned hostile = byTone.getOrDefault(CoverageTone.NEGATIVE, new Toned(CoverageTone.NEGATIVE, 0, 0, 0));
        String reach = numbers.whole(toned.stream().mapToLong(Toned::reach).sum());
        return new View(Messages.get("coverage.summary", pieces, reach, hostile.pieces() - hostile.answered()), bars);
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
