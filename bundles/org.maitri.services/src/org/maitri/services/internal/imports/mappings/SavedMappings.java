package org.maitri.services.internal.imports.mappings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;

/** The mappings of a profile. */
public final class SavedMappings {

    private static final int LONGEST_NAME = 200;

    private final Database database;

    public SavedMappings(Database database) {
        this.database = database;
    }

    /** By name, in the order of names. */
    public Map<String, Mapping> all() {
        List<String> definitions = database.read(work -> work
                .entities()
                .createQuery("select m from SavedMapping m order by m.name", SavedMapping.class)
                .getResultList()
                .stream()
                .map(SavedMapping::definition)
                .toList());
        Map<String, Mapping> mappings = new LinkedHashMap<>();
        definitions.stream().map(MappingJson::read).forEach(mapping -> mappings.put(mapping.name(), mapping));
        return mappings;
    }

    /** In place of the one of the same name. */
    public void save(Mapping mapping) {
        if (mapping.name() == null || mapping.name().isBlank() || mapping.name().length() > LONGEST_NAME) {
            throw new RefusedException(Messages.get("mapping.name", String.valueOf(LONGEST_NAME)));
        }
        database.change(Messages.get("mapping.save", mapping.name()), work -> {
            SavedMapping saved = named(mapping.name(), work);
            saved.define(MappingJson.write(mapping));
        });
    }

    private static SavedMapping named(String name, UnitOfWork work) {
        List<SavedMapping> found = work.entities()
                .createQuery("select m from SavedMapping m where m.name = :name", SavedMapping.class)
                .setParameter("name", name)
                .getResultList();
        return found.isEmpty() ? work.add(new SavedMapping(name)) : found.getFirst();
    }
}
