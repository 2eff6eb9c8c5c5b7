package org.maitri.persistence.internal.unit;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Gives EclipseLink the connection of the unit of work that the current thread runs, and no other. */
public final class UnitDataSource implements DataSource {

    private final ThreadLocal<UnitConnection> current = new ThreadLocal<>();

    /** Makes a connection the current thread's. @return the one it had before, or null */
    public UnitConnection bind(UnitConnection connection) {
        UnitConnection before = current.get();
        if (connection == null) {
            current.remove();
        } else {
            current.set(connection);
        }
        return before;
    }

    @Override
    public Connection getConnection() {
        UnitConnection connection = current.get();
        if (connection == null) {
            throw new IllegalStateException("No unit of work runs on this thread, or it is over");
        }
        return connection.view();
    }

    @Override
    public Connection getConnection(String user, String password) {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
