package org.maitri.conformance.internal.data;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maitri.conformance.internal.Examined;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** Makes records that the sample lacks, out of nothing but their description, where that is enough. */
final class Seeds {

    private static final Logger LOG = Logger.getLogger(Seeds.class.getName());

    private static final Map<FieldKind, Object> VALUES = Map.of(
            FieldKind.INTEGER, 1L,
            FieldKind.DECIMAL, BigDecimal.ONE,
            FieldKind.MONEY, BigDecimal.ONE,
            FieldKind.PERCENT, BigDecimal.ONE,
            FieldKind.DATE, LocalDate.EPOCH,
            FieldKind.MOMENT, Instant.EPOCH,
            FieldKind.YES_NO, true,
            FieldKind.MAIL, "somebody@example.org",
            FieldKind.TAGS, Set.of("seed"));

    private Seeds() {}

    /** Adds a record whose references of a role point at {@code person}; what fields do not allow is left out. */
    @SuppressWarnings("unchecked")
    static void plant(RecordType<?> wanted, RecordRef person, Set<String> roles, Examined examined) {
        RecordType<StoredRecord> type = (RecordType<StoredRecord>) wanted;
        boolean reaches = type.fields().stream().anyMatch(field -> points(field, roles));
        if (!reaches || !type.standalone()) {
            return;
        }
        try {
            examined.product().database().database().write("Conformance", work -> work.add(seed(type, person, roles)));
        } catch (RuntimeException needsMore) {
            LOG.log(Level.FINE, "No record of " + type.id() + " can be made of its description alone", needsMore);
        }
    }

    private static StoredRecord seed(RecordType<StoredRecord> type, RecordRef person, Set<String> roles) {
        StoredRecord record = type.create();
        for (Field<StoredRecord> field : type.fields()) {
            if (points(field, roles)) {
                field.write(record, person);
            } else if (field.is(Use.REQUIRED) && field.editable() && field.read(record) == null) {
                field.write(record, value(field));
            }
        }
        return record;
    }

    private static boolean points(Field<?> field, Set<String> roles) {
        return field.kind().equals(FieldKind.REFERENCE)
                && field.editable()
                && field.role().filter(roles::contains).isPresent();
    }

    private static Object value(Field<?> field) {
        return field.choices().isEmpty()
                ? VALUES.getOrDefault(field.kind(), "seed")
                : field.choices().getFirst().value();
    }
}
