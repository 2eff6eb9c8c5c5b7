package org.maitri.persistence.internal.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/**
 * Reads moments with their zone, as converters of attributes expect them, also where they are no column's: the driver's own type
 * for the earliest and the latest is another one.
 */
public final class PostgresMoments extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1;

    @Override
    public Object getObjectFromResultSet(ResultSet row, int column, int type, AbstractSession session)
            throws SQLException {
        return row.getMetaData().getColumnTypeName(column).equals("timestamptz")
                ? row.getObject(column, OffsetDateTime.class)
                : super.getObjectFromResultSet(row, column, type, session);
    }
}
