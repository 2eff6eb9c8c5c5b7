package org.maitri.services.internal.calendar;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.calendar.Holidays;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings holidays into calendars: the days of files, of places and of servers. */
@Component
public final class TakeHolidays implements Holidays {

    private final Database database;
    private final Access access;
    private final HolidayFeed feed = new HolidayFeed();

    @Activate
    public TakeHolidays(@Reference Database database, @Reference Access access) {
        this.database = database;
        this.access = access;
    }

    @Override
    public Taken take(String name, Path path) {
        String calendarName = named(name);
        HolidayFile file = HolidayFile.read(path, LocalDate.now());
        return database.write(Messages.get("commit.holidays"), work -> {
            StoredCalendar calendar = calendar(calendarName, work);
            Map<LocalDate, DayLine> known = HoursText.days(calendar.holidays());
            TreeSet<String> lines = new TreeSet<>(HoursText.lines(calendar.holidays()));
            file.days().forEach((day, words) -> {
                if (!known.containsKey(day)) {
                    lines.add((day + " " + words).strip());
                }
            });
            long added = file.days().keySet().stream()
                    .filter(day -> !known.containsKey(day))
                    .count();
            if (added > 0) {
                calendar.setHolidays(String.join("\n", lines));
            }
            return new Taken(calendar.ref(), added, file.days().size() - added, file.hourly());
        });
    }

    @Override
    public List<Place> countries() {
        return PlaceHolidays.countries();
    }

    @Override
    public List<Place> regions(String country) {
        return PlaceHolidays.regions(country.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public Taken keep(String name, String country, String region) {
        String calendarName = named(name);
        String code = country.strip().toLowerCase(Locale.ROOT);
        String part = region.isBlank() ? "" : PlaceHolidays.region(code, region);
        long days = new PlaceHolidays().days(code, part, LocalDate.now()).size();
        return database.write(Messages.get("commit.holidays"), work -> {
            StoredCalendar calendar = calendar(calendarName, work);
            boolean same =
                    code.equals(calendar.country()) && part.equals(Objects.requireNonNullElse(calendar.region(), ""));
            calendar.setCountry(code);
            calendar.setRegion(part);
            return new Taken(calendar.ref(), same ? 0 : days, same ? days : 0, 0);
        });
    }

    @Override
    public Taken follow(String name, String address) {
        String calendarName = named(name);
        HolidayFile file = feed.fetch(HolidayFeed.address(address), LocalDate.now());
        return database.write(Messages.get("commit.holidays"), work -> {
            StoredCalendar calendar = calendar(calendarName, work);
            Set<LocalDate> known = HoursText.days(calendar.feedDays()).keySet();
            long added = file.days().keySet().stream()
                    .filter(day -> !known.contains(day))
                    .count();
            calendar.setFeed(address);
            calendar.fed(file.lines(), Instant.now());
            return new Taken(calendar.ref(), added, file.days().size() - added, file.hourly());
        });
    }

    private String named(String name) {
        access.require(Calendars.TYPE + ".write");
        if (name == null || name.isBlank()) {
            throw new RefusedException(Messages.get("holidays.nameless"));
        }
        return name.strip();
    }

    private static StoredCalendar calendar(String name, UnitOfWork work) {
        List<StoredCalendar> found = work.entities()
                .createQuery(
                        "select c from BusinessCalendar c where c.name = :name and c.archivedAt is null order by c.id",
                        StoredCalendar.class)
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultList();
        if (!found.isEmpty()) {
            return found.getFirst();
        }
        StoredCalendar made = new StoredCalendar();
        made.setName(name);
        return work.add(made);
    }
}
