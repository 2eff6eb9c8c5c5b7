package org.maitri.services.internal.privacy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.ChangeGuard;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.ContactRule;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.spi.privacy.Privacy;
import org.maitri.spi.record.StoredRecord;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Locks persons whose data must not be used: nothing of theirs is changed, and nobody contacts them. */
@Component
public final class Restrictions implements ChangeGuard, ContactRule, PersonalDataContributor {

    /** Locks, and what a person agrees to or withdraws, are written in any case. */
    private static final String EXEMPT = "privacy.";

    private static final String CONSENT = ".consent";

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Access access;

    @Override
    public List<PersonalData> kept() {
        return List.of(PersonalData.deleted(Restriction.TYPE, Messages.get("restriction.plural")));
    }

    @Override
    public Check begin(UnitOfWork work) {
        Map<RecordRef, Restriction> locked = new HashMap<>();
        inForce(work).forEach(restriction -> locked.put(restriction.person(), restriction));
        Access now = access;
        return locked.isEmpty() || now != null && now.mayExpressly(Privacy.USE_RESTRICTED)
                ? Check.NONE
                : (record, pointsAt) -> refuse(record, pointsAt, locked);
    }

    private static void refuse(
            StoredRecord record, Collection<RecordRef> pointsAt, Map<RecordRef, Restriction> locked) {
        String type = record.ref().type();
        if (type.startsWith(EXEMPT) || type.endsWith(CONSENT)) {
            return;
        }
        Optional.ofNullable(locked.get(record.ref()))
                .or(() -> pointsAt.stream()
                        .map(locked::get)
                        .filter(Objects::nonNull)
                        .findFirst())
                .ifPresent(restriction -> {
                    throw new RefusedException(
                            Messages.get("restricted.change", restriction.person(), why(restriction)));
                });
    }

    /** The reason as a sentence. */
    static String why(Restriction restriction) {
        String reason = restriction.reason() == null ? "" : restriction.reason().strip();
        if (reason.isEmpty()) {
            return Messages.get("restricted.noreason");
        }
        return Character.isLetterOrDigit(reason.codePointBefore(reason.length())) ? reason + "." : reason;
    }

    static List<Restriction> inForce(UnitOfWork work) {
        return work.entities()
                .createQuery("select r from PrivacyRestriction r where r.liftedAt is null", Restriction.class)
                .getResultList();
    }

    static Optional<Restriction> on(RecordRef person, UnitOfWork work) {
        return of(person, work).stream().findFirst();
    }

    private static List<Restriction> of(RecordRef person, UnitOfWork work) {
        return inForce(work).stream()
                .filter(restriction -> restriction.person().equals(person))
                .toList();
    }

    static void lock(RecordRef person, String reason, UnitOfWork work) {
        if (on(person, work).isPresent()) {
            throw new RefusedException(Messages.get("restrict.already", person));
        }
        work.add(Restriction.on(person, reason));
    }

    static void lift(RecordRef person, UnitOfWork work) {
        List<Restriction> all = of(person, work);
        if (all.isEmpty()) {
            throw new RefusedException(Messages.get("restrict.not", person));
        }
        all.forEach(Restriction::lift); // two people may have locked them at the same moment
    }

    @Override
    public Map<RecordRef, String> refusals(
            Collection<RecordRef> customers, String channel, String purpose, UnitOfWork work) {
        Map<RecordRef, String> refusals = new HashMap<>();
        inForce(work).stream()
                .filter(restriction -> customers.contains(restriction.person()))
                .forEach(restriction ->
                        refusals.put(restriction.person(), Messages.get("restricted.contact", why(restriction))));
        return refusals;
    }
}
