package org.maitri.spi.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;

/**
 * What a report is computed from.
 *
 * @param arguments the values of the parameters by name, of the kind's Java type; absent where there is no restriction
 * @param zone the person's time zone, in which days begin and end
 * @param now the moment that counts as now
 * @param titles what records are called; those that are gone are absent
 * @param progress asked whether the person still wants it
 */
public record ReportContext(
        Map<String, Object> arguments,
        ZoneId zone,
        Instant now,
        Function<Collection<RecordRef>, Map<RecordRef, String>> titles,
        Progress progress) {

    public ReportContext {
        arguments = Map.copyOf(arguments);
    }

    /** A period is always there. */
    public Period period(String name) {
        return (Period) arguments.get(name);
    }

    /** A text or the value of a choice. */
    public Optional<String> text(String name) {
        return Optional.ofNullable((String) arguments.get(name));
    }

    public Optional<RecordRef> reference(String name) {
        return Optional.ofNullable((RecordRef) arguments.get(name));
    }
}
