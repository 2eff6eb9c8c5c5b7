package org.maitri.workbench.internal.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.imports.Imports.Preview;
import org.maitri.spi.imports.Mapping;

/** Guesses what the rows of a file are: the record type whose fields fit most of its columns. For the background. */
final class TypeGuess {

    /** @param own how many of the columns are of the type itself @param known how many it could have taken */
    record Fit(String type, long columns, long own, boolean complete, int known) {}

    private TypeGuess() {}

    /** Empty if no column fits any type, or the file cannot be read. */
    static Optional<String> of(Path file, Imports imports, Progress progress) {
        List<Fit> fits = new ArrayList<>();
        for (String type : imports.recordTypes()) {
            progress.check();
            try {
                fits.add(fit(type, imports.preview(type, file, progress)));
            } catch (RefusedException unreadable) {
                return Optional.empty(); // the next page says why
            }
        }
        return best(fits);
    }

    /** Of types that take equally many columns, the one that says so of itself, not of a record it points at. */
    static Optional<String> best(List<Fit> fits) {
        return fits.stream()
                .filter(fit -> fit.columns() > 0)
                .max(Comparator.comparing(Fit::complete)
                        .thenComparing(Fit::columns)
                        .thenComparing(Fit::own)
                        .thenComparing(Fit::known))
                .map(Fit::type);
    }

    private static Fit fit(String type, Preview preview) {
        List<String> taken = preview.mapping().columns().stream()
                .map(Mapping.Column::target)
                .filter(target -> !target.equals(Mapping.ATTRIBUTE) && !target.equals(Mapping.IGNORE))
                .distinct()
                .toList();
        return new Fit(
                type,
                taken.size(),
                taken.stream().filter(target -> target.indexOf('.') < 0).count(),
                new MappingDraft(preview).problem().isEmpty(),
                preview.targets().size());
    }
}
