package org.maitri.publicrelations.internal;

import static org.maitri.publicrelations.internal.Messages.get;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.publicrelations.EventKind;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.publicrelations.VolunteerShift;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.record.FieldKind;
import org.osgi.service.component.annotations.Component;

/** Takes in lists of volunteers' hours. A row that names an event belongs to it; where there is none of that name, it is made. */
@Component(service = ImportContributor.class)
public final class ShiftImport implements ImportContributor<VolunteerShift> {

    private static final String GIVEN_NAME = "givenName";
    private static final String FAMILY_NAME = "familyName";
    private static final String EVENT = "eventName";
    private static final String WORKED = "worked";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final int LONGEST = 400;
    private static final int LONGEST_NAME = 200;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(3600);
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[H:mm[:ss]][h:mm[ ]a]")
            .toFormatter(Locale.ENGLISH);

    private static final List<ImportTarget> TARGETS = List.of(
            ImportTarget.of(
                    "volunteer",
                    get("shift.volunteer"),
                    FieldKind.TEXT,
                    "volunteer name",
                    "name",
                    "full name",
                    "person",
                    "helper",
                    "participant",
                    "employee name"),
            ImportTarget.of(GIVEN_NAME, get("shift.givenName"), FieldKind.TEXT, "first name", "given name"),
            ImportTarget.of(
                    FAMILY_NAME, get("shift.familyName"), FieldKind.TEXT, "last name", "family name", "surname"),
            ImportTarget.of(
                    EVENT,
                    get("event.label"),
                    FieldKind.TEXT,
                    "event name",
                    "opportunity",
                    "opportunity name",
                    "activity name",
                    "project",
                    "project name",
                    "need",
                    "campaign"),
            ImportTarget.of(
                    "workedOn",
                    get("shift.workedOn"),
                    FieldKind.DATE,
                    "date",
                    "day",
                    "worked on",
                    "shift date",
                    "date worked",
                    "date served",
                    "service date",
                    "hour date",
                    "start date",
                    "event date"),
            ImportTarget.of(
                    WORKED,
                    get("shift.hours"),
                    FieldKind.DURATION,
                    "hours",
                    "hours worked",
                    "hours served",
                    "hours volunteered",
                    "volunteer hours",
                    "total hours",
                    "duration",
                    "time",
                    "time worked"),
            ImportTarget.of(FROM, get("shift.from"), FieldKind.TEXT, "start", "start time", "time in", "check in"),
            ImportTarget.of(TO, get("shift.to"), FieldKind.TEXT, "end", "end time", "time out", "check out"),
            ImportTarget.of(
                    "task", get("shift.task"), FieldKind.TEXT, "role", "shift", "activity", "job", "position", "duty"));

    @Override
    public String recordType() {
        return "publicrelations.shift";
    }

    @Override
    public List<ImportTarget> targets() {
        return TARGETS;
    }

    @Override
    public void apply(VolunteerShift shift, ImportRow row, boolean created, ImportContext context) {
        String parts = Stream.of(row.text(GIVEN_NAME), row.text(FAMILY_NAME))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        if (shift.volunteer() == null && !parts.isEmpty()) {
            shift.setVolunteer(cut(parts, LONGEST));
        }
        worked(row).ifPresent(shift::setHours);
        row.text(EVENT)
                .ifPresent(name -> shift.setEvent(event(cut(name, LONGEST_NAME), shift.workedOn(), context)
                        .ref()));
    }

    @Override
    public Optional<String> problem(ImportRow row) {
        return worked(row)
                .filter(hours -> hours.signum() == 0 || hours.compareTo(BigDecimal.valueOf(24)) > 0)
                .map(hours -> get("shift.refused.hours"));
    }

    /** The hours as they stand in the row, else what lies between coming and going. */
    private static Optional<BigDecimal> worked(ImportRow row) {
        return row.value(WORKED)
                .map(Duration.class::cast)
                .or(() -> time(row, FROM).flatMap(from -> time(row, TO).map(to -> between(from, to))))
                .map(time -> BigDecimal.valueOf(time.toSeconds()).divide(SECONDS, 2, RoundingMode.HALF_EVEN));
    }

    private static Duration between(LocalTime from, LocalTime to) {
        Duration time = Duration.between(from, to);
        return time.isNegative() ? time.plusDays(1) : time;
    }

    private static Optional<LocalTime> time(ImportRow row, String target) {
        try {
            return row.text(target).map(text -> LocalTime.parse(text.strip(), TIME));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static PublicEvent event(String name, LocalDate day, ImportContext context) {
        return context.once(
                PublicEvent.class,
                name.toLowerCase(Locale.ROOT),
                () -> context
                        .work()
                        .entities()
                        .createQuery(
                                "select e from PublicEvent e where lower(e.name) = :name and e.archivedAt is null"
                                        + " order by e.id",
                                PublicEvent.class)
                        .setParameter("name", name.toLowerCase(Locale.ROOT))
                        .setMaxResults(1)
                        .getResultList()
                        .stream()
                        .findFirst(),
                () -> made(name, day, context));
    }

    private static PublicEvent made(String name, LocalDate day, ImportContext context) {
        PublicEvent event = new PublicEvent();
        event.setName(name);
        event.setKind(EventKind.VOLUNTEER);
        event.setStartsOn(day);
        event.takeOverState(EventImport.likelyState(event, LocalDate.now(context.zone())));
        return event;
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
