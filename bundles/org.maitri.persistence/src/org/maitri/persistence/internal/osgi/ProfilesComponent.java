package org.maitri.persistence.internal.osgi;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.PasswordSource;
import org.maitri.persistence.Profile;
import org.maitri.persistence.ProfileDocument;
import org.maitri.persistence.Profiles;
import org.maitri.persistence.internal.Messages;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.persistence.ChangeGuard;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.setting.Settings;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Opens profiles with the modules that are there at that moment. */
@Component
public final class ProfilesComponent implements Profiles {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<SchemaContributor> schemas;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<RecordType<?>> types;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<DomainEventListener> listeners;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<AccessContributor> accesses;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<ChangeGuard> guards;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile PasswordSource passwords;

    @Reference(
            target = "(maitri.role=forbidden-thread)",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile BooleanSupplier forbiddenThread;

    private final BundleContext context;
    private final Path home;
    private final ProfileFile file;
    private final DefaultProfile usual;
    private final Set<PublishedDatabase> open = ConcurrentHashMap.newKeySet();

    @Activate
    public ProfilesComponent(BundleContext context, @Reference Settings settings) {
        this.context = context;
        home = ProfileFile.home(context.getProperty("osgi.instance.area"));
        file = new ProfileFile(home);
        usual = new DefaultProfile(settings, home);
    }

    @Deactivate
    void closeAll() {
        open.forEach(PublishedDatabase::close);
    }

    @Override
    public Profile standard() {
        return usual.profile();
    }

    @Override
    public Profile resolve(String wanted) {
        Profile found = find(wanted);
        usual.allow(found);
        return found;
    }

    private Profile find(String wanted) {
        Optional<Profile> named = saved().stream()
                .filter(profile -> profile.name().equals(wanted))
                .findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        if (wanted.equals(standard().name())) {
            return standard();
        }
        if (wanted.startsWith("mem:") || wanted.startsWith("jdbc:postgresql:")) {
            return new Profile(wanted, wanted, "");
        }
        if (ProfileDocument.isOne(wanted)) {
            return ProfileDocument.read(Path.of(wanted));
        }
        return folder(wanted).orElseThrow(() -> unknown(wanted));
    }

    private RefusedException unknown(String wanted) {
        String names = saved().stream().map(Profile::name).collect(Collectors.joining(", "));
        return new RefusedException(
                names.isEmpty()
                        ? Messages.get("profile.unknown.none", wanted)
                        : Messages.get("profile.unknown", wanted, names));
    }

    /** A path is meant if it says so, or if there is such a folder. */
    private static Optional<Profile> folder(String wanted) {
        try {
            Path path = Path.of(wanted);
            boolean meant = !wanted.isBlank()
                    && !wanted.startsWith("jdbc:")
                    && (path.isAbsolute()
                            || wanted.contains("/")
                            || wanted.contains("\\")
                            || path.toFile().isDirectory());
            return meant
                    ? Optional.of(Profile.embedded(
                            path.getFileName() == null
                                    ? wanted
                                    : path.getFileName().toString(),
                            path))
                    : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    @Override
    public List<Profile> saved() {
        return file.all();
    }

    @Override
    public void save(Profile profile) {
        file.save(profile);
    }

    @Override
    public boolean remove(String name) {
        return file.remove(name);
    }

    @Override
    public synchronized OpenDatabase open(Profile profile, Progress progress) {
        if (open.stream().anyMatch(other -> other.profile().url().equals(profile.url()))) {
            throw new RefusedException(Messages.get("open.here", profile.url()));
        }
        PublishedDatabase published = new PublishedDatabase(opener().open(profile, progress), context, open::remove);
        open.add(published);
        return published;
    }

    private DatabaseOpener opener() {
        return new DatabaseOpener(List.copyOf(schemas), List.copyOf(types), () -> List.copyOf(listeners))
                .withAccess(List.copyOf(accesses))
                .withGuards(() -> List.copyOf(guards))
                .withHome(home)
                .withPasswords(profile -> {
                    PasswordSource source = passwords;
                    Optional<char[]> kept = source == null ? Optional.empty() : source.password(profile);
                    return kept.or(() -> usual.password(profile));
                })
                .withForbiddenThread(() -> {
                    BooleanSupplier forbidden = forbiddenThread;
                    return forbidden != null && forbidden.getAsBoolean();
                });
    }

    @Override
    public void restore(Path backup, Profile into, Progress progress) {
        restore(backup, into, false, progress);
    }

    @Override
    public void restoreOver(Path backup, Profile into, Progress progress) {
        restore(backup, into, true, progress);
    }

    private synchronized void restore(Path backup, Profile into, boolean replace, Progress progress) {
        if (open.stream().anyMatch(other -> other.profile().url().equals(into.url()))) {
            throw new RefusedException(Messages.get("open.here", into.url()));
        }
        opener().restore(backup, into, replace, progress);
    }
}
