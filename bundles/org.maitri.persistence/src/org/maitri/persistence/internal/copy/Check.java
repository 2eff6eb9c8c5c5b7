package org.maitri.persistence.internal.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maitri.kernel.Progress;
import org.maitri.persistence.CheckReport;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.audit.ChainCheck;
import org.maitri.persistence.internal.audit.DatabaseFault;
import org.maitri.persistence.internal.field.FieldIndexCheck;
import org.maitri.persistence.internal.field.KnownFields;
import org.maitri.persistence.internal.unit.EntityShape;
import org.maitri.persistence.internal.unit.EntityShapes;
import org.maitri.persistence.internal.work.TransactionalDatabase;
import org.maitri.spi.privacy.Eraser;

/** Reads everything there is in one moment of the database and checks that it holds together. */
public final class Check {

    private final TransactionalDatabase database;
    private final EntityShapes shapes;
    private final KnownFields known;
    private final Eraser eraser;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Long> rows = new TreeMap<>();

    /** @param known the custom fields */
    public Check(TransactionalDatabase database, EntityShapes shapes, KnownFields known, Eraser eraser) {
        this.known = known;
        this.eraser = eraser;
        this.database = database;
        this.shapes = shapes;
    }

    public CheckReport run(Progress progress) {
        long begun = System.nanoTime();
        return database.read(
                work -> {
                    try {
                        Connection connection = database.connection();
                        Tables tables = Tables.of(connection);
                        progress.begin(
                                Messages.get("check.task"), tables.ordered().size() + 2L);
                        long done = 0;
                        for (String table : tables.ordered()) {
                            read(connection, tables, table, progress);
                            progress.worked(++done);
                        }
                        for (Tables.ForeignKey key : tables.foreignKeys()) {
                            follow(connection, key);
                        }
                        References references = new References(connection, shapes, progress);
                        problems.addAll(references.problems());
                        FieldIndexCheck fields = new FieldIndexCheck(connection, known, progress);
                        for (EntityShape shape : shapes.all()) {
                            fields.run(shape);
                        }
                        problems.addAll(fields.problems());
                        progress.worked(++done);
                        ChainCheck chain = new ChainCheck(connection, progress);
                        problems.addAll(chain.problems());
                        eraser.missing()
                                .forEach(missing -> problems.add(Messages.get(
                                        "check.returned",
                                        missing.number(),
                                        missing.at(),
                                        missing.records().size(),
                                        missing.records().getFirst())));
                        return new CheckReport(
                                rows,
                                references.followed(),
                                chain.commits(),
                                chain.erased(),
                                problems,
                                Duration.ofNanos(System.nanoTime() - begun));
                    } catch (SQLException failed) {
                        throw new DatabaseFault(failed);
                    }
                },
                progress);
    }

    private void read(Connection connection, Tables tables, String table, Progress progress) throws SQLException {
        try {
            rows.put(table, new RowReader(connection, progress).read(table, tables.columns(table), row -> {}));
        } catch (SQLException damaged) {
            progress.check();
            problems.add(Messages.get("check.unreadable", table, damaged.getMessage()));
        }
    }

    private void follow(Connection connection, Tables.ForeignKey key) throws SQLException {
        String sql = "SELECT COUNT(*) FROM " + key.table() + " c WHERE c." + key.column()
                + " IS NOT NULL AND NOT EXISTS" + " (SELECT 1 FROM " + key.parent() + " p WHERE p." + key.parentColumn()
                + " = c." + key.column() + ")";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            if (row.getLong(1) > 0) {
                problems.add(Messages.get("check.foreign", key.table(), row.getLong(1), key.parent()));
            }
        }
    }
}
