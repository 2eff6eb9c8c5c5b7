package org.maitri.services.internal.imports.values;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A day as it stands in a cell, with what else stands there.
 *
 * @param time null for none
 * @param zone null for none
 */
record Day(LocalDate date, LocalTime time, ZoneId zone) {

    Instant moment(ZoneId usual) {
        ZoneId in = zone == null ? usual : zone;
        return time == null
                ? date.atStartOfDay(in).toInstant()
                : date.atTime(time).atZone(in).toInstant();
    }
}
