package org.maitri.customers.ui.internal.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.maitri.customers.Household;
import org.maitri.customers.Organisation;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.timeline.Timeline;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineFilter;
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.spi.timeline.TimelineQuery;

/** Decides what a customer's timeline shows: pages that follow each other, cut into days. Knows no widgets. */
public final class TimelinePresenter {

    static final int PAGE = 60;

    private final RecordRef customer;
    private final Timeline timeline;
    private final ZoneId zone;
    private TimelineFilter filter = TimelineFilter.NONE;
    private volatile boolean everybody;
    private List<TimelineEntry> entries = List.of();
    private List<TimelineRow> rows = List.of();
    private boolean ended;

    TimelinePresenter(RecordRef customer, Timeline timeline, ZoneId zone) {
        this.customer = customer;
        this.timeline = timeline;
        this.zone = zone;
    }

    TimelineFilter filter() {
        return filter;
    }

    /** Shows other entries from now on; {@link #again} has to be read. */
    void filter(TimelineFilter wanted) {
        filter = wanted;
        entries = List.of();
        rows = List.of();
        ended = false;
    }

    /** Whether others can belong to the customer: people to a company, members to a household. */
    boolean hasPeople() {
        return customer.type().equals(Organisation.TYPE) || customer.type().equals(Household.TYPE);
    }

    /** Shows what was told of the customer's people too, or of the customer alone; {@link #again} has to be read. */
    void everybody(boolean wanted) {
        everybody = wanted;
        filter(filter);
    }

    private List<TimelineEntry> page(TimelineQuery query, Progress progress) {
        return everybody ? timeline.pageOfAll(customer, query, progress) : timeline.page(customer, query, progress);
    }

    /** The sorts of entries to choose from. Not on the UI thread. */
    List<TimelineKind> kinds() {
        return timeline.kinds();
    }

    /** Who did what is shown. */
    List<String> actors() {
        TreeSet<String> actors = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        entries.stream()
                .map(TimelineEntry::actor)
                .filter(actor -> !actor.isBlank())
                .forEach(actors::add);
        return List.copyOf(actors);
    }

    /** Reads the page after what is shown. Not on the UI thread. */
    List<TimelineEntry> next() {
        Optional<TimelineQuery.Cursor> last =
                entries.isEmpty() ? Optional.empty() : Optional.of(TimelineQuery.Cursor.of(entries.getLast()));
        return page(new TimelineQuery(last, PAGE, filter), Progress.NONE);
    }

    /** Reads again as many entries as are shown, a page at least. Not on the UI thread. */
    List<TimelineEntry> again() {
        return page(TimelineQuery.newest(Math.max(PAGE, entries.size())).where(filter), Progress.NONE);
    }

    /** Takes what {@link #next} read. */
    void append(List<TimelineEntry> page) {
        List<TimelineEntry> all = new ArrayList<>(entries);
        all.addAll(page);
        ended = page.size() < PAGE;
        take(all);
    }

    /** Takes what {@link #again} read. */
    void replace(List<TimelineEntry> newest) {
        ended = newest.size() < Math.max(PAGE, entries.size());
        take(newest);
    }

    private void take(List<TimelineEntry> all) {
        entries = List.copyOf(all);
        List<TimelineRow> cut = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            LocalDate day = LocalDate.ofInstant(entry.at(), zone);
            if (cut.isEmpty() || !cut.getLast().day().equals(day)) {
                cut.add(new TimelineRow(day, null));
            }
            cut.add(new TimelineRow(day, entry));
        }
        rows = List.copyOf(cut);
    }

    /** Whether there is nothing older than what is shown. */
    boolean ended() {
        return ended;
    }

    /** Days and what happened on them, in the order they are shown. */
    List<TimelineRow> rows() {
        return rows;
    }

    /** A day as a heading: "Today", "Yesterday", "3 March", "3 March 2024". */
    static String heading(LocalDate day, LocalDate today, Locale locale) {
        if (day.equals(today)) {
            return Messages.get("timeline.today");
        } else if (day.equals(today.minusDays(1))) {
            return Messages.get("timeline.yesterday");
        } else if (day.equals(today.plusDays(1))) {
            return Messages.get("timeline.tomorrow");
        }
        return date(day, today, locale);
    }

    /** A day as a date: "3 March", "3 March 2024" in another year. */
    public static String date(LocalDate day, LocalDate today, Locale locale) {
        String pattern = day.getYear() == today.getYear() ? "timeline.day" : "timeline.day.year";
        return DateTimeFormatter.ofPattern(Messages.get(pattern), locale).format(day);
    }

    /** An entry as plain text, to be copied. */
    String text(TimelineEntry entry) {
        StringBuilder text = new StringBuilder(
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone).format(entry.at()));
        text.append('\t').append(entry.kindLabel()).append('\t').append(entry.title());
        entry.feeling().ifPresent(feeling -> text.append('\t').append(feeling.label()));
        if (!entry.actor().isBlank()) {
            text.append('\t').append(entry.actor());
        }
        if (!entry.detail().isBlank()) {
            text.append('\n').append(entry.detail());
        }
        return text.toString();
    }

    /** Every entry that the filter lets through, one line each, as a table for other programs. Not on the UI thread. */
    String table(Progress progress) {
        StringBuilder table = new StringBuilder(Messages.get("timeline.export.columns")).append("\r\n");
        TimelineQuery query = TimelineQuery.newest(500).where(filter);
        List<TimelineEntry> page = page(query, progress);
        while (!page.isEmpty()) {
            page.forEach(entry -> table.append(line(entry)).append("\r\n"));
            page = page.size() < query.limit() ? List.of() : page(query.after(page.getLast()), progress);
        }
        return table.toString();
    }

    private static String line(TimelineEntry entry) {
        return String.join(
                ",",
                cell(entry.at().toString()),
                cell(entry.kindLabel()),
                cell(entry.title()),
                cell(entry.detail()),
                cell(entry.feeling().map(feeling -> feeling.label()).orElse("")),
                cell(entry.actor()),
                cell(entry.record().toString()));
    }

    /** Quoted, and harmless where a spreadsheet would take it for a formula. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** The start of a period that ends now; null for ever. @param days 0 for ever */
    static Instant since(int days, LocalDate today, ZoneId zone) {
        return days == 0 ? null : today.minusDays(days - 1L).atStartOfDay(zone).toInstant();
    }
}
