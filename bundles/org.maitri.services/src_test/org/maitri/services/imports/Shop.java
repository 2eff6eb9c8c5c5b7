package org.maitri.services.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maitri.kernel.Progress;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.exports.ExportEngine;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.record.StoredRecord;

/** A database of deliveries and buyers in memory, and the engines on it. */
final class Shop implements AutoCloseable {

    private final OpenDatabase open;
    private final Path folder;
    private boolean events;

    Shop(Path folder) {
        this(folder, true);
    }

    /** @param buyers whether the module of the buyers is installed */
    Shop(Path folder, boolean buyers) {
        this.folder = folder;
        open = new DatabaseOpener(
                        List.of(ImportEngine.schema(), new Schema()),
                        buyers ? List.of(new DeliveryType(), new BuyerType()) : List.of(new DeliveryType()),
                        List.of())
                .open(new Profile("test", "mem:" + UUID.randomUUID(), null), Progress.NONE);
        contributors = buyers
                ? List.of(new DeliveryImport(() -> events), new BuyerImport())
                : List.of(new DeliveryImport(() -> events));
    }

    private final List<ImportContributor<?>> contributors;

    private static final class Schema implements SchemaContributor {

        @Override
        public String module() {
            return "shop";
        }

        @Override
        public List<Class<?>> entities() {
            return List.of(Delivery.class, Buyer.class);
        }

        @Override
        public List<Migration> migrations() {
            return List.of(new Migration(1, "create", Delivery.SQL + Buyer.SQL));
        }
    }

    Shop withEvents() {
        events = true;
        return this;
    }

    ImportEngine imports() {
        return new ImportEngine(
                open.database(), open.records(), open.journal(), open.access(), contributors, List.of());
    }

    ExportEngine exports() {
        return new ExportEngine(open.records(), open.access(), open.database(), List.of());
    }

    OpenDatabase open() {
        return open;
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    ImportResult take(String text) {
        return take("deliveries.csv", text);
    }

    ImportResult take(String name, String text) {
        return imports().run(ImportRequest.of("shop.delivery", file(name, text)), Progress.NONE);
    }

    List<Delivery> deliveries() {
        return all(Delivery.class).stream()
                .filter(delivery -> !delivery.archived())
                .toList();
    }

    List<Buyer> buyers() {
        return all(Buyer.class);
    }

    private <E extends StoredRecord> List<E> all(Class<E> type) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select r from " + type.getSimpleName() + " r order by r.id", type)
                        .getResultList());
    }

    Delivery only() {
        List<Delivery> all = deliveries();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " deliveries");
        }
        return all.getFirst();
    }

    List<String> left() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        open.close();
    }
}
