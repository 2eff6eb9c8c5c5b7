package org.maitri.customers.internal.imports;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import org.maitri.spi.imports.ImportContext;

/**
 * Remembers by which addresses the last rows of an import could be reached, for rows that a database was not told of yet
 * are found by no query. Forgotten with the import.
 */
final class RecentCustomers {

    private static final int REMEMBERED = 5000;

    private final Map<ImportContext, Map<String, Set<UUID>>> imports = Collections.synchronizedMap(new WeakHashMap<>());

    void met(ImportContext context, Collection<String> matchKeys, UUID customer) {
        Map<String, Set<UUID>> recent = recent(context);
        matchKeys.forEach(
                key -> recent.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(customer));
    }

    List<UUID> reachedBy(ImportContext context, Collection<String> matchKeys) {
        Map<String, Set<UUID>> recent = recent(context);
        return matchKeys.stream()
                .flatMap(key -> recent.getOrDefault(key, Set.of()).stream())
                .distinct()
                .toList();
    }

    private Map<String, Set<UUID>> recent(ImportContext context) {
        return imports.computeIfAbsent(context, any -> new Recent());
    }

    private static final class Recent extends LinkedHashMap<String, Set<UUID>> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<UUID>> eldest) {
            return size() > REMEMBERED;
        }
    }
}
