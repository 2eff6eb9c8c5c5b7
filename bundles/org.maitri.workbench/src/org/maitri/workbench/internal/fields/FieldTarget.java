package org.maitri.workbench.internal.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maitri.spi.record.RecordType;
import org.maitri.workbench.internal.Messages;

/** What a reference can point at. @param id a role or the id of a record type */
record FieldTarget(String id, String label) {

    /** The roles that some type has, then the types. */
    static List<FieldTarget> among(Collection<? extends RecordType<?>> types) {
        List<FieldTarget> targets = new ArrayList<>();
        Map<String, List<String>> roles = new TreeMap<>();
        types.forEach(type -> type.roles()
                .forEach(role ->
                        roles.computeIfAbsent(role, any -> new ArrayList<>()).add(type.pluralLabel())));
        roles.forEach((role, labels) ->
                targets.add(new FieldTarget(role, Messages.get("fields.role", String.join(", ", labels)))));
        types.stream()
                .filter(RecordType::standalone)
                .forEach(type -> targets.add(new FieldTarget(type.id(), type.pluralLabel())));
        return targets;
    }
}
