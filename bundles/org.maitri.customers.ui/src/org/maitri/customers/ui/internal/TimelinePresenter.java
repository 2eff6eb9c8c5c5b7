package org.maitri.customers.ui.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maitri.customers.Note;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.timeline.Timeline;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineQuery;

/** Decides what a customer's timeline shows: pages that follow each other, cut into days. Knows no widgets. */
final class TimelinePresenter {

    static final int PAGE = 30;

    /** The entries of one day, the newest first. */
    record Day(LocalDate date, List<TimelineEntry> entries) {}

    private final RecordRef customer;
    private final Timeline timeline;
    private final Database database;
    private final Access access;
    private final ZoneId zone;
    private List<TimelineEntry> entries = List.of();
    private boolean ended;

    TimelinePresenter(RecordRef customer, Timeline timeline, Database database, Access access, ZoneId zone) {
        this.customer = customer;
        this.timeline = timeline;
        this.database = database;
        this.access = access;
        this.zone = zone;
    }

    /** Reads the page after what is shown. Not on the UI thread. */
    List<TimelineEntry> next() {
        Optional<TimelineQuery.Cursor> last =
                entries.isEmpty() ? Optional.empty() : Optional.of(TimelineQuery.Cursor.of(entries.getLast()));
        return timeline.page(customer, new TimelineQuery(last, PAGE), Progress.NONE);
    }

    /** Reads again as many entries as are shown, a page at least. Not on the UI thread. */
    List<TimelineEntry> again() {
        return timeline.page(customer, TimelineQuery.newest(Math.max(PAGE, entries.size())), Progress.NONE);
    }

    /** Takes what {@link #next} read. */
    void append(List<TimelineEntry> page) {
        List<TimelineEntry> all = new ArrayList<>(entries);
        all.addAll(page);
        entries = List.copyOf(all);
        ended = page.size() < PAGE;
    }

    /** Takes what {@link #again} read. */
    void replace(List<TimelineEntry> newest) {
        ended = newest.size() < Math.max(PAGE, entries.size());
        entries = List.copyOf(newest);
    }

    /** Whether there is nothing older than what is shown. */
    boolean ended() {
        return ended;
    }

    List<Day> days() {
        List<Day> days = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            LocalDate date = LocalDate.ofInstant(entry.at(), zone);
            if (days.isEmpty() || !days.getLast().date().equals(date)) {
                days.add(new Day(date, new ArrayList<>()));
            }
            days.getLast().entries().add(entry);
        }
        return days;
    }

    boolean mayNote() {
        return access.may("customers.note.write");
    }

    static boolean canSave(String text) {
        return !text.isBlank();
    }

    /** Keeps what was written as a note of this moment. Not on the UI thread. */
    void note(String text, Instant now) {
        access.require("customers.note.write");
        database.write(Messages.get("note.commit"), work -> work.add(Note.of(customer, now, text.strip())));
    }
}
