package org.maitri.conformance.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Plug-ins that each break one rule, by the beginning of its sentence. */
final class Broken {

    private final Map<String, Plugin> byRule = new LinkedHashMap<>();

    /** A right contribution of which one method answers wrongly. */
    <S> Broken by(String rule, Class<S> contract, S right, String method, Function<Object[], Object> wrong) {
        return by(rule, contract, Stub.changed(contract, right, method, wrong));
    }

    <S> Broken by(String rule, Class<S> contract, S wrong) {
        return by(rule, Stamps.plugin().instead(contract, wrong));
    }

    Broken by(String rule, Plugin plugin) {
        if (byRule.put(rule, plugin) != null) {
            throw new IllegalArgumentException("Twice: " + rule);
        }
        return this;
    }

    /** A right bundle with one file changed. */
    Broken byFile(String rule, String file, String right, String wrong) {
        Given plugin = Files.of(Stamps.plugin());
        String text = plugin.bundles().getFirst().text(file);
        if (!text.contains(right)) {
            throw new IllegalArgumentException(file + " does not have " + right);
        }
        return by(rule, plugin.file(file, text.replace(right, wrong)));
    }

    Map<String, Plugin> byRule() {
        return byRule;
    }
}
