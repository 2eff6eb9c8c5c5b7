package org.maitri.spi.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.osgi.annotation.versioning.ProviderType;

/** Imports files. An OSGi service; blocks until done, so it must not be called on the UI thread. */
@ProviderType
public interface Imports {

    /**
     * The first rows of a file with the mapping proposed for them, for a person to look at.
     *
     * @param sheets the sheets of a workbook that has several; empty for other files
     * @param sheet the one of them that was looked at
     */
    record Preview(
            String description,
            Sample sample,
            Mapping mapping,
            List<ImportTarget> targets,
            List<String> warnings,
            List<String> sheets,
            Optional<String> sheet) {

        /** Of a file that is one table. */
        public Preview(
                String description, Sample sample, Mapping mapping, List<ImportTarget> targets, List<String> warnings) {
            this(description, sample, mapping, targets, warnings, List.of(), Optional.empty());
        }
    }

    /** The record types files can be imported to. */
    List<String> recordTypes();

    /** @throws org.maitri.kernel.RefusedException if the file cannot be read as a table */
    default Preview preview(String recordType, Path file, Progress progress) {
        return preview(recordType, file, Optional.empty(), progress);
    }

    /**
     * @param sheet which sheet of a workbook; empty for the one that fits the record type best
     * @throws org.maitri.kernel.RefusedException if the file cannot be read as a table, or has no such sheet
     */
    Preview preview(String recordType, Path file, Optional<String> sheet, Progress progress);

    /**
     * Imports a file in one commit: all of its good rows, or, if it is cancelled or the file cannot be read to its end,
     * nothing.
     *
     * @throws org.maitri.kernel.RefusedException if the file cannot be imported; nothing was changed
     */
    ImportResult run(ImportRequest request, Progress progress);

    /** Saved mappings by name, the shared ones of the profile. */
    Map<String, Mapping> savedMappings();

    void save(Mapping mapping);

    /** A mapping in the form in which it is shared. */
    String toJson(Mapping mapping);

    /** @throws org.maitri.kernel.RefusedException if it is not a mapping */
    Mapping fromJson(String json);
}
