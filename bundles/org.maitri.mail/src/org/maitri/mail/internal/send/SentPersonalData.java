package org.maitri.mail.internal.send;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.mail.internal.Messages;
import org.maitri.spi.content.Contents;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.Eraser;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.osgi.service.component.annotations.Component;

/**
 * What letters that went out tell of persons. A letter is about a record that may stay without its person; the letter itself,
 * with all its bytes, goes, and one that still waits is not sent.
 */
@Component
public final class SentPersonalData implements PersonalDataContributor {

    private static final int KEYS_A_QUERY = 500;

    @Override
    public List<PersonalData> kept() {
        return List.of(PersonalData.deleted(Outgoing.TYPE, Messages.get("personal.outgoing")));
    }

    @Override
    public void takeAlong(Collection<RecordRef> erased, Eraser.Erasing erasing) {
        Set<Outgoing> letters = new LinkedHashSet<>();
        List<RecordRef> records = new ArrayList<>(erased);
        for (int from = 0; from < records.size(); from += KEYS_A_QUERY) {
            letters.addAll(of(records.subList(from, Math.min(records.size(), from + KEYS_A_QUERY)), erasing.work()));
        }
        erasing.deleteRows(
                Contents.TABLE,
                Contents.DIGEST,
                letters.stream().map(Outgoing::digest).distinct().toList());
        letters.stream()
                .map(Outgoing::ref)
                .filter(letter -> !erased.contains(letter))
                .forEach(erasing::delete);
    }

    /** No letter has the bytes of another one, for each has its own Message-ID. */
    private static List<Outgoing> of(List<RecordRef> records, UnitOfWork work) {
        List<UUID> letters = records.stream()
                .filter(record -> record.type().equals(Outgoing.TYPE))
                .map(RecordRef::id)
                .toList();
        return work.entities()
                .createQuery("select o from Outgoing o where o.about in :records or o.id in :letters", Outgoing.class)
                .setParameter("records", records)
                .setParameter("letters", letters.isEmpty() ? List.of(new UUID(0, 0)) : letters)
                .getResultList();
    }
}
