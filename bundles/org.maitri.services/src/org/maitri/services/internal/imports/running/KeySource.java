package org.maitri.services.internal.imports.running;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.maitri.kernel.TimeOrderedId;

/** A system that files came from, told by the columns it writes. Bookkeeping, no record: it is not in the audit log. */
@Entity
@Table(name = "imports_source")
public class KeySource {

    private static final String SEPARATOR = "\n";

    @Id
    @Column(name = "id")
    private UUID id = TimeOrderedId.next();

    @Column(name = "record_type")
    private String recordType;

    @Column(name = "key_column")
    private String keyColumn;

    @Column(name = "columns_seen")
    private String columns;

    protected KeySource() {}

    KeySource(String recordType, String keyColumn, Collection<String> columns) {
        this.recordType = recordType;
        this.keyColumn = keyColumn;
        this.columns = String.join(SEPARATOR, new TreeSet<>(columns));
    }

    String name() {
        return id.toString();
    }

    /** The share of columns that this system's files and another file have in common: 0 for none, 1 for all. */
    double resembles(Set<String> others) {
        Set<String> own = Set.of(columns.split(SEPARATOR));
        long shared = own.stream().filter(others::contains).count();
        return (double) shared / (own.size() + others.size() - shared);
    }

    @Override
    public String toString() {
        return recordType + " by " + keyColumn;
    }
}
