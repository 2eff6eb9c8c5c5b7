package org.maitri.services.internal.privacy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.privacy.Eraser.Erasing;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;

/** Where records that do not belong to a person name them. */
final class Mentions {

    private final Records records;
    private final Holdings holdings;
    private final Erasing erasing;
    private final Identity identity;

    Mentions(Records records, Holdings holdings, Erasing erasing, Identity identity) {
        this.records = records;
        this.holdings = holdings;
        this.erasing = erasing;
        this.identity = identity;
    }

    /** A name or address that somebody else has as well must not be taken from them. @return how many those are */
    int leaveShared(Set<RecordRef> own) {
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
        identity.forget(shared);
        return shared.size();
    }

    private boolean belongsToSomebody(RecordRef record) {
        return holdings.isSomebody(record.type())
                || erasing.work()
                        .find(record)
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
    Map<RecordRef, Map<String, String>> rewritten(Set<RecordRef> own) {
        Map<RecordRef, Map<String, String>> found = new LinkedHashMap<>();
        for (RecordRef record : erasing.mentioning(identity.anywhere())) {
            Map<String, String> changed =
                    own.contains(record) ? Map.of() : identity.without(erasing.texts(record), false);
            if (!changed.isEmpty()) {
                found.put(record, changed);
            }
        }
        return found;
    }
}
