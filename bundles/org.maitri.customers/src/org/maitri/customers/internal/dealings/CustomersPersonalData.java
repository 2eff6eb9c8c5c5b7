package org.maitri.customers.internal.dealings;

import java.util.List;
import org.maitri.customers.BusinessCard;
import org.maitri.customers.Consent;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.CustomerPhoto;
import org.maitri.customers.Note;
import org.maitri.customers.Person;
import org.maitri.customers.Relation;
import org.maitri.customers.internal.Messages;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.osgi.service.component.annotations.Component;

/** What this module keeps of persons. */
@Component
public final class CustomersPersonalData implements PersonalDataContributor {

    private static final int CANDIDATES = 20;

    @Override
    public List<PersonalData> kept() {
        return List.of(
                PersonalData.deleted(Person.TYPE, Messages.get("personal.person")),
                PersonalData.deleted(ContactPoint.TYPE, Messages.get("personal.contact")),
                PersonalData.deleted(BusinessCard.TYPE, Messages.get("personal.card")),
                PersonalData.deleted(CustomerPhoto.TYPE, Messages.get("personal.photo")),
                PersonalData.deleted(Relation.TYPE, Messages.get("personal.relation")),
                PersonalData.deleted(Note.TYPE, Messages.get("personal.note")),
                PersonalData.deleted(Consent.TYPE, Messages.get("personal.consent")));
    }

    @Override
    public List<RecordRef> meant(String text, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select distinct p.owner from ContactPoint p where p.kind = :kind and p.matchKey = :key",
                        RecordRef.class)
                .setParameter("kind", ContactPoint.MAIL)
                .setParameter("key", ContactPoint.matchKey(ContactPoint.MAIL, text))
                .setMaxResults(CANDIDATES)
                .getResultList();
    }
}
