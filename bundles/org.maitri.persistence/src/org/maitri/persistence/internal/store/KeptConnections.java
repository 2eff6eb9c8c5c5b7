package org.maitri.persistence.internal.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Connections of an embedded database that are used again and again. H2 forgets the statements that a connection knows when
 * something is rolled back, which its own pool does after each use; here that is done only to what was not committed.
 */
final class KeptConnections implements AutoCloseable {

    private static final int MOST_IDLE = 8;

    private final DataSource source;
    private final int isolation;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger idling = new AtomicInteger();
    private volatile boolean closed;

    /** @param isolation as {@link Connection#setTransactionIsolation(int)} takes it */
    KeptConnections(DataSource source, int isolation) {
        this.source = source;
        this.isolation = isolation;
    }

    /** A connection without auto-commit. */
    Connection take() throws SQLException {
        Connection own = idle.pollFirst();
        if (own == null) {
            own = source.getConnection();
            own.setAutoCommit(false);
            own.setTransactionIsolation(isolation);
        } else {
            idling.decrementAndGet();
        }
        return (Connection) Proxy.newProxyInstance(
                KeptConnections.class.getClassLoader(), new Class<?>[] {Connection.class}, new Lent(own));
    }

    private void giveBack(Connection own, boolean used) throws SQLException {
        if (own.isClosed()) {
            return;
        }
        if (used) {
            own.rollback();
        }
        if (closed || idling.incrementAndGet() > MOST_IDLE) {
            own.close();
        } else {
            idle.addFirst(own);
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Connection own = idle.pollFirst(); own != null; own = idle.pollFirst()) {
            try {
                own.close();
            } catch (SQLException gone) {
                System.getLogger(KeptConnections.class.getName()).log(System.Logger.Level.DEBUG, "Closing H2", gone);
            }
        }
    }

    /** A connection while somebody uses it. */
    private final class Lent implements InvocationHandler {

        private final Connection own;
        private boolean used;
        private boolean over;

        Lent(Connection own) {
            this.own = own;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            switch (method.getName()) {
                case "close" -> {
                    if (!over) {
                        over = true;
                        giveBack(own, used);
                    }
                    return null;
                }
                case "isClosed" -> {
                    return over || own.isClosed();
                }
                case "equals" -> {
                    return proxy == arguments[0];
                }
                case "hashCode" -> {
                    return System.identityHashCode(proxy);
                }
                case "commit", "rollback" -> used = false;
                default -> used = true;
            }
            try {
                return method.invoke(own, arguments);
            } catch (InvocationTargetException failed) {
                used = true;
                throw failed.getCause();
            }
        }
    }
}
