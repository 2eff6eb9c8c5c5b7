package org.maitri.conformance.internal.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maitri.conformance.internal.Examined;
import org.maitri.kernel.Progress;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.SamplesEngine;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.sample.SampleContributor;

/** Databases of their own, opened with the plug-in alone, with everything, or with everything else. */
final class Trial {

    private static final int CUSTOMERS = 30;

    private Trial() {}

    static Profile memory() {
        return Profile.inMemory("conformance" + UUID.randomUUID());
    }

    static OpenDatabase open(Profile profile, List<SchemaContributor> schemas, List<RecordType<?>> types) {
        return new DatabaseOpener(schemas, types, List.of()).open(profile, Progress.NONE);
    }

    static OpenDatabase openWithAll(Profile profile, Examined examined) {
        return new DatabaseOpener(examined.product().installed(SchemaContributor.class), allTypes(examined), List.of())
                .withAccess(examined.product().installed(AccessContributor.class))
                .open(profile, Progress.NONE);
    }

    static OpenDatabase openWithout(Profile profile, Examined examined) {
        List<SchemaContributor> schemas = examined.product().installed(SchemaContributor.class).stream()
                .filter(schema -> !examined.contributed(SchemaContributor.class).contains(schema))
                .toList();
        List<RecordType<?>> types = allTypes(examined).stream()
                .filter(type -> !examined.types().contains(type))
                .toList();
        return open(profile, schemas, types);
    }

    private static List<RecordType<?>> allTypes(Examined examined) {
        return examined.product().installed(RecordType.class).stream()
                .<RecordType<?>>map(type -> type)
                .toList();
    }

    static void loadSample(OpenDatabase open, Examined examined, Clock clock) {
        new SamplesEngine(open.database(), examined.product().installed(SampleContributor.class), clock)
                .load(CUSTOMERS, Progress.NONE);
    }

    /** Does something with a folder that is gone afterwards. */
    static void inFolder(InFolder work) throws Exception {
        Path folder = Files.createTempDirectory("conformance");
        try {
            work.run(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Trial::delete);
            }
        }
    }

    /** What is done in a folder. */
    interface InFolder {
        void run(Path folder) throws Exception;
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
