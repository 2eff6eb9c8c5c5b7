package org.maitri.tickets.internal;

import java.util.List;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.Message;
import org.osgi.service.component.annotations.Component;

/** Describes the messages of a ticket. */
@Component(service = RecordType.class)
public final class MessageType extends ChildOfTicket<Message> {

    private static final int LONGEST_TITLE = 120;

    public MessageType() {
        super(
                Message.class,
                "mail",
                Sort.by("at"),
                Message::new,
                Message::ticketId,
                List.of(
                        ChildOfTicket.<Message>ticketField(Messages.get("message.ticket"))
                                .readOnly(Message::ticketId),
                        Field.<Message>of("at", FieldKind.MOMENT, Messages.get("message.at"))
                                .use(Use.LISTED, Use.REQUIRED, Use.SORTED)
                                .build(Message::at, Message::setAt),
                        Field.<Message>of("author", FieldKind.TEXT, Messages.get("message.author"))
                                .use(Use.LISTED)
                                .maxLength(300)
                                .build(Message::author, Message::setAuthor),
                        Field.<Message>of("direction", FieldKind.CHOICE, Messages.get("message.direction"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .choices(Vocabulary.DIRECTIONS)
                                .build(Message::direction, Message::setDirection),
                        Field.<Message>of("body", FieldKind.LONG_TEXT, Messages.get("message.body"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .build(Message::body, Message::setBody)));
    }

    @Override
    public String title(Message message) {
        String line = message.body() == null
                ? ""
                : message.body().strip().lines().findFirst().orElse("");
        return line.isBlank()
                ? label()
                : line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + '…';
    }
}
