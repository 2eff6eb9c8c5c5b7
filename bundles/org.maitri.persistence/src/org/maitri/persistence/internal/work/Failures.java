package org.maitri.persistence.internal.work;

import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.audit.DatabaseFault;
import org.maitri.persistence.internal.store.FullDisk;
import org.maitri.persistence.internal.store.Store;
import org.maitri.persistence.internal.unit.EntityShapes;
import org.maitri.spi.persistence.ConflictException;
import org.maitri.spi.persistence.UnavailableException;
import org.maitri.spi.record.StoredRecord;

/** Says in the contract's words why a unit of work failed. */
final class Failures {

    private static final int LOOKED_AT = 2000;

    private final Store store;
    private final EntityShapes shapes;

    Failures(Store store, EntityShapes shapes) {
        this.store = store;
        this.shapes = shapes;
    }

    RuntimeException translate(Transaction transaction, Exception failed) {
        if (transaction.connection().cancelled()) {
            return new CancelledException(failed);
        }
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException
                    || cause instanceof CancelledException
                    || cause instanceof ConflictException) {
                return (RuntimeException) cause;
            }
            if (cause instanceof OptimisticLockException conflict) {
                return new ConflictException(record(transaction, conflict), failed);
            }
            if (cause instanceof SQLException sql) {
                FullDisk.refuse(failed, store.profile());
                refuseIfServerIsGone(sql, store);
                return translate(failed, sql);
            }
        }
        return (RuntimeException) failed;
    }

    private static RuntimeException translate(Exception failed, SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        return switch (state) {
            case "23505" -> new RefusedException(Messages.get("write.duplicate", cause.getMessage()), failed);
            case "22001" -> new RefusedException(Messages.get("write.toolong", cause.getMessage()), failed);
            case "40001", "40P01", "55P03", "HYT00", "90131" -> new ConflictException(null, failed);
            default -> failed instanceof RuntimeException fault ? fault : new DatabaseFault(cause);
        };
    }

    /** @throws UnavailableException if the connection to a server was lost, or there is none to be had */
    static void refuseIfServerIsGone(SQLException failed, Store store) {
        if (store.profile().isServer() && lostConnection(failed)) {
            throw new UnavailableException(
                    Messages.get("server.gone", store.profile().url()), failed);
        }
    }

    static boolean lostConnection(SQLException failed) {
        String state = failed.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }

    private RecordRef record(Transaction transaction, OptimisticLockException conflict) {
        if (conflict.getEntity() instanceof StoredRecord record) {
            return record.ref();
        }
        if (transaction.recorder() == null) {
            return null;
        }
        try (Connection connection = store.connect(true)) {
            return changedMeanwhile(connection, transaction.recorder().versions());
        } catch (SQLException unreachable) {
            conflict.addSuppressed(unreachable);
            return null;
        }
    }

    private RecordRef changedMeanwhile(Connection connection, Map<RecordRef, Long> versions) throws SQLException {
        int looked = 0;
        for (Map.Entry<RecordRef, Long> each : versions.entrySet()) {
            if (looked++ == LOOKED_AT) {
                break;
            }
            String table = shapes.of(each.getKey().type()).orElseThrow().table();
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT version FROM " + table + " WHERE id = ?")) {
                query.setObject(1, each.getKey().id());
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next() || row.getLong(1) != each.getValue()) {
                        return each.getKey();
                    }
                }
            }
        }
        return null;
    }
}
