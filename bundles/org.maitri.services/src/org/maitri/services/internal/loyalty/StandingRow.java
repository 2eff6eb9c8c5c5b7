package org.maitri.services.internal.loyalty;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.loyalty.Dealings;
import org.maitri.spi.persistence.InstantConverter;

/** One customer as last computed; a projection and no record, as it says nothing the modules do not. */
@Entity(name = "StandingRow")
@Table(name = "standing_customer")
public class StandingRow {

    @Id
    @Column(name = "customer")
    private String customer;

    @Column(name = "run")
    private long run;

    @Column(name = "since")
    private LocalDate since;

    @Convert(converter = InstantConverter.class)
    @Column(name = "first_at")
    private Instant firstAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "last_day")
    private Long lastDay;

    @Column(name = "times")
    private long times;

    @Column(name = "money")
    private BigDecimal money = BigDecimal.ZERO;

    @Column(name = "rating")
    private long rating;

    @Column(name = "complaints")
    private long complaints;

    @Column(name = "risk")
    private long risk;

    static StandingRow of(String customer) {
        StandingRow row = new StandingRow();
        row.customer = customer;
        return row;
    }

    void take(long of, Dealings dealings, int churn) {
        run = of;
        since = dealings.since() != null || dealings.first() == null
                ? dealings.since()
                : LocalDate.ofInstant(dealings.first(), ZoneOffset.UTC);
        firstAt = dealings.first();
        lastAt = dealings.last();
        lastDay = lastAt == null
                ? null
                : LocalDate.ofInstant(lastAt, ZoneOffset.UTC).toEpochDay();
        times = dealings.times();
        money = dealings.value();
        rating = dealings.rating();
        complaints = dealings.complaints();
        risk = churn;
    }

    RecordRef customer() {
        return RecordRef.parse(customer);
    }

    String key() {
        return customer;
    }

    LocalDate since() {
        return since;
    }

    Long lastDay() {
        return lastDay;
    }

    long risk() {
        return risk;
    }

    long run() {
        return run;
    }

    Dealings dealings() {
        Dealings dealings = Dealings.of(firstAt, lastAt, times, money).complaining(complaints);
        return rating == 0 ? dealings : dealings.rated(rating, lastAt);
    }
}
