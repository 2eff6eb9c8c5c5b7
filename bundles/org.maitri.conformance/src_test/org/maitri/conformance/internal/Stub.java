package org.maitri.conformance.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/** Contributions that answer what a test wants, method by method. */
final class Stub {

    private Stub() {}

    /** Answers by the names of methods; what has no answer is a default method. */
    static <S> S of(Class<S> contract, Map<String, Function<Object[], Object>> answers) {
        return proxy(contract, (stub, method, arguments) -> {
            Function<Object[], Object> answer = answers.get(method.getName());
            return answer == null ? InvocationHandler.invokeDefault(stub, method, arguments) : answer.apply(arguments);
        });
    }

    /** The same contribution with one answer changed. */
    static <S> S changed(Class<S> contract, S right, String changed, Function<Object[], Object> answer) {
        return proxy(contract, (stub, method, arguments) -> {
            if (method.getName().equals(changed)) {
                return answer.apply(arguments);
            }
            try {
                return method.invoke(right, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    private static <S> S proxy(Class<S> contract, InvocationHandler handler) {
        return contract.cast(Proxy.newProxyInstance(
                contract.getClassLoader(),
                new Class<?>[] {contract},
                (stub, method, arguments) -> switch (method.getName()) {
                    case "equals" -> stub == arguments[0];
                    case "hashCode" -> System.identityHashCode(stub);
                    case "toString" -> "a stub of " + contract.getSimpleName();
                    default -> handler.invoke(stub, method, arguments);
                }));
    }
}
