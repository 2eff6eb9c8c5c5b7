package org.maitri.persistence;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Tone;

/** A database with parcels that get fields of their own. */
abstract class CustomFieldCase {

    static final String TYPE = "test.parcel";

    final Fixture fixture = new Fixture();
    OpenDatabase open;

    @AfterEach
    void close() {
        open.close();
    }

    void open(Place place) {
        open = fixture.open(place.fresh());
    }

    void define(String id, FieldKind kind, String label) {
        open.fields().define(CustomField.of(TYPE, id, kind, label));
    }

    void defineTier() {
        open.fields()
                .define(CustomField.of(TYPE, "tier", FieldKind.CHOICE, "Tier")
                        .withHelp("What they are to us")
                        .withInitial("Silver")
                        .withChoices(List.of(
                                new Choice("gold", "Gold", Tone.GOOD, ""),
                                new Choice("silver", "Silver", Tone.NEUTRAL, ""))));
    }

    @SuppressWarnings("unchecked")
    RecordType<Parcel> type() {
        return (RecordType<Parcel>) open.records().requireType(TYPE);
    }

    Field<Parcel> field(String id) {
        return type().field(id).orElseThrow();
    }

    UUID add(String name, String field, Object value) {
        return open.database().write("Add", work -> {
            Parcel parcel = type().create();
            parcel.name = name;
            field(field).write(parcel, value);
            return work.add(parcel).id();
        });
    }

    UUID set(UUID parcel, String field, Object value) {
        open.database()
                .change(
                        "Set",
                        work -> field(field)
                                .write(work.find(Parcel.class, parcel).orElseThrow(), value));
        return open.database().lastCommit().orElseThrow();
    }

    Object read(UUID parcel, String field) {
        return open.database()
                .read(work -> field(field).read(work.find(Parcel.class, parcel).orElseThrow()));
    }
}
