package org.maitri.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quick arithmetic and a walk from minute to minute say the same, where clocks change and everywhere else. */
class BusinessCalendarWalkTest {

    private static final int DAYS = 56;
    private static final int CALENDARS = 5;
    private static final int QUESTIONS = 60;
    private static final int FARTHEST = 12 * 24 * 60;

    private final Random random = new Random(2026);

    /** Each zone with a day near which its clocks change. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29",
        "Europe/Berlin, 2026-10-25",
        "America/New_York, 2026-11-01",
        "Australia/Lord_Howe, 2026-04-05",
        "America/St_Johns, 2026-03-08",
        "Asia/Kathmandu, 2026-05-01",
        "America/Sao_Paulo, 2018-11-04",
        "Asia/Kolkata, 2026-05-01",
        "Africa/Casablanca, 2026-02-15",
        "America/Havana, 2024-11-03",
        "America/Nuuk, 2025-03-29",
        "Asia/Pyongyang, 2018-05-04",
        "Pacific/Apia, 2011-12-30"
    })
    void bothSayTheSame(ZoneId zone, LocalDate change) {
        LocalDate first = change.minusDays(DAYS / 2);
        for (int i = 0; i < CALENDARS; i++) {
            BusinessHours hours = hours(zone, first, change);
            MinuteWalk walk = new MinuteWalk(hours, first, DAYS);
            BusinessCalendar calendar = BusinessCalendar.of(hours);
            int middle = walk.index(change.atStartOfDay(zone).toInstant());
            for (int j = 0; j < QUESTIONS; j++) {
                int at = middle + random.nextInt(-2000, 2000);
                ask(calendar, walk, at, hours);
            }
        }
    }

    private void ask(BusinessCalendar calendar, MinuteWalk walk, int at, BusinessHours hours) {
        Instant moment = walk.at(at);
        String question = moment + " " + hours;
        int minutes = random.nextInt(-FARTHEST / 4, FARTHEST / 4);
        int other = at + random.nextInt(-FARTHEST, FARTHEST);
        assertThat(calendar.isOpen(moment)).as(question).isEqualTo(walk.isOpen(at));
        assertThat(calendar.elapsed(moment, walk.at(other)))
                .as("to " + walk.at(other) + " " + question)
                .isEqualTo(Duration.ofMinutes(walk.elapsed(at, other)));
        same(calendar.nextOpen(moment), walk.nextOpen(at), walk, "next open " + question);
        same(calendar.previousOpen(moment), walk.previousOpen(at), walk, "previous open " + question);
        same(calendar.nextClose(moment), walk.nextClose(at), walk, "next close " + question);
        if (minutes != 0) {
            same(
                    calendar.add(moment, Duration.ofMinutes(minutes)),
                    walk.add(at, minutes),
                    walk,
                    "add " + minutes + " min to " + question);
        }
    }

    /** What lies beyond the weeks that were walked through is not compared. */
    private static void same(Optional<Instant> computed, int walked, MinuteWalk walk, String question) {
        if (walked > 0 && walked < walk.length()) {
            assertThat(computed.filter(moment -> walk.same(walk.index(moment), walked)))
                    .as(question + ", walked to " + walk.at(walked) + ", computed " + computed)
                    .isPresent();
        }
    }

    private BusinessHours hours(ZoneId zone, LocalDate first, LocalDate change) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        Map<DayOfWeek, List<Shift>> breaks = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, shifts(random.nextInt(4)));
            breaks.put(day, random.nextInt(3) == 0 ? List.of(Shift.between("12:00", "12:45")) : List.of());
        }
        Map<LocalDate, List<Shift>> special = new TreeMap<>();
        special.put(first.plusDays(random.nextInt(DAYS)), shifts(random.nextInt(3)));
        Map<LocalDate, List<Shift>> once = new TreeMap<>();
        once.put(first.plusDays(random.nextInt(DAYS)), List.of(Shift.between("23:00", "01:00")));
        if (random.nextBoolean()) {
            once.put(change, List.of(Shift.between("02:15", "02:45")));
        }
        Set<LocalDate> holidays = Set.of(first.plusDays(random.nextInt(DAYS / 2)), first.plusDays(DAYS / 2 + 2L));
        return new BusinessHours(zone, week, breaks, holidays, special, once);
    }

    private List<Shift> shifts(int count) {
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(96) * 900;
            shifts.add(random.nextInt(8) == 0 ? Shift.ALL_DAY : new Shift(from, from + (1 + random.nextInt(40)) * 900));
        }
        return shifts;
    }
}
