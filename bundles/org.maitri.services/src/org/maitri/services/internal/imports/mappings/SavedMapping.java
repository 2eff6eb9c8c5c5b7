package org.maitri.services.internal.imports.mappings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A mapping that was saved under a name, for everybody who works with the profile. */
@Entity
@Table(name = "imports_mapping")
@Recorded("imports.mapping")
public class SavedMapping extends StoredRecord {

    @Column(name = "name")
    private String name;

    @Column(name = "definition")
    private String definition;

    protected SavedMapping() {}

    SavedMapping(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    String definition() {
        return definition;
    }

    void define(String json) {
        definition = json;
    }
}
