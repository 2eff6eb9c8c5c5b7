package org.maitri.tickets.internal.rating;

import java.util.List;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.Ticket;
import org.osgi.service.component.annotations.Component;

/** Describes who was asked for a rating. */
@Component(service = RecordType.class)
public final class InvitationType extends DescribedType<Invitation> {

    public InvitationType() {
        super(
                Messages.texts(),
                Invitation.class,
                "mail-question",
                Sort.byNewest("sentAt"),
                Invitation::new,
                List.of(
                        Field.<Invitation>of("ticket", FieldKind.REFERENCE, Messages.get("invitation.ticket"))
                                .use(Use.LISTED)
                                .role(Ticket.TYPE)
                                .readOnly(Invitation::ticket),
                        Field.<Invitation>of("sentTo", FieldKind.MAIL, Messages.get("invitation.sentTo"))
                                .use(Use.LISTED)
                                .readOnly(Invitation::sentTo),
                        Field.<Invitation>of("sentAt", FieldKind.MOMENT, Messages.get("invitation.sentAt"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(Invitation::sentAt),
                        Field.<Invitation>of("expiresAt", FieldKind.MOMENT, Messages.get("invitation.expiresAt"))
                                .use(Use.LISTED)
                                .readOnly(Invitation::expiresAt),
                        Field.<Invitation>of("usedAt", FieldKind.MOMENT, Messages.get("invitation.usedAt"))
                                .use(Use.LISTED)
                                .readOnly(Invitation::usedAt)));
    }

    @Override
    public String title(Invitation invitation) {
        return titled(invitation.sentTo());
    }
}
