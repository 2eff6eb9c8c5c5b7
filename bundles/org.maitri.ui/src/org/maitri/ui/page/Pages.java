package org.maitri.ui.page;

import java.util.Set;
import java.util.function.Predicate;
import org.maitri.spi.record.RecordType;

/** The pages a section stands on, told by the type of the records they show. */
public record Pages(Predicate<RecordType<?>> shown) {

    /** The pages of these record types, by their ids. */
    public static Pages of(String... recordTypes) {
        Set<String> ids = Set.of(recordTypes);
        return new Pages(type -> ids.contains(type.id()));
    }

    /** The pages of all record types with this role, also of modules that are not known yet. See {@link org.maitri.spi.record.Roles}. */
    public static Pages ofRole(String role) {
        return new Pages(type -> type.roles().contains(role));
    }
}
