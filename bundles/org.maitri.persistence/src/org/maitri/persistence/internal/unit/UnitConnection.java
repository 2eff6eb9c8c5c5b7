package org.maitri.persistence.internal.unit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import org.maitri.kernel.CancelledException;

/**
 * The one connection of a unit of work. EclipseLink and the audit log see a view of it that leaves beginning and ending the
 * transaction to the unit of work, and remembers its statements so that another thread can cancel them.
 */
public final class UnitConnection implements InvocationHandler {

    private final Connection connection;
    private final Connection view;
    private final Deque<Statement> statements = new ArrayDeque<>();
    private volatile boolean cancelled;

    public UnitConnection(Connection connection) {
        this.connection = connection;
        view = (Connection)
                Proxy.newProxyInstance(UnitConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
    }

    /** What work is done on. */
    public Connection view() {
        return view;
    }

    /** What the transaction is ended on. */
    public Connection own() {
        return connection;
    }

    public boolean cancelled() {
        return cancelled;
    }

    /** Stops what runs and refuses what follows. Called by another thread, as often as it likes. */
    public void cancel() {
        cancelled = true;
        synchronized (statements) {
            for (Statement statement : statements) {
                try {
                    statement.cancel();
                } catch (SQLException closed) {
                    System.getLogger(UnitConnection.class.getName())
                            .log(System.Logger.Level.DEBUG, "Not cancelled", closed);
                }
            }
        }
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "setAutoCommit", "commit", "close", "setReadOnly", "setTransactionIsolation" -> null;
            case "rollback" -> arguments == null ? null : call(method, arguments);
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "createStatement", "prepareStatement", "prepareCall" -> remember((Statement) call(method, arguments));
            default -> call(method, arguments);
        };
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private Statement remember(Statement statement) throws SQLException {
        synchronized (statements) {
            while (!statements.isEmpty() && statements.peekFirst().isClosed()) {
                statements.removeFirst();
            }
            statements.addLast(statement);
        }
        if (cancelled) {
            throw new CancelledException();
        }
        return statement;
    }
}
