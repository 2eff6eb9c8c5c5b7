package org.maitri.services.internal.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.calendar.Calendars;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.ScheduledTask;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fetches the holidays of calendars that follow a server's file, once a day each. */
@Component(service = ScheduledTask.class)
public final class FetchHolidays implements ScheduledTask {

    private static final Duration AGAIN = Duration.ofDays(1);

    private final Database database;
    private final HolidayFeed feed = new HolidayFeed();

    @Activate
    public FetchHolidays(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String id() {
        return "calendar.holidays";
    }

    @Override
    public String label() {
        return Messages.get("task.holidays");
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(10);
    }

    @Override
    public String permission() {
        return Calendars.TYPE + ".write";
    }

    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        return !waiting(at, work).isEmpty();
    }

    private static List<StoredCalendar> waiting(Instant at, UnitOfWork work) {
        return work
                .entities()
                .createQuery(
                        "select c from BusinessCalendar c where c.feed is not null and c.archivedAt is null"
                                + " order by c.name, c.id",
                        StoredCalendar.class)
                .getResultList()
                .stream()
                .filter(calendar -> calendar.feedAt() == null
                        || calendar.feedAt().plus(AGAIN).isBefore(at))
                .toList();
    }

    /** A server that does not answer keeps nobody from the others, and what it said before holds until it does. */
    @Override
    public String run(Instant at, Progress progress) {
        List<StoredCalendar> calendars = database.read(work -> waiting(at, work));
        List<String> failures = new ArrayList<>();
        for (StoredCalendar calendar : calendars) {
            if (progress.cancelled()) {
                break;
            }
            try {
                fetch(calendar, at);
            } catch (RefusedException failed) {
                fed(calendar.id(), StoredCalendar::feedDays, at);
                failures.add(calendar.name() + ": " + failed.getMessage());
            }
        }
        if (!failures.isEmpty()) {
            throw new RefusedException(String.join(" ", failures));
        }
        return Messages.count("task.holidays.done", calendars.size());
    }

    private void fetch(StoredCalendar calendar, Instant at) {
        String days = feed.fetch(HolidayFeed.address(calendar.feed()), LocalDate.now())
                .lines();
        fed(calendar.id(), found -> days, at);
    }

    private void fed(UUID calendar, Function<StoredCalendar, String> days, Instant at) {
        database.write(
                Messages.get("commit.holidays"),
                work -> work.find(StoredCalendar.class, calendar)
                        .map(found -> found.fed(days.apply(found), at))
                        .orElse(null));
    }
}
