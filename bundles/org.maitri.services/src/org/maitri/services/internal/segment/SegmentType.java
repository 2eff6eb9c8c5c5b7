package org.maitri.services.internal.segment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.UnavailableException;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.segment.Segments;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Describes segments. */
@Component(service = RecordType.class)
public final class SegmentType extends DescribedType<StoredSegment> {

    /** Is there while a profile is open. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile Segments segments;

    private final List<Field<StoredSegment>> fields = Stream.concat(
                    super.fields().stream(),
                    Stream.of(Field.<StoredSegment>of("words", FieldKind.LONG_TEXT, Messages.get("segment.where"))
                            .use(Use.LISTED, Use.HIDDEN)
                            .derived(this::words)))
            .toList();

    public SegmentType() {
        super(
                Messages.texts(),
                StoredSegment.class,
                "filter",
                Sort.by("name"),
                StoredSegment::new,
                List.of(
                        Field.<StoredSegment>of("name", FieldKind.TEXT, Messages.get("segment.name"))
                                .use(Use.LISTED, Use.REQUIRED, Use.SORTED, Use.SEARCHED)
                                .maxLength(400)
                                .build(StoredSegment::name, StoredSegment::setName),
                        Field.<StoredSegment>of("description", FieldKind.LONG_TEXT, Messages.get("segment.description"))
                                .use(Use.LISTED, Use.SEARCHED)
                                .build(StoredSegment::description, StoredSegment::setDescription),
                        Field.<StoredSegment>of("owner", FieldKind.TEXT, Messages.get("segment.owner"))
                                .use(Use.LISTED)
                                .maxLength(200)
                                .build(StoredSegment::owner, StoredSegment::setOwner),
                        Field.<StoredSegment>of("where", FieldKind.LONG_TEXT, Messages.get("segment.formula"))
                                .attribute("expression")
                                .help(Messages.get("segment.where.help"))
                                .check(SegmentType::misspelt)
                                .build(StoredSegment::where, StoredSegment::setWhere)));
    }

    /** The formula is for those who write it; lists say what it means. */
    @Override
    public List<Field<StoredSegment>> fields() {
        return fields;
    }

    private Map<UUID, Object> words(UnitOfWork work, Collection<UUID> ids) {
        Segments open = segments;
        Map<UUID, Object> words = new HashMap<>();
        for (StoredSegment segment : work.findAll(StoredSegment.class, ids)) {
            words.put(segment.id(), open == null ? segment.where() : open.words(segment.expression()));
        }
        return words;
    }

    /**
     * What is asked for has to be there; a segment that was saved before may ask for what is gone. Records that were written by
     * their names are kept as references.
     */
    @Override
    public Optional<String> problem(StoredSegment segment, UnitOfWork work) {
        Segments open = segments;
        if (open == null || asksAsBefore(segment, open)) {
            return Optional.empty();
        }
        try {
            segment.ask(open.parse(segment.where()));
            return Optional.empty();
        } catch (UnavailableException unreachable) {
            throw unreachable;
        } catch (RefusedException wrong) {
            return Optional.of(wrong.getMessage());
        }
    }

    private static boolean asksAsBefore(StoredSegment segment, Segments open) {
        return segment.version() > 0
                && open.audience(segment.ref(), Progress.NONE).equals(segment.expression());
    }

    private static String misspelt(Object text) {
        try {
            ExpressionReader.read(text.toString());
            return null;
        } catch (RefusedException wrong) {
            return wrong.getMessage();
        }
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.AUDIENCE);
    }

    @Override
    public String title(StoredSegment record) {
        return titled(record.name());
    }
}
