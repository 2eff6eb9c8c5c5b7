package org.maitri.tickets.internal.rating;

import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.record.FieldKind;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.internal.imports.Rating;
import org.osgi.service.component.annotations.Component;

/** Takes in the answers to surveys about tickets. */
@Component(service = ImportContributor.class)
public final class RatingImport implements ImportContributor<CustomerRating> {

    private static final String NUMBER = "ticketNumber";
    private static final String STARS = "stars";

    @Override
    public String recordType() {
        return CustomerRating.TYPE;
    }

    @Override
    public List<ImportTarget> targets() {
        return List.of(
                target(
                                NUMBER,
                                FieldKind.TEXT,
                                "ticket",
                                "ticket number",
                                "ticket id",
                                "ticket no",
                                "case",
                                "case number",
                                "case id",
                                "request id",
                                "conversation id",
                                "incident",
                                "ticketnummer")
                        .necessary(),
                target(
                                STARS,
                                FieldKind.TEXT,
                                "score",
                                "rating",
                                "csat",
                                "csat score",
                                "satisfaction",
                                "satisfaction rating",
                                "stars",
                                "bewertung",
                                "note")
                        .necessary(),
                target(
                        "words",
                        FieldKind.LONG_TEXT,
                        "comment",
                        "comments",
                        "feedback",
                        "remark",
                        "text",
                        "kommentar",
                        "commentaire"),
                target(
                        "testimonial",
                        FieldKind.YES_NO,
                        "consent",
                        "testimonial consent",
                        "may publish",
                        "publish",
                        "einwilligung"),
                target(
                        "givenAt",
                        FieldKind.MOMENT,
                        "rated at",
                        "date",
                        "submitted at",
                        "responded at",
                        "response date",
                        "created at",
                        "timestamp",
                        "datum"));
    }

    private static ImportTarget target(String id, FieldKind kind, String... aliases) {
        return ImportTarget.of(id, Messages.get("target." + id), kind, aliases);
    }

    @Override
    public boolean asksForRecords(Mapping mapping) {
        return false;
    }

    @Override
    public Optional<String> problem(ImportRow row) {
        return row.text(STARS)
                .filter(text -> Rating.of(text).isEmpty())
                .map(text -> Messages.get("import.score", text));
    }

    @Override
    public void apply(CustomerRating rating, ImportRow row, boolean created, ImportContext context) {
        Ticket ticket = row.text(NUMBER)
                .map(number -> known(rating, number, context).orElseGet(() -> ticket(number, context)))
                .orElseThrow(() -> new RefusedException(Messages.get("import.ticket", "")));
        rating.about(ticket);
        row.text(STARS).flatMap(Rating::of).ifPresent(score -> {
            rating.setScore(score);
            ticket.setRating(score);
        });
        if (created) {
            rating.cameFrom(CustomerRating.IMPORTED);
        }
    }

    /** The ticket the rating is about already, where it is named by its subject, as our own tables do. */
    private static Optional<Ticket> known(CustomerRating rating, String named, ImportContext context) {
        return Optional.ofNullable(rating.ticket())
                .flatMap(ticket -> context.work().find(Ticket.class, ticket.id()))
                .filter(ticket -> named.equals(ticket.subject()));
    }

    /** Asks without writing first: the rating has no ticket yet. */
    private static Ticket ticket(String number, ImportContext context) {
        List<Ticket> found = context.work()
                .entities()
                .createQuery("select t from Ticket t where t.number = :number or t.externalKey = :number", Ticket.class)
                .setParameter("number", number.strip())
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(2)
                .getResultList();
        if (found.size() != 1) {
            throw new RefusedException(Messages.get(found.isEmpty() ? "import.ticket" : "import.several", number));
        }
        return found.getFirst();
    }
}
