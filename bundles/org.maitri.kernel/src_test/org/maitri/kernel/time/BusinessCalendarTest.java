package org.maitri.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

    private static final Shift NINE_TO_FIVE = Shift.between("09:00", "17:00");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FRIDAY = LocalDate.parse("2019-12-27");

    private final BusinessCalendar week =
            BusinessCalendar.of(BusinessHours.in(ZoneOffset.UTC).workdays(NINE_TO_FIVE));

    @Test
    void a_duration_that_uses_the_day_up_ends_on_closing_time() {
        assertThat(week.add(at("2014-04-07T09:00:00Z"), Duration.ofHours(8))).contains(at("2014-04-07T17:00:00Z"));
        assertThat(week.add(at("2014-04-07T09:00:00Z"), Duration.ofSeconds(8 * 3600 + 1)))
                .contains(at("2014-04-08T09:00:01Z"));
    }

    @Test
    void a_duration_taken_away_may_end_on_opening_time() {
        assertThat(week.add(at("2014-04-07T17:00:00Z"), Duration.ofHours(-8))).contains(at("2014-04-07T09:00:00Z"));
        assertThat(week.add(at("2014-04-07T09:00:00Z"), Duration.ofHours(-1))).contains(at("2014-04-04T16:00:00Z"));
    }

    @Test
    void nothing_added_to_a_closed_moment_is_the_next_opening() {
        assertThat(week.add(at("2014-04-05T12:00:00Z"), Duration.ZERO)).contains(at("2014-04-07T09:00:00Z"));
        assertThat(week.add(at("2014-04-07T17:00:00Z"), Duration.ZERO)).contains(at("2014-04-07T17:00:00Z"));
    }

    @Test
    void a_holiday_is_closed_even_if_it_has_special_hours() {
        LocalDate newYear = LocalDate.parse("2021-12-31");
        BusinessCalendar calendar = BusinessCalendar.of(BusinessHours.in(ZoneOffset.UTC)
                .withSpecial(Map.of(
                        newYear,
                        List.of(Shift.between("10:00", "14:00")),
                        LocalDate.parse("2022-01-07"),
                        List.of(Shift.between("10:00", "14:00"))))
                .closedOn(Set.of(newYear)));

        assertThat(calendar.nextOpen(at("2021-12-31T00:00:00Z"))).contains(at("2022-01-07T10:00:00Z"));
    }

    @Test
    void special_hours_replace_those_of_the_weekday() {
        BusinessCalendar calendar = BusinessCalendar.of(BusinessHours.in(ZoneOffset.UTC)
                .workdays(Shift.between("08:00", "18:00"))
                .withSpecial(
                        Map.of(FRIDAY, List.of(Shift.between("08:00", "12:00"), Shift.between("14:00", "18:00")))));

        assertThat(calendar.add(at("2019-12-27T12:59:00Z"), Duration.ofSeconds(120)))
                .contains(at("2019-12-27T14:02:00Z"));
        assertThat(calendar.add(at("2019-12-27T14:00:00Z"), Duration.ofSeconds(-120)))
                .contains(at("2019-12-27T11:58:00Z"));
        assertThat(calendar.add(at("2019-12-27T16:00:00Z"), Duration.ofHours(-4)))
                .contains(at("2019-12-27T10:00:00Z"));
        assertThat(calendar.isOpen(at("2019-12-27T13:00:00Z"))).isFalse();
    }

    @Test
    void breaks_split_a_shift_and_what_is_left_counts() {
        BusinessCalendar calendar = BusinessCalendar.of(BusinessHours.in(ZoneOffset.UTC)
                .everyDay(Shift.between("17:00", "19:00"), Shift.between("20:00", "22:00"))
                .withBreaks(Map.of(LocalDate.parse("2006-01-07"), List.of(Shift.between("18:00", "21:00")))));

        assertThat(calendar.elapsed(at("2006-01-07T00:00:00Z"), at("2006-01-08T00:00:00Z")))
                .hasHours(2);
        assertThat(calendar.nextClose(at("2006-01-07T17:00:00Z"))).contains(at("2006-01-07T18:00:00Z"));
        assertThat(calendar.previousOpen(at("2006-01-07T20:30:00Z"))).contains(at("2006-01-07T18:00:00Z"));
    }

    @Test
    void a_shift_over_midnight_belongs_to_the_day_it_begins_on() {
        BusinessHours nights = BusinessHours.in(ZoneOffset.UTC).everyDay(Shift.between("22:00", "06:00"));
        BusinessCalendar calendar = BusinessCalendar.of(nights.closedOn(Set.of(LocalDate.parse("2026-11-24"))));

        assertThat(calendar.nextClose(at("2026-11-23T23:00:00Z"))).contains(at("2026-11-24T06:00:00Z"));
        assertThat(calendar.nextOpen(at("2026-11-24T06:00:00Z"))).contains(at("2026-11-25T22:00:00Z"));
        assertThat(calendar.elapsed(at("2026-11-23T00:00:00Z"), at("2026-11-26T00:00:00Z")))
                .hasHours(6 + 2 + 6 + 2);
    }

    @Test
    void a_weekly_break_takes_its_time_from_every_week() {
        BusinessHours hours = new BusinessHours(
                ZoneOffset.UTC,
                Map.of(DayOfWeek.MONDAY, List.of(NINE_TO_FIVE)),
                Map.of(DayOfWeek.MONDAY, List.of(Shift.between("12:00", "13:00"))),
                Set.of(),
                Map.of(),
                Map.of());

        assertThat(BusinessCalendar.of(hours).elapsed(at("2014-04-01T00:00:00Z"), at("2014-04-15T00:00:00Z")))
                .hasHours(14);
    }

    @Test
    void a_calendar_that_never_opens_says_so() {
        BusinessCalendar never = BusinessCalendar.of(BusinessHours.in(PARIS));

        assertThat(never.nextOpen(at("2020-01-01T00:00:00Z"))).isEmpty();
        assertThat(never.previousOpen(at("2020-01-01T00:00:00Z"))).isEmpty();
        assertThat(never.nextClose(at("2020-01-01T00:00:00Z"))).isEmpty();
        assertThat(never.add(at("2020-01-01T00:00:00Z"), Duration.ofSeconds(1))).isEmpty();
        assertThat(never.elapsed(at("1900-01-01T00:00:00Z"), at("2100-01-01T00:00:00Z")))
                .isZero();
    }

    @Test
    void a_calendar_that_never_closes_says_so_and_is_plain_time() {
        BusinessCalendar always = BusinessCalendar.of(BusinessHours.ALWAYS);

        assertThat(always.nextClose(at("2020-01-01T00:00:00Z"))).isEmpty();
        assertThat(always.add(at("2020-01-01T00:00:00Z"), Duration.ofDays(365_000)))
                .contains(at("2020-01-01T00:00:00Z").plus(Duration.ofDays(365_000)));
        assertThat(always.add(at("2020-01-01T00:00:00Z"), Duration.ofSeconds(Long.MAX_VALUE / 2)))
                .isEmpty();
    }

    @Test
    void closing_runs_through_midnight_where_the_next_day_begins_open() {
        BusinessCalendar calendar = BusinessCalendar.of(new BusinessHours(
                ZoneOffset.UTC,
                Map.of(
                        DayOfWeek.MONDAY,
                        List.of(Shift.ALL_DAY),
                        DayOfWeek.TUESDAY,
                        List.of(Shift.between("00:00", "08:00"))),
                Map.of(),
                Set.of(),
                Map.of(),
                Map.of()));

        assertThat(calendar.nextClose(at("2014-04-07T10:00:00Z"))).contains(at("2014-04-08T08:00:00Z"));
    }

    @Test
    void opens_by_the_wall_clock_on_the_days_it_is_put_forward_and_back() {
        BusinessCalendar sundays = sundays("09:00", "17:00");

        assertThat(sundays.nextOpen(at("2020-03-29T00:00:00+01:00"))).contains(at("2020-03-29T09:00:00+02:00"));
        assertThat(sundays.nextClose(at("2020-10-25T00:00:00+02:00"))).contains(at("2020-10-25T17:00:00+01:00"));
        assertThat(sundays("00:00", "01:00").previousOpen(at("2020-10-25T01:00:00+01:00")))
                .contains(at("2020-10-25T01:00:00+02:00"));
    }

    @Test
    void an_hour_shown_twice_counts_once_and_a_skipped_one_not_at_all() {
        BusinessCalendar sundays = sundays("00:00", "24:00");

        assertThat(sundays.elapsed(at("2020-10-24T22:00:00Z"), at("2020-10-25T23:00:00Z")))
                .hasHours(24);
        assertThat(sundays.elapsed(at("2020-03-28T23:00:00Z"), at("2020-03-29T22:00:00Z")))
                .hasHours(23);
        assertThat(sundays.add(at("2020-10-24T22:00:00Z"), Duration.ofHours(24)))
                .contains(at("2020-10-25T23:00:00Z"));
        assertThat(sundays.isOpen(at("2020-10-25T01:30:00Z"))).isTrue();
        assertThat(sundays("00:00", "02:30").isOpen(at("2020-10-25T01:15:00Z"))).isFalse();
        assertThat(sundays("00:00", "03:00").nextClose(at("2020-10-25T01:15:00Z")))
                .contains(at("2020-10-25T02:00:00Z"));
    }

    @Test
    void nineteen_years_of_sundays_are_counted_right() {
        assertThat(sundays("08:00", "21:00").elapsed(at("2002-10-27T06:00:00Z"), at("2021-10-30T00:00:00Z")))
                .hasHours(12_896);
    }

    @Test
    void a_shift_that_clocks_skip_is_read_an_hour_later_and_may_vanish() {
        ZoneId losAngeles = ZoneId.of("America/Los_Angeles");
        BusinessCalendar calendar = BusinessCalendar.of(new BusinessHours(
                losAngeles,
                Map.of(
                        DayOfWeek.SUNDAY, List.of(Shift.between("02:30", "03:15")),
                        DayOfWeek.MONDAY, List.of(NINE_TO_FIVE)),
                Map.of(),
                Set.of(),
                Map.of(),
                Map.of()));

        assertThat(calendar.nextOpen(at("2006-04-02T08:00:00Z"))).contains(at("2006-04-03T16:00:00Z"));
    }

    @Test
    void a_shift_whose_end_clocks_skip_ends_as_much_later_on_the_next_day_too() {
        BusinessCalendar calendar = weekly(ZoneId.of("America/Nuuk"), DayOfWeek.SATURDAY, "20:00", "23:30");

        assertThat(calendar.nextClose(at("2025-03-29T22:00:00Z"))).contains(at("2025-03-30T00:30:00-01:00"));
        assertThat(calendar.elapsed(at("2025-03-29T22:00:00Z"), at("2025-03-30T12:00:00Z")))
                .hasMinutes(3 * 60 + 30);
    }

    @Test
    void a_day_that_the_date_line_leaves_out_has_no_shifts_and_the_night_before_it_is_whole() {
        BusinessHours days = BusinessHours.in(ZoneId.of("Pacific/Apia"))
                .withSpecial(Map.of(
                        LocalDate.parse("2011-12-29"), List.of(Shift.between("22:00", "06:00")),
                        LocalDate.parse("2011-12-30"), List.of(NINE_TO_FIVE)));
        BusinessCalendar calendar = BusinessCalendar.of(days);

        assertThat(calendar.open(at("2011-12-01T00:00:00Z"), at("2012-02-01T00:00:00Z"), 9))
                .containsExactly(
                        new BusinessCalendar.Stretch(at("2011-12-29T22:00:00-10:00"), at("2011-12-31T06:00:00+14:00")));
    }

    @Test
    void a_break_that_clocks_skip_vanishes_where_its_end_is_not_later() {
        BusinessCalendar calendar = BusinessCalendar.of(BusinessHours.in(PARIS)
                .everyDay(Shift.between("01:00", "02:20"))
                .withBreaks(Map.of(LocalDate.parse("2026-03-29"), List.of(Shift.between("02:10", "03:05")))));

        assertThat(calendar.nextClose(at("2026-03-29T01:00:00+01:00"))).contains(at("2026-03-29T03:20:00+02:00"));
    }

    @Test
    void what_is_open_is_listed_from_opening_to_closing() {
        assertThat(week.open(at("2014-04-04T16:00:00Z"), at("2014-04-08T10:00:00Z"), 10))
                .containsExactly(
                        new BusinessCalendar.Stretch(at("2014-04-04T16:00:00Z"), at("2014-04-04T17:00:00Z")),
                        new BusinessCalendar.Stretch(at("2014-04-07T09:00:00Z"), at("2014-04-07T17:00:00Z")),
                        new BusinessCalendar.Stretch(at("2014-04-08T09:00:00Z"), at("2014-04-08T10:00:00Z")));
    }

    private static BusinessCalendar sundays(String from, String to) {
        return weekly(PARIS, DayOfWeek.SUNDAY, from, to);
    }

    private static BusinessCalendar weekly(ZoneId zone, DayOfWeek day, String from, String to) {
        return BusinessCalendar.of(new BusinessHours(
                zone, Map.of(day, List.of(Shift.between(from, to))), Map.of(), Set.of(), Map.of(), Map.of()));
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
