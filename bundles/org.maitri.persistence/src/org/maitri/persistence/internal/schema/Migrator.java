package org.maitri.persistence.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.store.Store;

/** Brings a database up to the schema of the installed modules; if a step fails, it is as it was before. */
public final class Migrator {

    private final SchemaPlan plan;

    public Migrator(SchemaPlan plan) {
        this.plan = plan;
    }

    /** @throws RefusedException if the schema is newer, was changed, or a migration failed; the store may then be closed */
    public void migrate(Store store, Progress progress) throws SQLException {
        try (Connection connection = store.connect(false)) {
            store.lockSchema(connection);
            SchemaHistory history = new SchemaHistory(connection);
            List<SchemaPlan.Step> missing = plan.missing(history.applied());
            if (missing.isEmpty()) {
                connection.rollback();
                return;
            }
            progress.begin(Messages.get("migration.task"), missing.size());
            Store.SafeCopy copy = store.copyBeforeMigration();
            try {
                apply(connection, missing, store.actor(), progress);
                store.commit(connection);
            } catch (SQLException | RuntimeException failed) {
                undo(connection, copy, failed);
                throw refused(failed);
            }
            store.committed(true);
            copy.forget();
        }
    }

    private static void undo(Connection connection, Store.SafeCopy copy, Exception failed) {
        try {
            connection.rollback();
        } catch (SQLException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
        copy.restore();
    }

    private static RuntimeException refused(Exception failed) {
        return failed instanceof StepFailed step
                ? new RefusedException(
                        Messages.get(
                                "migration.failed", step.step, step.getCause().getMessage()),
                        step.getCause())
                : new RefusedException(Messages.get("migration.failed", "", failed.getMessage()), failed);
    }

    /** Applies the whole plan to an empty database. The caller ends the transaction. */
    public void createIn(Connection connection, String actor) throws SQLException {
        apply(connection, plan.missing(new SchemaHistory(connection).applied()), actor, Progress.NONE);
    }

    private static void apply(Connection connection, List<SchemaPlan.Step> steps, String actor, Progress progress)
            throws SQLException {
        SchemaHistory history = new SchemaHistory(connection);
        history.createIfMissing();
        long done = 0;
        for (SchemaPlan.Step step : steps) {
            try (Statement statement = connection.createStatement()) {
                for (String sql : step.migration().sql().split(";[ \\t]*(?:\\r?\\n|$)")) {
                    if (!sql.isBlank()) {
                        statement.execute(sql.strip());
                    }
                }
            } catch (SQLException failed) {
                throw new StepFailed(
                        step.module() + " " + step.migration().version() + " ("
                                + step.migration().name() + ")",
                        failed);
            }
            history.add(step.module(), step.migration(), step.checksum(), actor);
            progress.worked(++done);
        }
    }

    private static final class StepFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String step;

        StepFailed(String step, SQLException cause) {
            super(cause);
            this.step = step;
        }
    }
}
