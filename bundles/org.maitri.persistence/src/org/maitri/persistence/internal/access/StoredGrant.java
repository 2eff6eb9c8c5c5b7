package org.maitri.persistence.internal.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** What a person was granted: a record like any other, so that who granted what to whom is in the audit log. */
@Entity
@Table(name = "maitri_grant")
@Recorded(StoredGrant.TYPE)
public class StoredGrant extends StoredRecord {

    public static final String TYPE = "maitri.grant";

    @Column(name = "actor")
    private String actor;

    @Column(name = "permission")
    private String permission;

    protected StoredGrant() {}

    StoredGrant(String actor, String permission) {
        this.actor = actor;
        this.permission = permission;
    }

    String actor() {
        return actor;
    }

    String permission() {
        return permission;
    }
}
