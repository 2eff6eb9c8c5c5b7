package org.maitri.services.internal.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** Writes the days of files into calendars. */
@Component
public final class TakeHolidays implements Holidays {

    private final Database database;
    private final Access access;

    @Activate
    public TakeHolidays(@Reference Database database, @Reference Access access) {
        this.database = database;
        this.access = access;
    }

    @Override
    public Taken take(String name, Path path) {
        access.require(Calendars.TYPE + ".write");
        if (name == null || name.isBlank()) {
            throw new RefusedException(Messages.get("holidays.nameless"));
        }
        HolidayFile file = HolidayFile.read(path, LocalDate.now());
        return database.write(Messages.get("commit.holidays"), work -> {
            StoredCalendar calendar = calendar(name.strip(), work);
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
