package org.maitri.spi.report;

import java.util.List;
import java.util.Optional;
import org.maitri.spi.record.Choice;

/**
 * What a report has to be told.
 *
 * @param name unique within the report, lower camel case; what {@code --param name=value} says
 * @param kind what it holds
 * @param label what the person reads
 * @param initial what it is where nobody says otherwise, as it is written; empty for no restriction
 * @param choices for a choice, what there is to choose from
 * @param role for a reference, the role a record type must have to be pointed at, or a record type's id
 */
public record ReportParameter(
        String name, Kind kind, String label, Optional<String> initial, List<Choice> choices, String role) {

    /** What a parameter holds; the comment names the Java type of its value and how it is written. */
    public enum Kind {
        /**
         * {@link org.maitri.kernel.Period}: {@code 2026-01-01..2026-03-31}, a day, {@code 2026-03}, {@code 2026-Q1},
         * {@code 2026}, {@code this-month}, {@code last-month}, {@code this-year}, {@code last-year}, or the days until today,
         * {@code 30d}. Days begin and end in the person's time zone. Never without a value.
         */
        PERIOD,
        /** {@link String}, the choice's value; its label may be written, too. */
        CHOICE,
        /** {@link String}, as it is kept in the data. */
        TEXT,
        /** {@link org.maitri.kernel.RecordRef}: {@code "<type>:<key>"}, the key in the system it came from, or its title. */
        REFERENCE
    }

    public ReportParameter {
        choices = List.copyOf(choices);
    }

    /** @param initial as it is written */
    public static ReportParameter period(String name, String label, String initial) {
        return new ReportParameter(name, Kind.PERIOD, label, Optional.of(initial), List.of(), "");
    }

    public static ReportParameter text(String name, String label) {
        return new ReportParameter(name, Kind.TEXT, label, Optional.empty(), List.of(), "");
    }

    public static ReportParameter choice(String name, String label, List<Choice> choices) {
        return new ReportParameter(name, Kind.CHOICE, label, Optional.empty(), choices, "");
    }

    /** @param role a role, or the id of a record type */
    public static ReportParameter reference(String name, String label, String role) {
        return new ReportParameter(name, Kind.REFERENCE, label, Optional.empty(), List.of(), role);
    }

    public ReportParameter initially(String value) {
        return new ReportParameter(name, kind, label, Optional.of(value), choices, role);
    }
}
