package org.maitri.services.internal.imports.proposing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maitri.services.internal.imports.Messages;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Roles;

/** What the columns of a file can become in records of one type: its targets, and those of the records it points at. */
public final class Blueprint {

    private static final Map<String, List<String>> ROLE_NAMES = Map.of(
            Roles.CUSTOMER, List.of("client", "requester", "requestor", "contact", "caller", "kunde", "end user"),
            Roles.EMPLOYEE, List.of("staff", "mitarbeiter"));

    private final RecordType<?> type;
    private final Optional<ImportContributor<?>> contributor;
    private final Map<String, ImportTarget> targets = new LinkedHashMap<>();
    /** Fields that the contributor gives no columns of other systems; only tables of our own fill them. */
    private final Set<String> unnamed = new HashSet<>();

    private final List<Reference> references = new ArrayList<>();

    private Blueprint(RecordType<?> type, Optional<ImportContributor<?>> contributor) {
        this.type = type;
        this.contributor = contributor;
        List<ImportTarget> own = contributor.map(ImportContributor::targets).orElseGet(() -> ofFields(type));
        own.forEach(target -> targets.put(target.id(), bound(target)));
        type.fields().stream()
                .filter(field -> field.custom() && !field.kind().equals(FieldKind.REFERENCE))
                .forEach(field ->
                        targets.putIfAbsent(field.id(), ImportTarget.of(field.id(), field.label(), field.kind())));
        ofFields(type).stream()
                .filter(target -> !targets.containsKey(target.id()))
                .forEach(target -> {
                    targets.put(target.id(), target);
                    unnamed.add(target.id());
                });
    }

    public static Blueprint of(RecordType<?> type, List<ImportContributor<?>> contributors, Records records) {
        Blueprint blueprint = alone(type, contributors);
        type.fields().forEach(field -> blueprint.addReference(field, contributors, records));
        return blueprint;
    }

    /** Without the records it points at. */
    public static Blueprint alone(RecordType<?> type, List<ImportContributor<?>> contributors) {
        return new Blueprint(
                type,
                contributors.stream()
                        .filter(candidate -> candidate.recordType().equals(type.id()))
                        .findFirst());
    }

    /** Whether somebody said what tables of other systems call its columns. */
    boolean contributed() {
        return contributor.isPresent();
    }

    private static List<ImportTarget> ofFields(RecordType<?> type) {
        List<ImportTarget> targets = new ArrayList<>();
        for (Field<?> field : type.fields()) {
            if (field.editable() && !field.kind().equals(FieldKind.REFERENCE)) {
                targets.add(ImportTarget.of(field.id(), field.label(), field.kind()));
            }
        }
        return targets;
    }

    /** A target that is a field is read as the field's kind. */
    private ImportTarget bound(ImportTarget target) {
        return field(target.id(), target.kind())
                .filter(field -> !field.kind().equals(target.kind()))
                .map(field -> new ImportTarget(
                        target.id(),
                        target.label(),
                        field.kind(),
                        target.aliases(),
                        target.values(),
                        target.repeatable(),
                        target.required(),
                        target.forgiving()))
                .orElse(target);
    }

    private void addReference(Field<?> field, List<ImportContributor<?>> contributors, Records records) {
        if (!field.editable() || field.role().isEmpty() || targets.containsKey(field.id())) {
            return;
        }
        String role = field.role().get();
        List<RecordType<?>> types = records.withRole(role);
        List<ImportContributor<?>> knowing = contributors.stream()
                .filter(candidate -> types.stream().anyMatch(found -> found.id().equals(candidate.recordType())))
                .sorted(Comparator.comparingInt((ImportContributor<?> candidate) ->
                                candidate.targets().size())
                        .reversed())
                .toList();
        if (!knowing.isEmpty()) {
            Reference reference = new Reference(field, knowing, names(field, role, types, contributor));
            references.add(reference);
            addNested(reference);
        }
    }

    private static List<Words> names(
            Field<?> field, String role, List<RecordType<?>> types, Optional<ImportContributor<?>> contributor) {
        Set<Words> names = new LinkedHashSet<>();
        Stream.of(field.id(), field.label(), role).map(Words::of).forEach(names::add);
        types.forEach(found -> names.add(Words.of(found.label())));
        ROLE_NAMES.getOrDefault(role, List.of()).forEach(name -> names.add(Words.of(name)));
        contributor.ifPresent(known -> known.namesOf(field.id()).forEach(name -> names.add(Words.of(name))));
        return List.copyOf(names);
    }

    private void addNested(Reference reference) {
        String label = reference.field().label();
        String key = reference.prefix() + Mapping.KEY;
        targets.putIfAbsent(key, ImportTarget.of(key, Messages.get("target.key-of", label), FieldKind.TEXT));
        for (ImportContributor<?> other : reference.contributors()) {
            for (ImportTarget target : other.targets()) {
                String id = reference.prefix() + target.id();
                targets.putIfAbsent(
                        id,
                        new ImportTarget(
                                id,
                                Messages.get("target.of", label, target.label()),
                                target.kind(),
                                List.of(),
                                target.values(),
                                target.repeatable(),
                                false,
                                target.forgiving()));
            }
        }
    }

    public RecordType<?> type() {
        return type;
    }

    public Optional<ImportContributor<?>> contributor() {
        return contributor;
    }

    /** In the order people should see them. */
    public List<ImportTarget> targets() {
        return List.copyOf(targets.values());
    }

    /** Those that columns of other systems are proposed for. */
    public List<ImportTarget> namedTargets() {
        return targets.values().stream()
                .filter(target -> !unnamed.contains(target.id()))
                .toList();
    }

    public Optional<ImportTarget> target(String id) {
        return Optional.ofNullable(targets.get(id));
    }

    public List<Reference> references() {
        return List.copyOf(references);
    }

    /** The field that a target sets, if it is one; a target of the same name but of another nature is none. */
    public Optional<Field<?>> field(ImportTarget target) {
        return field(target.id(), target.kind());
    }

    /** The text field that a column is named after. */
    public Optional<Field<?>> fieldNamed(String column) {
        Words name = Words.of(column);
        return type.fields().stream()
                .filter(field -> field.editable() && field.kind().equals(FieldKind.TEXT))
                .filter(field -> name.equals(Words.of(field.label())) || name.equals(Words.of(field.id())))
                .<Field<?>>map(field -> field)
                .findFirst();
    }

    private Optional<Field<?>> field(String id, FieldKind kind) {
        return type.fields().stream()
                .filter(field -> field.id().equals(id) && field.editable() && alike(field.kind(), kind))
                .<Field<?>>map(field -> field)
                .findFirst();
    }

    private static boolean alike(FieldKind field, FieldKind target) {
        return field.equals(target)
                || field.isNumber() && target.isNumber()
                || field.isTime() && target.isTime()
                || isText(target) && (isText(field) || field.equals(FieldKind.CHOICE));
    }

    private static boolean isText(FieldKind kind) {
        return kind.equals(FieldKind.TEXT)
                || kind.equals(FieldKind.LONG_TEXT)
                || kind.equals(FieldKind.MAIL)
                || kind.equals(FieldKind.PHONE)
                || kind.equals(FieldKind.URL);
    }
}
