package org.maitri.tickets.internal.macros;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Languages;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.Ticket;

/**
 * What placeholders stand for: {@code ticket.subject}, {@code customer.name} and every other field of the two records,
 * {@code agent.name} and {@code today}.
 */
final class TicketPlaces implements Function<String, String> {

    /** Names people expect, where the record's own is another. */
    private static final Map<String, String> ALSO = Map.of("firstName", "givenName", "lastName", "familyName");

    private final Ticket ticket;
    private final Records records;
    private final UnitOfWork work;
    private final String agent;
    private final LocalDate today;
    private String language = Languages.ANY;

    TicketPlaces(Ticket ticket, String agent, LocalDate today, Records records, UnitOfWork work) {
        this.ticket = ticket;
        this.records = records;
        this.work = work;
        this.agent = agent;
        this.today = today;
    }

    /** Whether a placeholder of that name may stand for something, of whichever kind the customer is. */
    static boolean isKnown(String place, Records records) {
        int dot = place.indexOf('.');
        String field = place.substring(dot + 1);
        return switch (place.substring(0, Math.max(0, dot))) {
            case "" -> place.equals("today");
            case "agent" -> field.equals("name");
            case "ticket" ->
                records.type(Ticket.TYPE).filter(type -> names(type, field)).isPresent();
            case "customer" ->
                records.types().stream()
                        .filter(type -> type.roles().contains(Roles.CUSTOMER))
                        .anyMatch(type -> names(type, field));
            default -> false;
        };
    }

    private static boolean names(RecordType<?> type, String name) {
        return name.equals("name")
                || field(type, name).filter(each -> each.derivation().isEmpty()).isPresent();
    }

    private static <E extends StoredRecord> Optional<Field<E>> field(RecordType<E> type, String name) {
        return type.field(name).or(() -> type.field(ALSO.getOrDefault(name, name)));
    }

    /** From now on days are written as in a text's language; as the program does for any. */
    TicketPlaces in(String written) {
        language = written;
        return this;
    }

    /** The language the customer is written to in; null if nobody knows. */
    String customerLanguage() {
        return ticket.customer() == null ? null : of(ticket.customer(), "language");
    }

    @Override
    public String apply(String place) {
        int dot = place.indexOf('.');
        String what = dot < 0 ? place : place.substring(0, dot);
        String field = dot < 0 ? "" : place.substring(dot + 1);
        return switch (what) {
            case "ticket" -> of(ticket.ref(), field);
            case "customer" -> ticket.customer() == null ? null : of(ticket.customer(), field);
            case "agent" -> field.equals("name") ? agent : null;
            case "today" -> field.isEmpty() ? day(today) : null;
            default -> null;
        };
    }

    private String of(RecordRef record, String field) {
        return records.type(record.type())
                .flatMap(type -> work.find(record).map(found -> value(type, found, field)))
                .orElse(null);
    }

    private <E extends StoredRecord> String value(RecordType<E> type, StoredRecord record, String name) {
        E entity = type.entity().cast(record);
        String value = field(type, name)
                .filter(each -> each.derivation().isEmpty())
                .map(each -> text(each, each.read(entity)))
                .orElse(null);
        return value == null && name.equals("name") ? type.title(entity) : value;
    }

    private String text(Field<?> field, Object value) {
        return switch (value) {
            case null -> null;
            case Instant moment -> day(moment.atZone(ZoneId.systemDefault()).toLocalDate());
            case LocalDate day -> day(day);
            case RecordRef ref -> title(ref);
            case Collection<?> many ->
                new TreeSet<>(many).stream().map(Object::toString).collect(Collectors.joining(", "));
            default -> field.choice(value).map(Choice::label).orElse(value.toString());
        };
    }

    private String title(RecordRef ref) {
        return records.type(ref.type())
                .flatMap(type -> work.find(ref).map(found -> value(type, found, "name")))
                .orElse(null);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Languages.locale(language))
                .format(day);
    }
}
