package org.maitri.persistence;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.Messages;
import org.maitri.persistence.internal.OpenedDatabase;
import org.maitri.persistence.internal.copy.Restore;
import org.maitri.persistence.internal.schema.Migrator;
import org.maitri.persistence.internal.schema.SchemaPlan;
import org.maitri.persistence.internal.store.FullDisk;
import org.maitri.persistence.internal.store.H2Store;
import org.maitri.persistence.internal.store.PostgresStore;
import org.maitri.persistence.internal.store.Store;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.persistence.ChangeGuard;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.record.RecordType;

/** Opens profiles for a given set of modules, without OSGi. */
public final class DatabaseOpener {

    private static final String REGISTER = "erasures.tsv";

    private final List<SchemaContributor> schemas;
    private final List<RecordType<?>> types;
    private final Supplier<List<DomainEventListener>> listeners;
    private List<AccessContributor> accesses = List.of();
    private Supplier<List<ChangeGuard>> guards = List::of;
    private Optional<Path> home = Optional.empty();
    private PasswordSource passwords = DatabaseOpener::fromEnvironment;
    private BooleanSupplier forbiddenThread = () -> false;

    public DatabaseOpener(
            List<SchemaContributor> schemas, List<RecordType<?>> types, List<DomainEventListener> listeners) {
        this(schemas, types, () -> listeners);
    }

    /** @param listeners asked for each event */
    public DatabaseOpener(
            List<SchemaContributor> schemas, List<RecordType<?>> types, Supplier<List<DomainEventListener>> listeners) {
        this.schemas = List.copyOf(schemas);
        this.types = List.copyOf(types);
        this.listeners = listeners;
    }

    public DatabaseOpener withAccess(Collection<AccessContributor> contributors) {
        accesses = List.copyOf(contributors);
        return this;
    }

    /** @param wanted asked at the beginning of each unit of work */
    public DatabaseOpener withGuards(Supplier<List<ChangeGuard>> wanted) {
        guards = wanted;
        return this;
    }

    /** @param folder where the keys of what was erased are kept as well, whatever becomes of the database */
    public DatabaseOpener withHome(Path folder) {
        home = Optional.of(folder);
        return this;
    }

    private List<Path> registers(Profile profile) {
        List<Path> files = new ArrayList<>();
        home.ifPresent(folder -> files.add(folder.resolve(REGISTER)));
        if (profile.isEmbedded()) {
            files.add(profile.folder().resolve(REGISTER));
        }
        return files;
    }

    /** @param source asked for a server's password before the environment is */
    public DatabaseOpener withPasswords(PasswordSource source) {
        passwords = profile -> source.password(profile).or(() -> fromEnvironment(profile));
        return this;
    }

    /** @param forbidden true on a thread that must not touch the database */
    public DatabaseOpener withForbiddenThread(BooleanSupplier forbidden) {
        forbiddenThread = forbidden;
        return this;
    }

    private static Optional<char[]> fromEnvironment(Profile profile) {
        return Optional.ofNullable(System.getenv("MAITRI_DB_PASSWORD")).map(String::toCharArray);
    }

    /** @throws RefusedException if the profile cannot be opened; the message says why */
    public OpenDatabase open(Profile profile, Progress progress) {
        progress.begin(Messages.get("open.task"), 0);
        Store store = store(profile);
        try {
            new Migrator(SchemaPlan.of(schemas)).migrate(store, progress);
            return OpenedDatabase.of(
                    store, entities(), types, listeners, accesses, guards, registers(profile), forbiddenThread);
        } catch (SQLException failed) {
            store.close();
            FullDisk.refuse(failed, profile);
            throw new RefusedException(Messages.get("open.failed", profile.url(), failed.getMessage()), failed);
        } catch (RuntimeException | LinkageError failed) {
            store.close();
            FullDisk.refuse(failed, profile);
            throw failed;
        }
    }

    /**
     * Puts a backup into a profile's place; the copy is opened and its rows are counted first.
     *
     * @param replace whether a database in the profile's folder is moved aside; otherwise it is a reason to refuse
     */
    public void restore(Path backup, Profile into, boolean replace, Progress progress) {
        Restore restore = new Restore(SchemaPlan.of(schemas), backup, progress);
        if (into.isInMemory()) {
            throw new RefusedException(Messages.get("restore.memory"));
        }
        if (into.isEmbedded()) {
            restore.into(into, replace);
        } else {
            try (Store server = store(into)) {
                restore.into(server);
            }
        }
    }

    private Store store(Profile profile) {
        return profile.isServer() ? PostgresStore.open(profile, passwords) : H2Store.open(profile);
    }

    private List<Class<?>> entities() {
        List<Class<?>> entities = new ArrayList<>();
        schemas.forEach(schema -> entities.addAll(schema.entities()));
        return entities;
    }
}
