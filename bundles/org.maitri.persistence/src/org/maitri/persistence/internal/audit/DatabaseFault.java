package org.maitri.persistence.internal.audit;

import java.sql.SQLException;

/** The database refused a statement of the audit log. */
public final class DatabaseFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFault(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
