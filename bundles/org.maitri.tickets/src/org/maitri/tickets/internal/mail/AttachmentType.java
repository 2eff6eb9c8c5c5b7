package org.maitri.tickets.internal.mail;

import java.util.List;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.Attachment;
import org.maitri.tickets.Message;
import org.maitri.tickets.internal.TicketPart;
import org.osgi.service.component.annotations.Component;

/** Describes the attachments of messages; shown with their messages only. */
@Component(service = RecordType.class)
public final class AttachmentType extends TicketPart<Attachment> {

    public AttachmentType() {
        super(
                Messages.texts(),
                Attachment.class,
                "paperclip",
                Sort.by("name"),
                Attachment::new,
                List.of(
                        Field.<Attachment>of("messageId", FieldKind.REFERENCE, Messages.get("attachment.message"))
                                .role(Message.TYPE)
                                .use(Use.HIDDEN)
                                .readOnly(Attachment::messageId),
                        Field.<Attachment>of("name", FieldKind.TEXT, Messages.get("attachment.name"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(Attachment::name),
                        Field.<Attachment>of("mediaType", FieldKind.TEXT, Messages.get("attachment.mediaType"))
                                .use(Use.LISTED)
                                .readOnly(Attachment::mediaType),
                        Field.<Attachment>of("size", FieldKind.INTEGER, Messages.get("attachment.size"))
                                .use(Use.LISTED)
                                .readOnly(Attachment::size)));
    }

    @Override
    public String title(Attachment attachment) {
        return titled(attachment.name());
    }
}
