package org.maitri.tickets.internal.macros;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Languages;
import org.maitri.spi.record.Records;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketService;
import org.maitri.tickets.Treatment;
import org.maitri.tickets.Treatments;
import org.maitri.tickets.words.Macros;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The macros and texts of the open profile. */
@Component(service = Macros.class)
public final class StoredMacros implements Macros {

    private static final int FIRST_WORDS = 80;

    private final Database database;
    private final Access access;
    private final Records records;
    private final Treatments treatments;
    private final Clock clock;

    @Activate
    public StoredMacros(
            @Reference Database database,
            @Reference Access access,
            @Reference Records records,
            @Reference Treatments treatments) {
        this(database, access, records, treatments, Clock.systemUTC());
    }

    public StoredMacros(Database database, Access access, Records records, Treatments treatments, Clock clock) {
        this.database = database;
        this.access = access;
        this.records = records;
        this.treatments = treatments;
        this.clock = clock;
    }

    @Override
    public List<Choice> macros() {
        return database.read(work -> all(Macro.class, "TicketsMacro", work).stream()
                .map(macro -> new Choice(
                        macro.id(),
                        macro.name(),
                        macro.shortcut() == null ? "" : macro.shortcut(),
                        Deeds.words(macro, work)))
                .toList());
    }

    @Override
    public List<Choice> texts(UUID ticket) {
        return database.read(work -> {
            String language = places(ticket(ticket, work), work).customerLanguage();
            return all(Template.class, "TicketsTemplate", work).stream()
                    .collect(Collectors.groupingBy(Template::name, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(same ->
                            Languages.best(same, Template::language, language).orElseThrow())
                    .map(text -> new Choice(text.id(), text.name(), "", firstWords(text.words())))
                    .toList();
        });
    }

    @Override
    public List<Choice> languages(UUID template) {
        return database.read(work ->
                work
                        .find(Template.class, template)
                        .map(text -> Template.named(text.name(), work))
                        .orElse(List.of())
                        .stream()
                        .filter(text -> !text.id().equals(template))
                        .map(text -> new Choice(text.id(), TemplateType.language(text), "", firstWords(text.words())))
                        .sorted(Comparator.comparing(Choice::name))
                        .toList());
    }

    private static String firstWords(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= FIRST_WORDS
                ? line
                : line.substring(0, FIRST_WORDS).strip() + '…';
    }

    @Override
    public Filled fill(UUID template, UUID ticket) {
        return database.read(work -> {
            Template text = work.find(Template.class, template)
                    .orElseThrow(() -> new RefusedException(Messages.get("template.gone")));
            return filled(text, places(ticket(ticket, work), work));
        });
    }

    @Override
    public Filled fill(UUID template, Map<String, Object> typed, UUID ticket) {
        return database.read(work -> {
            Template text = work.find(Template.class, template)
                    .map(found -> Typed.like(found, new TemplateType(), typed))
                    .orElseThrow(() -> new RefusedException(Messages.get("template.gone")));
            return filled(text, places(ticket(ticket, work), work));
        });
    }

    private static Filled filled(Template text, TicketPlaces places) {
        return Filling.fill(text.words(), places.in(text.language()));
    }

    @Override
    public Preview preview(UUID macro, Map<String, Object> typed, UUID ticket) {
        return database.read(work -> {
            MacroType type = new MacroType();
            Macro wanted = Typed.like(macro(macro, work), type, typed);
            type.problem(wanted, work).ifPresent(wrong -> {
                throw new RefusedException(wrong);
            });
            return prepare(wanted, ticket(ticket, work), access.actor(), work).preview();
        });
    }

    @Override
    public List<Preview> preview(UUID macro, Collection<UUID> tickets) {
        return database.read(work -> {
            Macro wanted = macro(macro, work);
            return tickets.stream()
                    .map(ticket -> prepare(wanted, ticket(ticket, work), access.actor(), work)
                            .preview())
                    .toList();
        });
    }

    @Override
    public UUID run(UUID macro, Collection<UUID> tickets) {
        access.require(Ticket.WRITE);
        String name = database.read(work -> macro(macro, work).name());
        return database.write(Messages.get("macro.commit", name), work -> {
            Macro wanted = macro(macro, work);
            Treatment treatment = wanted.treatment();
            if (treatment.assignee() != null || treatment.queue() != null) {
                access.require(TicketService.ASSIGN);
            }
            Instant now = clock.instant();
            tickets.forEach(ticket ->
                    prepare(wanted, ticket(ticket, work), access.actor(), work).run(treatments, now, access.actor()));
            return work.commit();
        });
    }

    /** A macro made ready for one ticket. @param actor who would do it */
    public Prepared prepare(Macro macro, Ticket ticket, String actor, UnitOfWork work) {
        Filled text = macro.template() == null ? new Filled("", List.of()) : text(macro, ticket, actor, work);
        return new Prepared(ticket, macro.treatment(), text, actor, work);
    }

    /** In the customer's language, if it is there in it. */
    private Filled text(Macro macro, Ticket ticket, String actor, UnitOfWork work) {
        TicketPlaces places = new TicketPlaces(ticket, actor, LocalDate.now(clock), records, work);
        return Languages.best(macro.texts(work), Template::language, places.customerLanguage())
                .map(text -> filled(text, places))
                .orElseThrow(() -> new RefusedException(Messages.get("macro.textless", macro.name())));
    }

    private TicketPlaces places(Ticket ticket, UnitOfWork work) {
        return new TicketPlaces(ticket, access.actor(), LocalDate.now(clock), records, work);
    }

    private static Macro macro(UUID id, UnitOfWork work) {
        return work.find(Macro.class, id)
                .filter(macro -> !macro.archived())
                .orElseThrow(() -> new RefusedException(Messages.get("macro.gone")));
    }

    private static Ticket ticket(UUID id, UnitOfWork work) {
        return work.find(Ticket.class, id)
                .orElseThrow(() -> new RefusedException(
                        Messages.get("macro.ticket.gone", new RecordRef(Ticket.TYPE, id).toString())));
    }

    private static <E> List<E> all(Class<E> type, String entity, UnitOfWork work) {
        return work.entities()
                .createQuery("select e from " + entity + " e where e.archivedAt is null order by e.name, e.id", type)
                .getResultList();
    }
}
