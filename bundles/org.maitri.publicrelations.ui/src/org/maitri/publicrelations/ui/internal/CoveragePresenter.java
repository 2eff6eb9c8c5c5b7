package org.maitri.publicrelations.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.RecordRef;
import org.maitri.publicrelations.CoverageTone;
import org.maitri.publicrelations.TonedCoverage;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.persistence.Database;
import org.maitri.ui.NumberFormats;

/** Decides what is shown of the coverage of an event. Knows no widgets. */
final class CoveragePresenter {

    /** All of it. */
    record View(String summary, List<Point> tones) {}

    private final Database database;
    private final NumberFormats numbers;

    CoveragePresenter(Database database, NumberFormats numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** Reads the database: not on the UI thread. */
    View view(RecordRef event) {
        return database.read(work -> view(TonedCoverage.of(work, event.id())));
    }

    View view(List<TonedCoverage> toned) {
        long pieces = toned.stream().mapToLong(TonedCoverage::pieces).sum();
        if (pieces == 0) {
            return new View(Messages.get("coverage.none"), List.of());
        }
        Map<String, TonedCoverage> byTone = new HashMap<>();
        toned.forEach(each -> byTone.put(each.tone(), each));
        List<Point> bars = new ArrayList<>();
        for (String tone : CoverageTone.ALL) {
            TonedCoverage known = byTone.getOrDefault(tone, new TonedCoverage(tone, 0, 0, 0));
            bars.add(Point.of(Messages.get("tone." + tone), BigDecimal.valueOf(known.pieces())));
        }
        TonedCoverage hostile =
                byTone.getOrDefault(CoverageTone.NEGATIVE, new TonedCoverage(CoverageTone.NEGATIVE, 0, 0, 0));
        String reach =
                numbers.whole(toned.stream().mapToLong(TonedCoverage::reach).sum());
        return new View(Messages.get("coverage.summary", pieces, reach, hostile.pieces() - hostile.answered()), bars);
    }
}
