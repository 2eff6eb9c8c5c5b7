package org.maitri.tickets.internal.mail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.content.Contents;
import org.maitri.spi.privacy.Eraser;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.tickets.Attachment;
import org.maitri.tickets.Letter;
import org.osgi.service.component.annotations.Component;

/** What letters tell of persons: all of it goes with them, the bytes of attachments included. */
@Component
public final class LettersPersonalData implements PersonalDataContributor {

    @Override
    public List<PersonalData> kept() {
        return List.of(
                PersonalData.deleted(Letter.TYPE, Messages.get("personal.letter")),
                PersonalData.deleted(Attachment.TYPE, Messages.get("personal.attachment")));
    }

    @Override
    public void takeAlong(Collection<RecordRef> erased, Eraser.Erasing erasing) {
        List<UUID> attachments = erased.stream()
                .filter(record -> record.type().equals(Attachment.TYPE))
                .map(RecordRef::id)
                .toList();
        if (attachments.isEmpty()) {
            return;
        }
        List<String> digests = new ArrayList<>(erasing.work()
                .entities()
                .createQuery("select distinct a.digest from Attachment a where a.id in :ids", String.class)
                .setParameter("ids", attachments)
                .getResultList());
        digests.removeAll(erasing.work()
                .entities()
                .createQuery(
                        "select distinct a.digest from Attachment a where a.digest in :digests and a.id not in :ids",
                        String.class)
                .setParameter("digests", digests.isEmpty() ? List.of("") : digests)
                .setParameter("ids", attachments)
                .getResultList());
        erasing.deleteRows(Contents.TABLE, Contents.DIGEST, digests);
    }
}
