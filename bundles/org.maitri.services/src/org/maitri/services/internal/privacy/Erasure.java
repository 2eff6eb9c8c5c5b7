package org.maitri.services.internal.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.ErasedPersons;
import org.maitri.spi.privacy.Eraser.Erasing;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/** One erasure: of persons with all that belongs to them, or of records that nobody needs any more. */
final class Erasure {

    private static final String ATTRIBUTES = "attributes";
    private static final Set<String> KEYS = Set.of("externalKey", "externalSource");

    private final Records records;
    private final Holdings holdings;
    private final Erasing erasing;
    private final UnitOfWork work;
    private final Certificate certificate;
    private final Identity identity = new Identity();
    private final Set<String> remembered = new LinkedHashSet<>();
    private final Tally tally = new Tally();

    Erasure(Records records, Holdings holdings, Erasing erasing, Certificate certificate) {
        this.records = records;
        this.holdings = holdings;
        this.erasing = erasing;
        this.work = erasing.work();
        this.certificate = certificate;
    }

    Tally erase(Collection<RecordRef> roots, boolean persons) {
        if (persons) {
            new Leftovers(records).tell(roots, tally, work);
        }
        return erase(holdings.of(roots), persons);
    }

    /** What still points at persons who are gone already. */
    Tally eraseRemainsOf(Collection<RecordRef> gone) {
        return erase(holdings.of(gone).stream().filter(held -> held.depth() > 0).toList(), false);
    }

    private Tally erase(List<Held> held, boolean persons) {
        Set<RecordRef> own = new LinkedHashSet<>();
        held.stream().filter(one -> one.outcome() != Held.Outcome.UNLINKED).forEach(one -> own.add(one.record()));
        Map<RecordRef, Map<String, String>> mentions = Map.of();
        if (persons) {
            held.forEach(this::learn);
            Mentions elsewhere = new Mentions(records, holdings, erasing, identity);
            int shared = elsewhere.leaveShared(own);
            if (shared > 0) {
                tally.remark(Messages.count("remark.shared", shared));
            }
            mentions = elsewhere.rewritten(own);
        }
        held.forEach(this::remember);
        held.stream().filter(one -> !one.goes()).forEach(this::rewrite);
        mentions.forEach((record, texts) -> {
            erasing.rewrite(record, texts, false);
            tally.add(record.type(), holdings.data(record.type()).category(), Tally.REWRITTEN);
        });
        holdings.takeAlong(own, erasing);
        for (int i = held.size() - 1; i >= 0; i--) {
            if (held.get(i).goes()) {
                erasing.delete(held.get(i).record());
                tally.add(held.get(i).record().type(), held.get(i).data().category(), Tally.DELETED);
            }
        }
        List<UUID> keys = own.stream().map(RecordRef::id).toList();
        erasing.deleteRows("imports_row", "record_id", keys);
        erasing.deleteRows(KeptByLaw.TABLE, "record_id", keys);
        erasing.forget(identity.anywhere(), identity.names(false));
        ErasedKeys.remember(remembered, certificate.number(), work);
        return tally;
    }

    /** What the person is called and where they are reached. */
    private void learn(Held held) {
        if (held.depth() > 1 || !held.goes()) {
            return;
        }
        Map<String, String> texts = erasing.texts(held.record());
        if (held.depth() == 0) {
            RecordType<?> type = records.requireType(held.record().type());
            work.find(held.record()).ifPresent(record -> identity.name(title(type, record), parts(type, texts)));
        }
        texts.values().stream().filter(text -> text != null).forEach(identity::reachedAt);
    }

    @SuppressWarnings("unchecked")
    private static <E extends StoredRecord> String title(RecordType<E> type, StoredRecord record) {
        return type.title((E) record);
    }

    private static List<String> parts(RecordType<?> type, Map<String, String> texts) {
        return type.fields().stream()
                .filter(field -> field.kind().equals(FieldKind.TEXT))
                .map(Field::attribute)
                .flatMap(Optional::stream)
                .map(texts::get)
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    /** So that the person is recognised when an old file is imported again. */
    private void remember(Held held) {
        if (held.outcome() == Held.Outcome.UNLINKED) {
            return;
        }
        RecordRef record = held.record();
        work.find(record)
                .flatMap(found -> found.externalKey()
                        .map(key -> ErasedPersons.key(
                                record.type(), found.externalSource().orElse(""), key)))
                .ifPresent(remembered::add);
        work.entities()
                .createNativeQuery("select fingerprint from imports_row where record_id = ?1")
                .setParameter(1, record.id())
                .getResultList()
                .forEach(fingerprint -> remembered.add(ErasedPersons.row(UUID.fromString(fingerprint.toString()))));
        if (held.depth() == 0) {
            identity.addresses().stream().map(Identity::comparable).forEach(remembered::add);
        }
    }

    private void rewrite(Held held) {
        Map<String, String> values = new HashMap<>();
        held.pointers().forEach(pointer -> values.put(pointer, null));
        if (held.outcome() == Held.Outcome.UNLINKED) {
            erasing.rewrite(held.record(), values, false);
            return;
        }
        Map<String, String> texts = erasing.texts(held.record());
        values.putAll(identity.without(texts, true));
        held.data().cleared().forEach(attribute -> values.put(attribute, null));
        held.data()
                .pseudonyms()
                .forEach(attribute -> values.put(attribute, Messages.get("pseudonym", certificate.number())));
        KEYS.forEach(key -> values.put(key, null));
        values.put(ATTRIBUTES, null);
        Optional<LocalDate> until = held.data().law().map(law -> until(law, held.record()));
        erasing.rewrite(held.record(), values, true);
        until.ifPresent(day -> work.entities().persist(new KeptByLaw(held.record(), day, certificate.number())));
        tally.kept(
                held.record().type(),
                held.data().category(),
                held.outcome() == Held.Outcome.KEPT ? Tally.KEPT : Tally.ANONYMISED,
                until.map(LocalDate::toString).orElse(""),
                held.data().law().map(PersonalData.Law::reason).orElse(""));
    }

    @SuppressWarnings("unchecked")
    private <E extends StoredRecord> LocalDate until(PersonalData.Law law, RecordRef ref) {
        StoredRecord record = work.find(ref).orElseThrow();
        RecordType<E> type = (RecordType<E>) records.requireType(ref.type());
        Object since = type.fields().stream()
                .filter(field -> field.attribute().filter(law.since()::equals).isPresent())
                .map(field -> field.read((E) record))
                .findFirst()
                .orElse(null);
        LocalDate day = since instanceof LocalDate date
                ? date
                : (since instanceof Instant moment ? moment : record.createdAt())
                        .atZone(ZoneId.systemDefault())
                        .toLocalDate();
        return day.plusYears(law.years());
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
