package org.maitri.workbench.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.maitri.spi.imports.ImportResult;
import org.maitri.ui.NumberFormats;
import org.maitri.workbench.internal.Messages;

/** What an import came to, in words. Knows no widgets. */
record ResultText(ImportResult result, boolean dryRun) {

    String headline() {
        String key =
                dryRun ? "import.result.trial" : result.rejected() == 0 ? "import.result.all" : "import.result.some";
        return Messages.get(key, whole(result.read()), whole(result.rejected()));
    }

    /** One line for each count that is not zero, in the order people ask for them. */
    List<String> counts(BiFunction<String, Long, String> countLabel) {
        List<String> lines = new ArrayList<>();
        count(lines, "import.result.created", result.created());
        count(lines, "import.result.updated", result.updated());
        count(lines, "import.result.unchanged", result.unchanged());
        count(lines, "import.result.rejected", result.rejected());
        count(lines, "import.result.skipped", result.skipped());
        result.along().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .forEach(entry -> lines.add(
                        Messages.get("import.result.along", countLabel.apply(entry.getKey(), entry.getValue()))));
        lines.add(Messages.get("import.result.seconds", result.seconds()));
        return lines;
    }

    private static void count(List<String> lines, String key, long count) {
        if (count > 0) {
            lines.add(Messages.count(key, count));
        }
    }

    /** Why rows were refused, and what was odd but taken in. */
    String details() {
        return String.join(
                "\n",
                Stream.concat(result.reasons().stream(), result.remarks().stream())
                        .toList());
    }

    private static String whole(long number) {
        return NumberFormats.local().whole(number);
    }
}
