package org.maitri.tickets.internal.rating;

import java.util.List;
import java.util.Optional;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Component;

/** Describes ratings. */
@Component(service = RecordType.class)
public final class CustomerRatingType extends DescribedType<CustomerRating> {

    private static final List<Choice> SOURCES = List.of(
            source(CustomerRating.ENTERED, "pencil"),
            source(CustomerRating.MAILED, "mail"),
            source(CustomerRating.IMPORTED, "file"));

    public CustomerRatingType() {
        super(
                Messages.texts(),
                CustomerRating.class,
                "star",
                Sort.byNewest("givenAt"),
                CustomerRating::new,
                List.of(
                        Field.<CustomerRating>of("score", FieldKind.INTEGER, Messages.get("rating.score"))
                                .use(Use.LISTED, Use.SORTED, Use.REQUIRED)
                                .help(Messages.get("rating.score.help"))
                                .check(value -> CustomerRating.problem((Long) value))
                                .build(CustomerRating::score, CustomerRating::setScore),
                        Field.<CustomerRating>of("ticket", FieldKind.REFERENCE, Messages.get("rating.ticket"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .role(Ticket.TYPE)
                                .build(CustomerRating::ticket, CustomerRating::setTicket),
                        Field.<CustomerRating>of("customer", FieldKind.REFERENCE, Messages.get("rating.customer"))
                                .use(Use.LISTED)
                                .role(Roles.CUSTOMER)
                                .build(CustomerRating::customer, CustomerRating::setCustomer),
                        Field.<CustomerRating>of("words", FieldKind.LONG_TEXT, Messages.get("rating.words"))
                                .use(Use.LISTED, Use.SEARCHED)
                                .build(CustomerRating::words, CustomerRating::setWords),
                        Field.<CustomerRating>of("testimonial", FieldKind.YES_NO, Messages.get("rating.testimonial"))
                                .use(Use.LISTED)
                                .help(Messages.get("rating.testimonial.help"))
                                .build(CustomerRating::testimonial, CustomerRating::setTestimonial),
                        Field.<CustomerRating>of("givenAt", FieldKind.MOMENT, Messages.get("rating.givenAt"))
                                .use(Use.LISTED, Use.SORTED)
                                .build(CustomerRating::givenAt, CustomerRating::setGivenAt),
                        Field.<CustomerRating>of("source", FieldKind.CHOICE, Messages.get("rating.source"))
                                .use(Use.LISTED)
                                .choices(SOURCES)
                                .readOnly(CustomerRating::source)));
    }

    private static Choice source(String value, String icon) {
        return new Choice(value, Messages.get("source." + value), Tone.NEUTRAL, icon);
    }

    /** Whoever rates is the ticket's customer, where nobody said otherwise. */
    @Override
    public void complete(CustomerRating created, UnitOfWork work) {
        if (created.customer() == null && created.ticket() != null) {
            work.find(Ticket.class, created.ticket().id()).map(Ticket::customer).ifPresent(created::setCustomer);
        }
    }

    @Override
    public String title(CustomerRating rating) {
        return Optional.ofNullable(rating.score())
                .map(score -> Messages.get("rating.title", score))
                .orElseGet(this::label);
    }

    @Override
    public String subtitle(CustomerRating rating) {
        return rating.words() == null ? "" : rating.words();
    }
}
