package org.maitri.tickets.internal;

import java.util.List;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.Message;
import org.osgi.service.component.annotations.Component;

/** Describes the messages of a ticket; shown with the ticket only. */
@Component(service = RecordType.class)
public final class MessageType implements RecordType<Message> {

    private final List<Field<Message>> fields = List.of(
            Field.<Message>of("ticketId", new FieldKind("key"), Messages.get("message.ticket"))
                    .use(Use.HIDDEN)
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
                    .build(Message::body, Message::setBody));

    @Override
    public Class<Message> entity() {
        return Message.class;
    }

    @Override
    public String label() {
        return Messages.get("message.label");
    }

    @Override
    public String pluralLabel() {
        return Messages.get("message.plural");
    }

    @Override
    public String countLabel(long count) {
        return Messages.count("message.count", count);
    }

    @Override
    public String icon() {
        return "mail";
    }

    @Override
    public List<Field<Message>> fields() {
        return fields;
    }

    @Override
    public Message create() {
        return new Message();
    }

    @Override
    public String title(Message message) {
        String line = message.body() == null
                ? ""
                : message.body().strip().lines().findFirst().orElse("");
        return line.isBlank() ? label() : line.length() <= 120 ? line : line.substring(0, 119) + '…';
    }

    @Override
    public Sort defaultSort() {
        return Sort.by("at");
    }

    @Override
    public boolean standalone() {
        return false;
    }

    @Override
    public String readPermission() {
        return "tickets.ticket.read";
    }

    @Override
    public String writePermission() {
        return "tickets.ticket.write";
    }
}
