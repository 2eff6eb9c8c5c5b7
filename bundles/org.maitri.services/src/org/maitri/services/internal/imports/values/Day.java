package org.maitri.services.internal.imports.values;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A day as it stands in a cell, with what else stands there.
 *
 * @param time null for none
 * @param offset null for none
 */
record Day(LocalDate date, LocalTime time, ZoneOffset offset) {

    Instant moment(ZoneId zone) {
        LocalTime at = time == null ? LocalTime.MIDNIGHT : time;
        return time == null && offset == null
                ? date.atStartOfDay(zone).toInstant()
                : date.atTime(at).atZone(offset == null ? zone : offset).toInstant();
    }
}
