package org.maitri.workbench.internal.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.maitri.spi.record.RecordType;
import org.maitri.workbench.internal.Messages;

/** What a reference can point at. @param id a role or the id of a record type */
record FieldTarget(String id, String label) {

    /** The types that stand by themselves, then the roles that several types have; of roles of the same types the first. */
    static List<FieldTarget> among(Collection<? extends RecordType<?>> types) {
        List<FieldTarget> targets = new ArrayList<>();
        types.stream()
                .filter(RecordType::standalone)
                .forEach(type -> targets.add(new FieldTarget(type.id(), type.pluralLabel())));
        Map<String, List<String>> roles = new TreeMap<>();
        types.forEach(type -> type.roles()
                .forEach(role ->
                        roles.computeIfAbsent(role, any -> new ArrayList<>()).add(type.pluralLabel())));
        Set<List<String>> told = new HashSet<>();
        roles.forEach((role, labels) -> {
            if (labels.size() > 1 && told.add(labels)) {
                targets.add(new FieldTarget(role, Messages.get("fields.role", String.join(", ", labels))));
            }
        });
        return targets;
    }
}
