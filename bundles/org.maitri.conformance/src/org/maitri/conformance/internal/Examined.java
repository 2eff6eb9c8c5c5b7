package org.maitri.conformance.internal;

import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.access.Permission;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Roles;

/** A plug-in in the product, with the sample data of all that is installed. */
public final class Examined {

    /** Days begin and end in it, wherever a rule computes. */
    public static final ZoneId ZONE = ZoneId.systemDefault();

    private static final int CUSTOMERS = 40;

    private final Plugin plugin;
    private final Product product;
    private List<RecordRef> customers;

    public Examined(Plugin plugin, Product product) {
        this.plugin = plugin;
        this.product = product;
    }

    public List<Contents> bundles() {
        return plugin.bundles();
    }

    public Product product() {
        return product;
    }

    public <S> List<S> contributed(Class<S> contract) {
        return plugin.contributed(contract);
    }

    /** The short names that ids begin with: those of the plug-in's schemas, else the last part of its bundle's name. */
    public Set<String> modules() {
        Set<String> modules = contributed(SchemaContributor.class).stream()
                .map(SchemaContributor::module)
                .collect(Collectors.toCollection(TreeSet::new));
        bundles().forEach(bundle -> modules.add(lastPart(bundle.name())));
        return modules;
    }

    private static String lastPart(String bundle) {
        String name = bundle.endsWith(".ui") ? bundle.substring(0, bundle.length() - 3) : bundle;
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether an id is {@code <module>.<name>} of this plug-in. */
    public boolean owns(String id) {
        return id != null && modules().stream().anyMatch(module -> id.matches(module + "\\.[a-z][A-Za-z0-9.-]*"));
    }

    /** What an id must begin with, for messages. */
    public String prefix() {
        return modules().stream().map(module -> '"' + module + ".\"").collect(Collectors.joining(" or "));
    }

    public List<RecordType<?>> types() {
        return contributed(RecordType.class).stream()
                .<RecordType<?>>map(type -> type)
                .toList();
    }

    public static String table(Class<?> entity) {
        Table table = entity.getAnnotation(Table.class);
        return table == null ? "" : table.name();
    }

    public Records records() {
        return product.database().records();
    }

    public <T> T read(Database.Work<T> work) {
        return product.database().database().read(work);
    }

    /** Some customers of the sample; empty where no module has any. */
    public List<RecordRef> customers() {
        if (customers == null) {
            customers = records().withRole(Roles.CUSTOMER).stream()
                    .flatMap(type -> records().page(ListQuery.of(type, CUSTOMERS), Progress.NONE).stream())
                    .map(ListRow::record)
                    .toList();
        }
        return customers;
    }

    /** A customer that does not exist. */
    public RecordRef nobody() {
        String type = records().withRole(Roles.CUSTOMER).stream()
                .map(RecordType::id)
                .findFirst()
                .orElse("nobody.nobody");
        return new RecordRef(type, new UUID(0, 0));
    }

    public boolean exists(RecordRef record) {
        return record != null
                && records().type(record.type()).isPresent()
                && read(work -> work.find(record)).isPresent();
    }

    /** Whether somebody can be given a permission: it is declared, or one of a record type's. */
    public boolean declares(String permission) {
        return product.database().access().permissions().stream()
                .map(Permission::id)
                .anyMatch(permission::equals);
    }

    public Metric.Context lastDays(int days) {
        return new Metric.Context(Period.ending(LocalDate.now(ZONE), days), ZONE);
    }

    public Instant now() {
        return Instant.now();
    }

    public Optional<RecordType<?>> type(String id) {
        return records().type(id);
    }
}
