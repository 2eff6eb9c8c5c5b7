package org.maitri.customers.internal.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.customers.Note;
import org.maitri.customers.Person;
import org.maitri.customers.internal.CustomersModule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.attention.Contact;
import org.maitri.spi.attention.ContactContributor.Whereabouts;
import org.maitri.spi.loyalty.Dealings;

/** What conversations and customers tell of contacts, dealings and time zones. */
class NoteContactsTest {

    private static final Instant MARCH = Instant.parse("2026-03-02T09:00:00Z");

    private static Note note(RecordRef owner, String kind, String direction) {
        Note note = Note.of(owner, MARCH, "Hello");
        note.setKind(kind);
        note.setDirection(direction);
        return note;
    }

    @Test
    void callsOfOursAreContactsAndEveryConversationIsADealing() {
        try (OpenDatabase open = new DatabaseOpener(
                        List.of(CustomersModule.schema()), CustomersModule.recordTypes(), List.of())
                .open(Profile.inMemory("notes" + UUID.randomUUID()), Progress.NONE)) {
            RecordRef ann = open.database().write("Add", work -> {
                Person person = new Person();
                person.setName("Ann");
                person.setCountry("Germany");
                person.setPrimaryPhone("+49 30 5550 1234");
                person.setSince(LocalDate.of(2020, 5, 5));
                RecordRef ref = work.add(person).ref();
                work.add(note(ref, Note.CALL, Note.OUT));
                work.add(note(ref, Note.MAIL, Note.IN));
                work.add(note(ref, Note.NOTE, null));
                return ref;
            });
            List<RecordRef> one = List.of(ann);
            List<Contact> contacts =
                    open.database().read(work -> new NoteContacts().contacts(one, MARCH.minusSeconds(1), MARCH, work));
            assertThat(contacts)
                    .singleElement()
                    .satisfies(contact -> assertThat(contact.channel()).isEqualTo("phone"));
            Map<RecordRef, Whereabouts> whereabouts =
                    open.database().read(work -> new NoteContacts().whereabouts(one, work));
            assertThat(whereabouts).containsEntry(ann, new Whereabouts("Germany", "+49 30 5550 1234"));
            Dealings dealings = open.database()
                    .read(work -> new NoteDealings().dealings(one, MARCH, work))
                    .get(ann);
            assertThat(dealings.times()).isEqualTo(2);
            assertThat(dealings.since()).isEqualTo(LocalDate.of(2020, 5, 5));
        }
    }
}
