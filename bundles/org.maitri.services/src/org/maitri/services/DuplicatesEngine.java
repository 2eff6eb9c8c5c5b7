package org.maitri.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.duplicates.DuplicatesSchema;
import org.maitri.services.internal.duplicates.Messages;
import org.maitri.services.internal.duplicates.Pairs;
import org.maitri.services.internal.duplicates.TypeDuplicates;
import org.maitri.services.internal.duplicates.compare.Normal;
import org.maitri.services.internal.search.AuditTrail;
import org.maitri.spi.access.Access;
import org.maitri.spi.duplicates.DuplicateContributor;
import org.maitri.spi.duplicates.DuplicatePair;
import org.maitri.spi.duplicates.Duplicates;
import org.maitri.spi.duplicates.Portrait;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.search.IndexLocation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Finds duplicates of every record type that a module describes. What a scan finds lies beside the search index: it can be
 * found again at any time. What people say about pairs lies in the database.
 */
@Component(service = {Duplicates.class, DomainEventListener.class})
public final class DuplicatesEngine implements Duplicates, DomainEventListener, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DuplicatesEngine.class.getName());

    private final Database database;
    private final Access access;
    private final Records records;
    private final Pairs pairs;
    private final Map<String, TypeDuplicates<?>> types = new LinkedHashMap<>();

    @Activate
    public DuplicatesEngine(
            @Reference Database database,
            @Reference Records records,
            @Reference Access access,
            @Reference IndexLocation location,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<DuplicateContributor<?>> contributors) {
        this.database = database;
        this.access = access;
        this.records = records;
        this.pairs = new Pairs(database);
        Path folder = location.folder()
                .map(search -> search.resolveSibling("duplicates"))
                .orElseGet(DuplicatesEngine::ofItsOwn);
        Normal normal = new Normal(Locale.getDefault());
        contributors.forEach(contributor -> records.type(contributor.recordType())
                .ifPresent(type -> types.put(type.id(), open(database, type, contributor, folder, normal))));
    }

    /** What people said about pairs. */
    public static SchemaContributor schema() {
        return new DuplicatesSchema();
    }

    private static Path ofItsOwn() {
        try {
            Path folder = Files.createTempDirectory("maitri-duplicates");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @SuppressWarnings("unchecked")
    private <E extends StoredRecord> TypeDuplicates<E> open(
            Database database, RecordType<?> type, DuplicateContributor<E> contributor, Path folder, Normal normal) {
        return new TypeDuplicates<>(
                database, records, (RecordType<E>) type, contributor, folder.resolve(type.id()), normal);
    }

    @Override
    public List<String> recordTypes() {
        return types.keySet().stream()
                .filter(type -> access.may(records.requireType(type).readPermission()))
                .sorted()
                .toList();
    }

    private TypeDuplicates<?> of(String recordType) {
        TypeDuplicates<?> type = types.get(records.requireType(recordType).id());
        if (type == null) {
            throw new RefusedException(Messages.get("refused.type", recordType, String.join(", ", types.keySet())));
        }
        access.require(records.requireType(recordType).readPermission());
        return type;
    }

    @Override
    public long scan(String recordType, Progress progress) {
        return of(recordType).scan(progress);
    }

    @Override
    public long catchUp(String recordType, Progress progress) {
        return of(recordType).catchUp(progress);
    }

    @Override
    public boolean keepUp(String recordType, Progress progress) {
        return of(recordType).keepUp(progress);
    }

    @Override
    public List<DuplicatePair> pairs(String recordType, double least, int limit, Progress progress) {
        return pairs.of(recordType, of(recordType), least, limit, progress);
    }

    @Override
    public Optional<Long> known(String recordType) {
        return Optional.ofNullable(types.get(recordType)).flatMap(TypeDuplicates::known);
    }

    @Override
    public List<DuplicatePair> pairsOf(Collection<RecordRef> wanted, int limit, Progress progress) {
        List<DuplicatePair> found = new ArrayList<>();
        wanted.stream().collect(Collectors.groupingBy(RecordRef::type)).forEach((type, refs) -> {
            if (types.containsKey(type)) {
                found.addAll(pairs.among(refs, type, of(type), limit, progress));
            }
        });
        return found;
    }

    @Override
    public Optional<Long> broughtBy(UUID commit, Progress progress) {
        List<RecordRef> brought = new ArrayList<>();
        for (String type : recordTypes()) {
            List<RecordRef> some = database.read(
                    work -> new AuditTrail(work.entities()).of(commit, type, TypeDuplicates.QUICK + 1), progress);
            if (some.size() > TypeDuplicates.QUICK || !some.isEmpty() && !keepUp(type, progress)) {
                return Optional.empty();
            }
            brought.addAll(some);
        }
        return brought.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        (long) pairsOf(brought, Integer.MAX_VALUE, progress).size());
    }

    @Override
    public List<Trait> traits(String recordType) {
        return of(recordType).described();
    }

    @Override
    public Map<RecordRef, Portrait> portraits(Collection<RecordRef> wanted, Progress progress) {
        Map<RecordRef, Portrait> found = new LinkedHashMap<>();
        wanted.stream()
                .collect(Collectors.groupingBy(RecordRef::type))
                .forEach((type, refs) -> of(type).portraits(
                                refs.stream().map(RecordRef::id).toList(), progress)
                        .forEach((id, portrait) -> found.put(new RecordRef(type, id), portrait)));
        return found;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <E extends StoredRecord> List<DuplicatePair> like(String recordType, E draft, int limit, Progress progress) {
        return pairs.like(recordType, (TypeDuplicates<E>) of(recordType), draft, limit, progress);
    }

    @Override
    public Optional<UUID> reject(RecordRef one, RecordRef other) {
        access.require(records.requireType(one.type()).writePermission());
        return pairs.reject(one, other);
    }

    /** What a scan wrote down about a person goes with the person. */
    @Override
    public void happened(DomainEvent event) {
        TypeDuplicates<?> type = types.get(event.record().type());
        if (type != null && "erased".equals(event.details().get("change"))) {
            type.forget();
        }
    }

    @Override
    @Deactivate
    public void close() {
        types.values().forEach(type -> {
            try {
                type.close();
            } catch (IOException failed) {
                LOG.log(Level.FINE, "A file of the last scan could not be closed", failed);
            }
        });
    }
}
