package org.maitri.publicrelations.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.Period;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * Sums of a period by day, with how many records are behind them.
 *
 * @param days the sum of each day that has records
 */
record DailySums(Map<LocalDate, BigDecimal> days, long records) {

    /**
     * @param query selects day, sum and count by day; its parameters are {@code :from}, {@code :to} and those given
     */
    static DailySums of(String query, Period period, Map<String, Object> parameters, UnitOfWork work) {
        Map<LocalDate, BigDecimal> days = new HashMap<>();
        long records = 0;
        var asked = work.entities()
                .createQuery(query, Object[].class)
                .setParameter("from", period.from())
                .setParameter("to", period.to());
        parameters.forEach(asked::setParameter);
        for (Object[] row : asked.getResultList()) {
            days.put((LocalDate) row[0], row[1] == null ? BigDecimal.ZERO : new BigDecimal(row[1].toString()));
            records += ((Number) row[2]).longValue();
        }
        return new DailySums(days, records);
    }

    BigDecimal total() {
        return days.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The total; empty where there are no records. */
    Optional<BigDecimal> known() {
        return records == 0 ? Optional.empty() : Optional.of(total());
    }
}
