package org.maitri.customers.internal.conversations;

import java.util.List;
import org.maitri.customers.Note;
import org.maitri.customers.Playbook;
import org.maitri.customers.internal.Messages;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes notes on customers; shown with the customer only, but found by the search. */
@Component(service = RecordType.class)
public final class NoteType extends DescribedType<Note> {

    public NoteType() {
        super(
                Messages.texts(),
                Note.class,
                "sticky-note",
                Sort.byNewest("at"),
                Note::new,
                List.of(
                        Field.<Note>of("owner", FieldKind.REFERENCE, Messages.get("note.owner"))
                                .role(Roles.CUSTOMER)
                                .use(Use.REQUIRED, Use.HIDDEN)
                                .build(Note::owner, Note::setOwner),
                        Field.<Note>of("at", FieldKind.MOMENT, Messages.get("note.at"))
                                .use(Use.LISTED, Use.REQUIRED, Use.SORTED)
                                .build(Note::at, Note::setAt),
                        Field.<Note>of("text", FieldKind.LONG_TEXT, Messages.get("note.text"))
                                .use(Use.LISTED, Use.REQUIRED, Use.SEARCHED)
                                .build(Note::text, Note::setText),
                        Field.<Note>of("kind", FieldKind.CHOICE, Messages.get("note.kind"))
                                .use(Use.LISTED)
                                .choices(Conversations.KINDS)
                                .build(Note::kind, Note::setKind),
                        Field.<Note>of("direction", FieldKind.CHOICE, Messages.get("note.direction"))
                                .choices(Conversations.DIRECTIONS)
                                .build(Note::direction, Note::setDirection),
                        Field.<Note>of("minutes", FieldKind.INTEGER, Messages.get("note.minutes"))
                                .build(Note::minutes, Note::setMinutes),
                        Field.<Note>of("feeling", FieldKind.CHOICE, Messages.get("note.feeling"))
                                .use(Use.LISTED)
                                .choices(Conversations.FEELINGS)
                                .build(Note::feeling, Note::setFeeling),
                        Field.<Note>of("followUp", FieldKind.DATE, Messages.get("note.followUp"))
                                .use(Use.SORTED)
                                .build(Note::followUp, Note::setFollowUp),
                        Field.<Note>of("playbook", FieldKind.REFERENCE, Messages.get("note.playbook"))
                                .role(Playbook.TYPE)
                                .build(Note::playbook, Note::setPlaybook)));
    }

    @Override
    public String title(Note note) {
        return titled(note.firstLine());
    }

    @Override
    public boolean standalone() {
        return false;
    }
}
