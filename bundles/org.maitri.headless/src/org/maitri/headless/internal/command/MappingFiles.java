package org.maitri.headless.internal.command;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.headless.internal.Messages;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.imports.Mapping;

/** Finds mappings by their names or in files. */
final class MappingFiles {

    private static final long LARGEST = 4L << 20;

    private MappingFiles() {}

    /** The saved mapping of that name, else the one in that file. */
    static Mapping read(Imports imports, String nameOrFile) {
        Map<String, Mapping> saved = imports.savedMappings();
        if (saved.containsKey(nameOrFile)) {
            return saved.get(nameOrFile);
        }
        if (!nameOrFile.endsWith(".json")) {
            throw new RefusedException(
                    saved.isEmpty()
                            ? Messages.get("refused.mapping.none", nameOrFile)
                            : Messages.get("refused.mapping", nameOrFile, String.join(", ", saved.keySet())));
        }
        return fromFile(imports, nameOrFile);
    }

    static Mapping fromFile(Imports imports, String file) {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > LARGEST) {
                throw new RefusedException(Messages.get("refused.mapping.file", file));
            }
            return imports.fromJson(Files.readString(path));
        } catch (MalformedInputException | InvalidPathException unreadable) {
            throw new RefusedException(Messages.get("refused.mapping.file", file), unreadable);
        } catch (IOException unreadable) {
            throw new RefusedException(Messages.get("refused.file", file), unreadable);
        }
    }

    static Map<String, Object> printed(Mapping mapping) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("name", mapping.name());
        printed.put("recordType", mapping.recordType());
        List<Map<String, Object>> columns =
                mapping.columns().stream().map(MappingFiles::column).toList();
        printed.put("columns", columns);
        printed.put("defaults", mapping.defaults());
        return printed;
    }

    private static Map<String, Object> column(Mapping.Column column) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("name", column.name());
        printed.put("target", column.target());
        if (column.pattern() != null) {
            printed.put("pattern", column.pattern());
        }
        if (column.decimal() != null) {
            printed.put("decimal", column.decimal());
        }
        return printed;
    }
}
