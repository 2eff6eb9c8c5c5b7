package org.maitri.services.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.ImportsSchema;
import org.maitri.services.internal.imports.Messages;
import org.maitri.services.internal.imports.mappings.MappingJson;
import org.maitri.services.internal.imports.mappings.SavedMappings;
import org.maitri.services.internal.imports.proposing.Blueprint;
import org.maitri.services.internal.imports.proposing.Proposal;
import org.maitri.services.internal.imports.proposing.Proposer;
import org.maitri.services.internal.imports.reading.Tables;
import org.maitri.services.internal.imports.running.ImportPlan;
import org.maitri.services.internal.imports.running.ImportRun;
import org.maitri.services.internal.imports.running.RowGuard;
import org.maitri.spi.access.Access;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Sample;
import org.maitri.spi.imports.Table;
import org.maitri.spi.imports.TableReader;
import org.maitri.spi.persistence.ChangeGuard;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.privacy.ErasedPersons;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Imports files into the open profile. */
@Component
public final class ImportEngine implements Imports {

    /** Of a workbook with more sheets, the others are read when they are named. */
    private static final int SHEETS = 50;

    private static final Set<String> UNMAPPED = Set.of(Mapping.ATTRIBUTE, Mapping.IGNORE);

    private final Database database;
    private final Records records;
    private final Journal journal;
    private final Access access;
    private final List<ImportContributor<?>> contributors;
    private final Tables tables;
    private final SavedMappings mappings;
    private final RowGuard.Guards guards;

    /** Where nothing keeps rows out. */
    public ImportEngine(
            Database database,
            Records records,
            Journal journal,
            Access access,
            List<ImportContributor<?>> contributors,
            List<TableReader> readers) {
        this(database, records, journal, access, contributors, readers, List.of(), null);
    }

    @Activate
    public ImportEngine(
            @Reference Database database,
            @Reference Records records,
            @Reference Journal journal,
            @Reference Access access,
            @Reference(service = ImportContributor.class, policyOption = ReferencePolicyOption.GREEDY)
                    List<ImportContributor<?>> contributors,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<TableReader> readers,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ChangeGuard> guards,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    ErasedPersons erased) {
        this.guards = new RowGuard.Guards(Optional.ofNullable(erased), guards);
        this.database = database;
        this.records = records;
        this.journal = journal;
        this.access = access;
        this.contributors = List.copyOf(contributors);
        this.tables = new Tables(readers);
        this.mappings = new SavedMappings(database);
    }

    /** What the engine keeps in the database: to be among the schemas a database is opened with. */
    public static SchemaContributor schema() {
        return new ImportsSchema();
    }

    @Override
    public List<String> recordTypes() {
        Set<String> types = new LinkedHashSet<>();
        records.types().stream()
                .filter(type -> type.standalone()
                        || contributors.stream()
                                .anyMatch(
                                        contributor -> contributor.recordType().equals(type.id())))
                .map(RecordType::id)
                .forEach(types::add);
        return List.copyOf(types);
    }

    @Override
    public Preview preview(String recordType, Path file, Optional<String> wanted, Progress progress) {
        Blueprint blueprint = blueprint(recordType);
        List<String> sheets = tables.sheets(file);
        Optional<String> sheet = wanted.or(() -> bestSheet(file, sheets, blueprint, Optional.empty()));
        try (Table table = tables.open(file, sheet)) {
            progress.check();
            Sample sample = Tables.sample(file, table);
            Proposal proposal = propose(blueprint, sample);
            List<String> warnings = new ArrayList<>(proposal.warnings());
            Mapping mapping = proposal.mapping();
            try {
                ImportPlan plan = plan(mapping, blueprint, sample);
                warnings.addAll(plan.doubts());
                mapping = plan.decided();
            } catch (RefusedException incomplete) {
                warnings.add(incomplete.getMessage());
            }
            return new Preview(
                    table.description(),
                    sample,
                    mapping,
                    blueprint.namedTargets(),
                    warnings,
                    sheets.size() > 1 ? sheets : List.of(),
                    sheet);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Blueprint blueprint(String recordType) {
        return Blueprint.of(records.requireType(recordType), contributors, records);
    }

    private Proposal propose(Blueprint blueprint, Sample sample) {
        return new Proposer(blueprint, other -> Blueprint.alone(records.requireType(other.recordType()), contributors))
                .propose(sample);
    }

    private ImportPlan plan(Mapping mapping, Blueprint blueprint, Sample sample) {
        ImportPlan plan = new ImportPlan(mapping, sample.columns(), blueprint, ZoneId.systemDefault());
        sample.rows().forEach(cells -> plan.learn(new Table.Row(0, cells, List.of(), null)));
        return plan;
    }

    @Override
    public ImportResult run(ImportRequest asked, Progress progress) {
        Blueprint blueprint = blueprint(asked.recordType());
        access.require(blueprint.type().writePermission());
        List<String> remarks = new ArrayList<>();
        ImportRequest request = asked.ofSheet(asked.sheet().or(() -> sheet(asked, blueprint, remarks)));
        Mapping mapping = request.mapping().orElseGet(() -> proposed(request, blueprint, remarks));
        if (!mapping.recordType().equals(request.recordType())) {
            throw new RefusedException(
                    Messages.get("mapping.other-type", mapping.name(), mapping.recordType(), request.recordType()));
        }
        List<String> columns = columns(request);
        ImportPlan plan = new ImportPlan(mapping, columns, blueprint, ZoneId.systemDefault());
        return new ImportRun(request, plan, tables, records, journal, contributors, ZoneId.systemDefault(), progress)
                .guardedBy(guards)
                .run(database, remarks);
    }

    private Optional<String> sheet(ImportRequest request, Blueprint blueprint, List<String> remarks) {
        List<String> sheets = tables.sheets(request.file());
        Optional<String> best = bestSheet(request.file(), sheets, blueprint, request.mapping());
        best.ifPresent(sheet -> remarks.add(Messages.get("sheet.chosen", String.join(", ", sheets), sheet)));
        return best;
    }

    /** Of several sheets the one of which most columns mean something; empty where there is nothing to choose. */
    private Optional<String> bestSheet(Path file, List<String> sheets, Blueprint blueprint, Optional<Mapping> mapping) {
        if (sheets.size() < 2) {
            return Optional.empty();
        }
        String best = sheets.getFirst();
        long most = 0;
        for (String sheet : sheets.subList(0, Math.min(sheets.size(), SHEETS))) {
            long fitting = fitting(file, sheet, blueprint, mapping);
            best = fitting > most ? sheet : best;
            most = Math.max(fitting, most);
        }
        return Optional.of(best);
    }

    private long fitting(Path file, String sheet, Blueprint blueprint, Optional<Mapping> mapping) {
        try (Table table = tables.open(file, Optional.of(sheet))) {
            Sample sample = Tables.sample(file, table);
            if (sample.rows().isEmpty()) {
                return 0;
            }
            return mapping.orElseGet(() -> propose(blueprint, sample).mapping()).columns().stream()
                    .filter(column -> !UNMAPPED.contains(column.target()))
                    .filter(column -> sample.columns().contains(column.name()))
                    .count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Mapping proposed(ImportRequest request, Blueprint blueprint, List<String> remarks) {
        try (Table table = tables.open(request.file(), request.sheet())) {
            Proposal proposal = propose(blueprint, Tables.sample(request.file(), table));
            remarks.addAll(proposal.warnings());
            return proposal.mapping();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> columns(ImportRequest request) {
        try (Table table = tables.open(request.file(), request.sheet())) {
            return table.columns();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Map<String, Mapping> savedMappings() {
        return mappings.all();
    }

    @Override
    public void save(Mapping mapping) {
        mappings.save(mapping);
    }

    @Override
    public String toJson(Mapping mapping) {
        return MappingJson.write(mapping);
    }

    @Override
    public Mapping fromJson(String json) {
        return MappingJson.read(json);
    }
}
