package org.maitri.spi.segment;

import java.util.List;
import java.util.Optional;
import org.maitri.spi.record.Choice;

/**
 * What a criterion has to be told.
 *
 * @param name unique within the criterion, lower camel case; may be written before the value: {@code within=90d}
 * @param kind what it holds
 * @param label what the person reads
 * @param initial what it is where nobody says otherwise, as it is written; empty if it must be said
 * @param choices for a choice, what there is to choose from
 * @param role for a reference, the role a record type must have to be pointed at, or a record type's id
 */
public record Parameter(
        String name, Kind kind, String label, Optional<String> initial, List<Choice> choices, String role) {

    /** What a parameter holds; the comment names the Java type of its value and how it is written. */
    public enum Kind {
        /** {@link java.math.BigDecimal}: {@code 3}, {@code 2.5}. */
        NUMBER,
        /** {@link Integer}, a number of days: {@code 90d}, or weeks, months and years: {@code 2w}, {@code 6m}, {@code 1y}. */
        DAYS,
        /** {@link java.math.BigDecimal} in the currency of the profile: {@code 250}, {@code 12.50}. */
        MONEY,
        /** {@link String}, the choice's value. */
        CHOICE,
        /** {@link org.maitri.kernel.RecordRef}: {@code "<type>:<key>"}, or the record's title: {@code "Spring"}. */
        REFERENCE,
        /** {@link java.time.LocalDate}: {@code 2026-03-31}. */
        DATE
    }

    public Parameter {
        choices = List.copyOf(choices);
    }

    public static Parameter of(String name, Kind kind, String label) {
        return new Parameter(name, kind, label, Optional.empty(), List.of(), "");
    }

    public static Parameter choice(String name, String label, List<Choice> choices) {
        return new Parameter(name, Kind.CHOICE, label, Optional.empty(), choices, "");
    }

    /** @param role a role, or the id of a record type */
    public static Parameter reference(String name, String label, String role) {
        return new Parameter(name, Kind.REFERENCE, label, Optional.empty(), List.of(), role);
    }

    public Parameter initially(String value) {
        return new Parameter(name, kind, label, Optional.of(value), choices, role);
    }
}
