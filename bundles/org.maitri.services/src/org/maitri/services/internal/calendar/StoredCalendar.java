package org.maitri.services.internal.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.time.BusinessHours;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** When a part of the company is open, as an administrator wrote it down. */
@Entity(name = "BusinessCalendar")
@Table(name = "calendar_calendar")
@Recorded(Calendars.TYPE)
public class StoredCalendar extends StoredRecord {

    @Column(name = "name")
    private String name;

    @Column(name = "zone")
    private String zone = ZoneId.systemDefault().getId();

    @Column(name = "standard")
    private boolean standard;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "branch")
    private RecordRef branch;

    @Column(name = "week")
    private String week = "mon-fri 09:00-17:00";

    @Column(name = "breaks")
    private String breaks;

    @Column(name = "holidays")
    private String holidays;

    @Column(name = "special")
    private String special;

    @Column(name = "country")
    private String country;

    @Column(name = "region")
    private String region;

    @Column(name = "feed")
    private String feed;

    @Column(name = "feed_days")
    private String feedDays;

    @Convert(converter = InstantConverter.class)
    @Column(name = "feed_at")
    private Instant feedAt;

    /** What it says; a day with special hours is open then even if it is a holiday. */
    BusinessHours hours(PlaceHolidays places, LocalDate today) {
        Map<LocalDate, DayLine> days = HoursText.days(special);
        Set<LocalDate> closed = new HashSet<>(HoursText.days(holidays).keySet());
        closed.addAll(HoursText.days(feedDays).keySet());
        if (country != null) {
            closed.addAll(places.days(country, region, today).keySet());
        }
        closed.removeAll(days.keySet());
        return new BusinessHours(
                ZoneId.of(zone), HoursText.week(week), HoursText.week(breaks), closed, DayLine.shifts(days), Map.of());
    }

    /** Why it is not understood, as a sentence; empty if it is. */
    Optional<String> problem(PlaceHolidays places, LocalDate today) {
        if (!isZone(zone)) {
            return Optional.of(Messages.get("calendar.zone.wrong", zone));
        }
        try {
            hours(places, today);
            return Optional.empty();
        } catch (RefusedException wrong) {
            return Optional.of(wrong.getMessage());
        }
    }

    /** What its days are called: by an exception, else as they are written down, else by where they come from. */
    Map<LocalDate, String> dayNames(PlaceHolidays places, LocalDate today) {
        Map<LocalDate, String> names = new HashMap<>(country == null ? Map.of() : places.days(country, region, today));
        for (String lines : Arrays.asList(feedDays, holidays, special)) {
            HoursText.days(lines).forEach((day, line) -> names.put(day, line.name()));
        }
        names.values().removeIf(String::isBlank);
        return names;
    }

    static boolean isZone(String text) {
        try {
            return ZoneId.of(text) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String zone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone == null ? ZoneId.systemDefault().getId() : zone.strip();
    }

    /** Whether it holds wherever no other calendar is named. */
    public Boolean standard() {
        return standard;
    }

    public void setStandard(Boolean standard) {
        this.standard = Boolean.TRUE.equals(standard);
    }

    /** The branch it is the calendar of; null for none. */
    public RecordRef branch() {
        return branch;
    }

    public void setBranch(RecordRef branch) {
        this.branch = branch;
    }

    public String week() {
        return week;
    }

    public void setWeek(String week) {
        this.week = week;
    }

    public String breaks() {
        return breaks;
    }

    public void setBreaks(String breaks) {
        this.breaks = breaks;
    }

    public String holidays() {
        return holidays;
    }

    public void setHolidays(String holidays) {
        this.holidays = holidays;
    }

    public String special() {
        return special;
    }

    public void setSpecial(String special) {
        this.special = special;
    }

    /** The country whose public holidays it keeps, as a code of two letters; null for none. */
    public String country() {
        return country;
    }

    public void setCountry(String country) {
        this.country =
                country == null || country.isBlank() ? null : country.strip().toLowerCase(Locale.ROOT);
    }

    /** The part of that country, by code or name; null for what the whole country has. */
    public String region() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region == null || region.isBlank() ? null : region.strip();
    }

    /** Where its further holidays are fetched from; null for nowhere. */
    public String feed() {
        return feed;
    }

    public void setFeed(String feed) {
        String address = feed == null || feed.isBlank() ? null : feed.strip();
        if (!Objects.equals(address, this.feed)) {
            this.feed = address;
            feedDays = null;
            feedAt = null;
        }
    }

    public String feedDays() {
        return feedDays;
    }

    /** When its address was asked last; null if it was not yet. */
    public Instant feedAt() {
        return feedAt;
    }

    StoredCalendar fed(String days, Instant at) {
        feedDays = days;
        feedAt = at.truncatedTo(ChronoUnit.MICROS);
        return this;
    }
}
