package org.maitri.tickets.internal.mail;

import java.util.List;
import java.util.stream.Stream;
import org.maitri.spi.mail.IncomingMail.Nature;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.maitri.tickets.Letter;
import org.maitri.tickets.Message;
import org.maitri.tickets.internal.TicketPart;
import org.osgi.service.component.annotations.Component;

/** Describes what is known of letters besides what they say; shown with their messages only. */
@Component(service = RecordType.class)
public final class LetterType extends TicketPart<Letter> {

    private static final List<Choice> NATURES = Stream.of(Nature.values())
            .map(nature -> Natures.of(nature))
            .map(nature -> new Choice(nature, Messages.get("nature." + nature), Tone.NEUTRAL, "mail"))
            .toList();

    public LetterType() {
        super(
                Messages.texts(),
                Letter.class,
                "mail",
                Sort.byNewest("at"),
                Letter::new,
                List.of(
                        Field.<Letter>of("messageId", FieldKind.REFERENCE, Messages.get("letter.message"))
                                .role(Message.TYPE)
                                .use(Use.HIDDEN)
                                .readOnly(Letter::messageId),
                        Field.<Letter>of("at", FieldKind.MOMENT, Messages.get("letter.at"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(Letter::at),
                        Field.<Letter>of("subject", FieldKind.TEXT, Messages.get("letter.subject"))
                                .use(Use.LISTED)
                                .readOnly(Letter::subject),
                        Field.<Letter>of("sender", FieldKind.TEXT, Messages.get("letter.sender"))
                                .use(Use.LISTED)
                                .readOnly(Letter::sender),
                        Field.<Letter>of("to", FieldKind.LONG_TEXT, Messages.get("letter.to"))
                                .readOnly(Letter::to),
                        Field.<Letter>of("cc", FieldKind.LONG_TEXT, Messages.get("letter.cc"))
                                .readOnly(Letter::cc),
                        Field.<Letter>of("nature", FieldKind.CHOICE, Messages.get("letter.nature"))
                                .use(Use.LISTED)
                                .choices(NATURES)
                                .readOnly(Letter::nature),
                        Field.<Letter>of("remarks", FieldKind.LONG_TEXT, Messages.get("letter.remarks"))
                                .readOnly(Letter::remarks)));
    }

    @Override
    public String title(Letter letter) {
        return titled(letter.subject());
    }
}
