package org.maitri.customers.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.maitri.customers.Customer;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.internal.paper.LabelPrinter.Obstacle;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.paper.Paper;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maitri labels} and {@code maitri print}. */
final class PaperCommands {

    private static final int PAGE = 200;
    private static final int NAMED = 10;

    private PaperCommands() {}

    /** Fills a PDF file. @return whether there is anything in it; if not, it is not kept */
    private interface Filling {
        boolean into(OutputStream out) throws IOException;
    }

    private static void write(Path file, Filling filling) {
        Path target = file.toAbsolutePath();
        Path part = null;
        try {
            part = Files.createTempFile(target.getParent(), ".print", ".part");
            boolean filled;
            try (OutputStream out = Files.newOutputStream(part)) {
                filled = filling.into(out);
            }
            if (filled) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
                part = null;
            }
        } catch (IOException failed) {
            throw new RefusedException(Messages.get("print.unwritable", file, failed.getMessage()), failed);
        } finally {
            if (part != null) {
                part.toFile().delete();
            }
        }
    }

    /** Prints labels of a list. */
    @Command(name = "labels", mixinStandardHelpOptions = true)
    static final class Labels implements Callable<Integer> {

        private final CommandContext context;
        private final Paper paper;
        private final Supplier<Attention> attention;

        @Parameters(index = "0", paramLabel = "RECORD-TYPE")
        private String type;

        @Parameters(index = "1", paramLabel = "FILE")
        private Path file;

        @Option(names = "--sheet", paramLabel = "SHEET", defaultValue = "L7160")
        private String sheet;

        @Option(names = "--skip", paramLabel = "N", defaultValue = "0")
        private int skip;

        @Option(names = "--tag", paramLabel = "TAG")
        private String tag;

        @Option(names = "--purpose", paramLabel = "PURPOSE", defaultValue = Attention.SERVICE)
        private String purpose;

        Labels(CommandContext context, Paper paper, Supplier<Attention> attention) {
            this.context = context;
            this.paper = paper;
            this.attention = attention;
        }

        private Map<RecordRef, String> held(Collection<RecordRef> customers) {
            Map<RecordRef, String> reasons = new HashMap<>();
            attention
                    .get()
                    .ask(customers, "post", purpose, Instant.now(), context.progress())
                    .forEach((customer, answer) -> {
                        if (!answer.allowed()) {
                            reasons.put(customer, answer.reason());
                        }
                    });
            return reasons;
        }

        @Override
        public Integer call() {
            if (!List.of(Person.TYPE, Organisation.TYPE).contains(type)) {
                throw new RefusedException(Messages.get("labels.type", type));
            }
            LabelSheet labels =
                    LabelSheet.of(sheet).orElseThrow(() -> new RefusedException(Messages.get("labels.sheet", sheet)));
            if (skip < 0 || skip >= labels.labels()) {
                throw new RefusedException(Messages.get("labels.skip", labels.labels(), labels.labels() - 1));
            }
            RecordType<?> described = context.records().requireType(type);
            context.access().require(described.readPermission());
            Map<String, Object> result = new LinkedHashMap<>();
            write(file, out -> {
                try (LabelPrinter printer = new LabelPrinter(paper, out, labels, skip, this::held)) {
                    print(described, printer);
                    if (printer.printed() == 0 && printer.unprinted().isEmpty()) {
                        throw new RefusedException(Messages.get(tag == null ? "labels.nobody" : "labels.no-tag", tag));
                    }
                    tell(printer, result);
                }
                return result.containsKey("file");
            });
            context.print(result);
            return 0;
        }

        private void tell(LabelPrinter printer, Map<String, Object> result) {
            result.put("labels", printer.printed());
            if (printer.printed() > 0) {
                result.put("file", file.toAbsolutePath().toString());
            }
            result.put("withoutAddress", names(printer, Obstacle.NO_ADDRESS));
            result.put("tooLong", names(printer, Obstacle.TOO_LONG));
            List<Map<String, String>> held = printer.unprinted(Obstacle.HELD).stream()
                    .map(one -> Map.of("customer", named(one.customer()), "reason", one.reason()))
                    .toList();
            result.put("held", context.json() ? held : held.size());
            if (!context.json() && !held.isEmpty()) {
                result.put("heldFirst", held.stream().limit(NAMED).toList());
            }
        }

        private Object names(LabelPrinter printer, Obstacle obstacle) {
            List<String> names = printer.unprinted(obstacle).stream()
                    .map(one -> named(one.customer()))
                    .toList();
            return context.json() ? names : beginning(names);
        }

        /** All names where they are few, else how many there are and the first of them. */
        static String beginning(List<String> names) {
            String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
            return names.size() > NAMED ? Messages.get("labels.first", names.size(), first) : first;
        }

        private static String named(Customer customer) {
            return (customer.name() == null ? "" : customer.name() + " ") + customer.ref();
        }

        private void print(RecordType<?> described, LabelPrinter printer) throws IOException {
            ListQuery query = ListQuery.of(described, PAGE);
            if (tag != null) {
                query = query.where(List.of(Filter.of("tags", Filter.Operator.CONTAINS, tag)));
            }
            for (List<ListRow> page = page(query); !page.isEmpty(); page = page(query)) {
                List<RecordRef> refs = page.stream().map(ListRow::record).toList();
                context.database().read(work -> print(printer, refs, work), context.progress());
                query = query.after(page.getLast().cursor());
            }
        }

        private List<ListRow> page(ListQuery query) {
            return context.records().page(query, context.progress());
        }

        private static Object print(LabelPrinter printer, List<RecordRef> refs, UnitOfWork work) {
            try {
                printer.write(
                        refs.stream().flatMap(ref -> work.find(ref).stream()).toList(), work);
                return null;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Prints one record. */
    @Command(name = "print", mixinStandardHelpOptions = true)
    static final class Print implements Callable<Integer> {

        private final CommandContext context;
        private final Paper paper;

        @Parameters(index = "0", paramLabel = "RECORD-TYPE")
        private String type;

        @Parameters(index = "1", paramLabel = "KEY")
        private String key;

        @Option(names = "--pdf", paramLabel = "FILE", required = true)
        private Path file;

        Print(CommandContext context, Paper paper) {
            this.context = context;
            this.paper = paper;
        }

        @Override
        public Integer call() {
            RecordType<?> described = context.records().requireType(type);
            context.access().require(described.readPermission());
            RecordRef[] printed = new RecordRef[1];
            write(file, out -> {
                try (RecordPrinter printer = new RecordPrinter(paper, out, context.records())) {
                    printed[0] = context.database().read(work -> print(described, printer, work), context.progress());
                }
                return true;
            });
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("record", printed[0].toString());
            result.put("file", file.toAbsolutePath().toString());
            context.print(result);
            return 0;
        }

        private RecordRef print(RecordType<?> described, RecordPrinter printer, UnitOfWork work) {
            StoredRecord record = find(described, work);
            try {
                printer.write(List.of(record), work);
                return record.ref();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private <E extends StoredRecord> E find(RecordType<E> described, UnitOfWork work) {
            String bare = key.startsWith(type + ':') ? key.substring(type.length() + 1) : key;
            List<E> found = new ArrayList<>();
            if (bare.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
                work.find(described.entity(), UUID.fromString(bare)).ifPresent(found::add);
            }
            String entity =
                    work.entities().getMetamodel().entity(described.entity()).getName();
            if (found.isEmpty()) {
                found.addAll(work.entities()
                        .createQuery("select r from " + entity + " r where r.externalKey = :key", described.entity())
                        .setParameter("key", bare)
                        .setMaxResults(5)
                        .getResultList());
            }
            if (found.size() != 1) {
                throw new RefusedException(
                        found.isEmpty()
                                ? Messages.get("print.none", described.label(), key)
                                : Messages.get(
                                        "print.several",
                                        key,
                                        found.stream()
                                                .map(record -> record.ref().toString())
                                                .toList()));
            }
            return found.getFirst();
        }
    }
}
