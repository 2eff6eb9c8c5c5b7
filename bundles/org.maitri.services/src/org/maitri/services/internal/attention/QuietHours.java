package org.maitri.services.internal.attention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The quiet hours of a channel, by the clocks of the customers. */
final class QuietHours {

    static final Map<String, Set<DayOfWeek>> DAYS = days();

    /** More than all nights and days off of a month. */
    private static final int STEPS = 100;

    private final List<Quiet> hours;

    QuietHours(List<Quiet> all, String channel) {
        hours = all.stream()
                .filter(quiet -> quiet.covers(channel))
                .filter(quiet -> timeProblem(quiet.starts()) == null && timeProblem(quiet.ends()) == null)
                .toList();
    }

    private static Map<String, Set<DayOfWeek>> days() {
        Map<String, Set<DayOfWeek>> days = new LinkedHashMap<>();
        days.put(Quiet.EVERY_DAY, EnumSet.allOf(DayOfWeek.class));
        days.put("working", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        days.put("weekend", EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        days.put("sunday", EnumSet.of(DayOfWeek.SUNDAY));
        return days;
    }

    static String timeProblem(Object text) {
        try {
            LocalTime.parse(text == null ? "" : text.toString().strip());
            return null;
        } catch (DateTimeParseException wrong) {
            return Messages.get("quiet.time.wrong", String.valueOf(text));
        }
    }

    static String zoneProblem(Object name) {
        try {
            ZoneId.of(name.toString().strip());
            return null;
        } catch (DateTimeException wrong) {
            return Messages.get("quiet.zone.wrong", name);
        }
    }

    /** Quiet hours a moment lies in. @param until the moment after their last */
    private record Pause(Quiet quiet, ZoneId zone, Instant until) {}

    private Optional<Pause> pause(Instant at, List<ZoneId> zones) {
        for (ZoneId zone : zones) {
            LocalDate today = at.atZone(zone).toLocalDate();
            for (Quiet quiet : hours) {
                for (LocalDate day : List.of(today.minusDays(1), today)) {
                    Optional<Instant> until = until(quiet, day, at, zone);
                    if (until.isPresent()) {
                        return Optional.of(new Pause(quiet, zone, until.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The end of the quiet hours that begin on a day, if a moment lies in them. */
    private static Optional<Instant> until(Quiet quiet, LocalDate day, Instant at, ZoneId zone) {
        if (!DAYS.getOrDefault(quiet.days(), Set.of()).contains(day.getDayOfWeek())) {
            return Optional.empty();
        }
        LocalTime starts = LocalTime.parse(quiet.starts().strip());
        LocalTime ends = LocalTime.parse(quiet.ends().strip());
        Instant from = moment(day.atTime(starts), zone, false);
        Instant until = moment((starts.isBefore(ends) ? day : day.plusDays(1)).atTime(ends), zone, true);
        return Optional.of(until).filter(end -> !at.isBefore(from) && at.isBefore(end));
    }

    /** Where clocks show a time twice, the quiet hours take in both; where they leave it out, it is the moment of the change. */
    private static Instant moment(LocalDateTime local, ZoneId zone, boolean later) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change != null && change.isGap()) {
            return change.getInstant();
        }
        ZonedDateTime moment = local.atZone(zone);
        return (later ? moment.withLaterOffsetAtOverlap() : moment.withEarlierOffsetAtOverlap()).toInstant();
    }

    /** Why a moment is quiet, as a sentence; empty if it is not. */
    Optional<String> reason(Instant at, Zones zones) {
        return pause(at, zones.all()).map(pause -> {
            Quiet quiet = pause.quiet();
            String key = quiet.allDay() ? "answer.quiet.day" : "answer.quiet";
            return Messages.get(
                    zones.tellOneTime(at) ? key : key + ".several",
                    DateTimeFormatter.ofPattern("EEE HH:mm").format(at.atZone(pause.zone())),
                    pause.zone().getId(),
                    quiet.starts(),
                    quiet.ends(),
                    Words.of("days", quiet.days()));
        });
    }

    /** The first moment from {@code at} on that is quiet in none of the zones; empty if there is none. */
    Optional<Instant> over(Instant at, Zones zones) {
        Instant moment = at;
        for (int step = 0; step < STEPS; step++) {
            Optional<Pause> pause = pause(moment, zones.all());
            if (pause.isEmpty()) {
                return Optional.of(moment);
            }
            moment = pause.get().until();
        }
        return Optional.empty();
    }
}
