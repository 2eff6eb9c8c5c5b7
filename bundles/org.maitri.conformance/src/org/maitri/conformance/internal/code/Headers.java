package org.maitri.conformance.internal.code;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maitri.conformance.internal.Contents;

/** Reads manifest headers whose clauses have parameters. */
final class Headers {

    private Headers() {}

    /** Names with what follows them; empty if there is no such header. */
    static Map<String, String> clauses(Contents bundle, String header) {
        Map<String, String> clauses = new LinkedHashMap<>();
        bundle.header(header)
                .ifPresent(value -> Arrays.stream(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                        .map(String::strip)
                        .forEach(clause -> {
                            int semicolon = clause.indexOf(';');
                            clauses.put(
                                    semicolon < 0
                                            ? clause
                                            : clause.substring(0, semicolon).strip(),
                                    semicolon < 0
                                            ? ""
                                            : clause.substring(semicolon + 1).strip());
                        }));
        return clauses;
    }
}
