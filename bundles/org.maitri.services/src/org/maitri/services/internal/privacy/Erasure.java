package org.maitri.services.internal.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.maitri.spi.privacy.ErasureCertificate;
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
        if (persons) {
            held.forEach(this::learn);
            leaveShared(own);
        }
        Map<RecordRef, Map<String, String>> mentions = persons ? mentions(own) : Map.of();
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

    /** A name or address that somebody else has as well must not be taken from them. */
    private void leaveShared(Set<RecordRef> own) {
        Set<String> shared = new LinkedHashSet<>();
        for (RecordRef record : erasing.mentioning(identity.anywhere())) {
            if (!own.contains(record) && belongsToSomebody(record)) {
                erasing.texts(record).values().stream()
                        .filter(text -> text != null)
                        .forEach(text -> identity.anywhere().stream()
                                .filter(word -> word.equalsIgnoreCase(text.strip()))
                                .forEach(shared::add));
            }
        }
        if (!shared.isEmpty()) {
            identity.forget(shared);
            tally.remark(Messages.count("remark.shared", shared.size()));
        }
    }

    private boolean belongsToSomebody(RecordRef record) {
        return holdings.isSomebody(record.type())
                || work.find(record)
                        .flatMap(found -> pointers(records.type(record.type()).orElse(null), found))
                        .filter(owner -> holdings.isSomebody(owner.type()))
                        .isPresent();
    }

    @SuppressWarnings("unchecked")
    private static <E extends StoredRecord> Optional<RecordRef> pointers(RecordType<E> type, StoredRecord record) {
        return type == null
                ? Optional.empty()
                : type.fields().stream()
                        .filter(field -> field.kind().equals(FieldKind.REFERENCE)
                                && field.derivation().isEmpty())
                        .map(field -> field.read((E) record))
                        .filter(RecordRef.class::isInstance)
                        .map(RecordRef.class::cast)
                        .findFirst();
    }

    /** What other records say of the person, with the person taken out. */
    private Map<RecordRef, Map<String, String>> mentions(Set<RecordRef> own) {
        Map<RecordRef, Map<String, String>> found = new LinkedHashMap<>();
        for (RecordRef record : erasing.mentioning(identity.anywhere())) {
            Map<String, String> changed = own.contains(record) ? Map.of() : without(erasing.texts(record), false);
            if (!changed.isEmpty()) {
                found.put(record, changed);
            }
        }
        return found;
    }

    private Map<String, String> without(Map<String, String> texts, boolean own) {
        Map<String, String> changed = new HashMap<>();
        texts.forEach((attribute, text) -> {
            String rest = text == null ? null : identity.without(text, own);
            if (rest != null && !rest.equals(text)) {
                changed.put(attribute, rest);
            }
        });
        return changed;
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
        values.putAll(without(texts, true));
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

    /** What became of what. */
    static final class Tally {

        static final String DELETED = "deleted";
        static final String ANONYMISED = "anonymised";
        static final String KEPT = "kept";
        static final String REWRITTEN = "rewritten";
        /** Of a module that is not installed. */
        static final String LEFT = "left";

        private final Map<String, ErasureCertificate.Part> parts = new LinkedHashMap<>();
        private final List<String> remarks = new ArrayList<>();

        void add(String type, String category, String fate) {
            kept(type, category, fate, "", "");
        }

        /** The latest day counts. */
        void kept(String type, String category, String fate, String until, String why) {
            parts.merge(
                    fate + type,
                    new ErasureCertificate.Part(type, category, fate, 1, until, why),
                    (before, one) -> new ErasureCertificate.Part(
                            type,
                            category,
                            fate,
                            before.count() + 1,
                            before.until().compareTo(until) > 0 ? before.until() : until,
                            why));
        }

        void left(String type, String category, long count) {
            parts.put(LEFT + type, new ErasureCertificate.Part(type, category, LEFT, count, "", ""));
        }

        boolean leaves() {
            return parts.keySet().stream().anyMatch(key -> key.startsWith(LEFT));
        }

        void remark(String text) {
            remarks.add(text);
        }

        List<ErasureCertificate.Part> parts() {
            return List.copyOf(parts.values());
        }

        List<String> remarks() {
            return List.copyOf(remarks);
        }
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
