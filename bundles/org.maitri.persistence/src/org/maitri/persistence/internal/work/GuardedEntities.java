package org.maitri.persistence.internal.work;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.regex.Pattern;

/** The entity manager that modules get: without the ways to change records past the audit log, or to end the transaction. */
final class GuardedEntities implements InvocationHandler {

    private static final Pattern READS = Pattern.compile("\\s*(select|with|from)\\b", Pattern.CASE_INSENSITIVE);

    private final EntityManager entities;
    private final Transaction transaction;

    private GuardedEntities(Transaction transaction) {
        this.entities = transaction.entities();
        this.transaction = transaction;
    }

    static EntityManager guard(Transaction transaction) {
        return (EntityManager) Proxy.newProxyInstance(
                GuardedEntities.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                new GuardedEntities(transaction));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "remove" -> throw new IllegalStateException("Records are archived, not deleted");
            case "close", "getTransaction", "joinTransaction", "unwrap", "createStoredProcedureQuery" ->
                throw new IllegalStateException("The unit of work ends the transaction, not who works in it");
            case "createQuery", "createNativeQuery" -> {
                readOnly(arguments[0]);
                transaction.handOver();
            }
            case "find" -> {
                Object waiting = arguments[0] instanceof Class<?> type ? transaction.waiting(type, arguments[1]) : null;
                if (waiting != null) {
                    return waiting;
                }
            }
            default -> transaction.handOver();
        }
        try {
            Object result = method.invoke(entities, arguments);
            if (transaction.writes() && method.getName().equals("flush")) {
                transaction.recorder().flushed();
            }
            return result;
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static void readOnly(Object query) {
        boolean reads = query instanceof String text
                ? READS.matcher(text).lookingAt()
                : !query.getClass().getSimpleName().matches("Criteria(Update|Delete).*");
        if (!reads) {
            throw new IllegalStateException("Records are changed one by one, so that the audit log knows: " + query);
        }
    }
}
