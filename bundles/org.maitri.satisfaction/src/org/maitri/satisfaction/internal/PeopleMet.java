package org.maitri.satisfaction.internal;

import jakarta.persistence.FlushModeType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.maitri.satisfaction.SurveyResponse;
import org.maitri.spi.imports.ImportContext;

/**
 * The people an import has met, by the keys of their responses. Those met lately are not in the database yet, and to write
 * them there for every question would make each row cost as much as all rows before it.
 */
final class PeopleMet {

    /** More than an import takes in before it writes. */
    private static final int LATELY = 5000;

    private final Map<ImportContext, Map<String, SurveyResponse>> imports =
            Collections.synchronizedMap(new WeakHashMap<>());

    Optional<SurveyResponse> find(String key, ImportContext context) {
        Optional<SurveyResponse> stored = context.work()
                .entities()
                .createQuery("select r from SurveyResponse r where r.externalKey = :key", SurveyResponse.class)
                .setParameter("key", key)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
        return stored.or(() ->
                Optional.ofNullable(imports.getOrDefault(context, Map.of()).get(key)));
    }

    void met(SurveyResponse response, ImportContext context) {
        imports.computeIfAbsent(context, begun -> new LinkedHashMap<>() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, SurveyResponse> eldest) {
                        return size() > LATELY;
                    }
                })
                .put(response.externalKey().orElseThrow(), response);
    }
}
