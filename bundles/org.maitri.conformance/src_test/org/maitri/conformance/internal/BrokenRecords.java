package org.maitri.conformance.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.access.Permission;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.timeline.TimelineCompanions;
import org.maitri.spi.timeline.TimelineContributor;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.spi.timeline.TimelineKind;
import org.maitri.spi.timeline.TimelineQuery;

/** Breaks the rules on record types, timelines, samples and persons. */
final class BrokenRecords {

    private BrokenRecords() {}

    static void in(Broken broken) {
        types(broken);
        fields(broken);
        timeline(broken);
        persons(broken);
    }

    private static RecordType<Stamp> right() {
        return Stamps.type(List.of(Stamps.motif(), Stamps.owner()));
    }

    private static RecordType<Stamp> with(Field<Stamp> field) {
        return Stamps.type(List.of(Stamps.motif(), Stamps.owner(), field));
    }

    private static void types(Broken broken) {
        AtomicInteger asked = new AtomicInteger();
        broken.by("A record type's id is", RecordType.class, right(), "id", arguments -> "seals.stamp")
                .by("A record type has a label", RecordType.class, right(), "label", arguments -> "!stamp.label!")
                .by("An empty record has a title", RecordType.class, right(), "title", arguments -> "")
                .by(
                        "A list is sorted by fields",
                        RecordType.class,
                        right(),
                        "defaultSort",
                        arguments -> Sort.by("owner"))
                .by(
                        "What a record type says is the same",
                        RecordType.class,
                        right(),
                        "fields",
                        arguments ->
                                asked.getAndIncrement() % 2 == 0 ? List.of(Stamps.motif()) : List.of(Stamps.owner()))
                .by(
                        "Who may see and who may change",
                        RecordType.class,
                        right(),
                        "readPermission",
                        arguments -> "nobody")
                .by(
                        "A record's table has the columns",
                        RecordType.class,
                        right(),
                        "entity",
                        arguments -> Untabled.class)
                .by(
                        "A child record's parent",
                        RecordType.class,
                        new Plain<>(Stamp.class, Stamp::new, Stamp::motif, "motif", List.of(Stamps.motif())) {
                            @Override
                            public boolean standalone() {
                                return false;
                            }

                            @Override
                            public Optional<RecordRef> parent(Stamp child) {
                                return Optional.of(Stamps.other());
                            }
                        });
    }

    /** An entity whose table nobody makes. */
    @jakarta.persistence.Table(name = "stamps_nothing")
    private static final class Untabled extends StoredRecord {}

    private static void fields(Broken broken) {
        broken.by("Field ids are lower camel case", RecordType.class, with(Stamps.motif()))
                .by(
                        "Every field has a label",
                        RecordType.class,
                        with(Field.<Stamp>of("colour", FieldKind.CHOICE, "Colour")
                                .attribute("motif")
                                .readOnly(Stamp::motif)))
                .by(
                        "A stored field names an attribute",
                        RecordType.class,
                        with(Field.<Stamp>of("colour", FieldKind.TEXT, "Colour").readOnly(Stamp::motif)))
                .by(
                        "An editable field takes null",
                        RecordType.class,
                        with(Field.<Stamp>of("number", FieldKind.INTEGER, "Number")
                                .attribute("motif")
                                .<Long>build(Stamp::version, (stamp, value) -> stamp.setMotif(value.toString()))))
                .by(
                        "A required field can be filled in",
                        RecordType.class,
                        with(Field.<Stamp>of("mark", FieldKind.TEXT, "Mark")
                                .attribute("motif")
                                .use(Use.REQUIRED)
                                .readOnly(Stamp::motif)))
                .by(
                        "What lists are sorted by",
                        RecordType.class,
                        with(Field.<Stamp>of("givenAt", FieldKind.MOMENT, "Given")
                                .use(Use.SORTED)
                                .readOnly(Stamp::givenAt)));
    }

    private static void timeline(Broken broken) {
        TimelineContributor right = Stamps.timeline();
        broken.by(
                        "A kind of timeline entry",
                        TimelineContributor.class,
                        right,
                        "kinds",
                        arguments -> List.of(TimelineKind.of("given", "Given", "stamp")))
                .by("Timeline entries are whole", TimelineContributor.class, right, "kinds", arguments -> List.of())
                .by(
                        "A timeline is told newest first",
                        TimelineContributor.class,
                        right,
                        "entries",
                        arguments -> new ArrayList<>(entries(right, arguments)).reversed())
                .by("A page begins where another", TimelineContributor.class, right, "entries", arguments -> {
                    TimelineQuery query = (TimelineQuery) arguments[1];
                    UUID before = query.before().map(TimelineQuery.Cursor::id).orElse(new UUID(Long.MAX_VALUE, -1));
                    return entries(right, arguments).stream()
                            .filter(entry -> entry.id().compareTo(before) < 0)
                            .toList();
                })
                .by(
                        "Of a customer nobody knows",
                        TimelineContributor.class,
                        right,
                        "entries",
                        arguments -> List.of(Stamps.told(Stamp.of(null, "Any", Instant.EPOCH))))
                .by(
                        "Companions of a customer",
                        TimelineCompanions.class,
                        Stub.of(TimelineCompanions.class, Map.of("of", arguments -> List.of(Stamps.other()))));
    }

    private static List<TimelineEntry> entries(TimelineContributor told, Object[] arguments) {
        return told.entries((RecordRef) arguments[0], (TimelineQuery) arguments[1], (UnitOfWork) arguments[2]);
    }

    private static void persons(Broken broken) {
        broken.by(
                        "Personal data is described",
                        PersonalDataContributor.class,
                        Stamps.personal(PersonalData.anonymised("stamps.stamp", "Stamps", "colour")))
                .by("A sample says what", SampleContributor.class, Stamps.sample(), "label", arguments -> " ")
                .by(
                        "A permission is",
                        AccessContributor.class,
                        Stub.of(
                                AccessContributor.class,
                                Map.of("permissions", arguments -> List.of(new Permission("give", "Give stamps")))));
    }
}
