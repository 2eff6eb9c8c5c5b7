package org.maitri.tickets.internal.reports;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.maitri.spi.persistence.UnitOfWork;

/** A question to the database, put together of texts and values. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Sql add(String part) {
        text.append(part);
        return this;
    }

    /** A value in its place. */
    Sql value(Object value) {
        values.add(value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        text.append('?').append(values.size());
        return this;
    }

    /** A moment within a span, the end left out. */
    Sql within(String column, Instant from, Instant to) {
        return add(column)
                .add(" >= ")
                .value(from)
                .add(" AND ")
                .add(column)
                .add(" < ")
                .value(to);
    }

    /** The rows, each with at least two columns. */
    @SuppressWarnings("unchecked")
    List<Object[]> rows(UnitOfWork work) {
        return query(work).getResultList();
    }

    /** The rows of a single column. */
    List<?> column(UnitOfWork work, int most) {
        return query(work).setMaxResults(most).getResultList();
    }

    private Query query(UnitOfWork work) {
        Query query = work.entities().createNativeQuery(text.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
