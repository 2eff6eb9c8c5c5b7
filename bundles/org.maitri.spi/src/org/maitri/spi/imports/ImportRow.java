package org.maitri.spi.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** One row with its cells read by the kinds of their targets. What is blank, or means nothing, is absent. */
@ProviderType
public interface ImportRow {

    /** The row's place in the file, as for {@link Table.Row#number()}. */
    long number();

    /** The value of a target, of its kind's Java type. */
    Optional<Object> value(String target);

    /** The values of a repeatable target with the names of their columns, in the order of the columns. */
    Map<String, Object> values(String target);

    /** The values of the targets that begin with {@code prefix + "."}, without the prefix. */
    ImportRow nested(String prefix);

    /** Whether no target has a value. */
    boolean isEmpty();

    default Optional<String> text(String target) {
        return value(target).map(Object::toString);
    }

    default Optional<Instant> moment(String target) {
        return value(target).map(Instant.class::cast);
    }

    /** The moment, but the one that is stored already where the file only has fewer digits of it. */
    default Optional<Instant> moment(String target, Instant stored) {
        return moment(target).map(read -> isCut(read, stored) ? stored : read);
    }

    /** Whether a moment is another one without its parts of a second, or of a thousandth. */
    static boolean isCut(Instant read, Instant stored) {
        return stored != null
                && (read.equals(stored.truncatedTo(ChronoUnit.SECONDS))
                        || read.equals(stored.truncatedTo(ChronoUnit.MILLIS)));
    }

    default Optional<LocalDate> date(String target) {
        return value(target).map(LocalDate.class::cast);
    }

    default Optional<Long> integer(String target) {
        return value(target).map(Long.class::cast);
    }

    default Optional<BigDecimal> decimal(String target) {
        return value(target).map(BigDecimal.class::cast);
    }

    /** The ISO 4217 code of the currency that a money cell or its column names, as "€ 12.50" and "Amount (CHF)" do. */
    default Optional<String> currency(String target) {
        return Optional.empty();
    }

    /** The targets that have a value. */
    List<String> targets();
}
