package org.maitri.services.internal.loyalty;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** One computation, with the four values at which a higher fifth of the base begins, for each of the three figures. */
@Entity(name = "StandingRun")
@Table(name = "standing_run")
@Recorded(Run.TYPE)
public class Run extends StoredRecord {

    public static final String TYPE = "standing.run";

    @Column(name = "run")
    private long run;

    @Convert(converter = InstantConverter.class)
    @Column(name = "computed_at")
    private Instant computedAt;

    @Column(name = "customers")
    private long customers;

    @Column(name = "recency")
    private String recency;

    @Column(name = "frequency")
    private String frequency;

    @Column(name = "money")
    private String money;

    static Run of(long run, Instant at, long customers, Fifths fifths) {
        Run done = new Run();
        done.run = run;
        done.computedAt = at;
        done.customers = customers;
        done.recency = text(fifths.recency());
        done.frequency = text(fifths.frequency());
        done.money = text(fifths.money());
        return done;
    }

    private static String text(List<BigDecimal> bounds) {
        return bounds.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(";"));
    }

    private static List<BigDecimal> bounds(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";")).map(BigDecimal::new).toList();
    }

    long run() {
        return run;
    }

    Instant computedAt() {
        return computedAt;
    }

    Fifths fifths() {
        return new Fifths(bounds(recency), bounds(frequency), bounds(money));
    }
}
