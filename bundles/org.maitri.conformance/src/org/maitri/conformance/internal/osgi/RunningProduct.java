package org.maitri.conformance.internal.osgi;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.maitri.conformance.internal.Product;
import org.maitri.kernel.Progress;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;
import org.maitri.spi.sample.Samples;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** The product in the framework that runs the test, with a database in memory that holds the sample. */
public final class RunningProduct implements Product, AutoCloseable {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final int CUSTOMERS = 40;

    private final BundleContext context;
    private final Supplier<Optional<String>> servers;
    private final OpenDatabase database;

    private RunningProduct(BundleContext context, Supplier<Optional<String>> servers) {
        this.context = context;
        this.servers = servers;
        database = await(Profiles.class).open(Profile.inMemory("conformance" + UUID.randomUUID()), Progress.NONE);
    }

    /** @param test a class of the test bundle */
    public static RunningProduct open(Class<?> test, Supplier<Optional<String>> servers) {
        RunningProduct product =
                new RunningProduct(FrameworkUtil.getBundle(test).getBundleContext(), servers);
        product.await(Samples.class).load(CUSTOMERS, Progress.NONE);
        return product;
    }

    @Override
    public OpenDatabase database() {
        return database;
    }

    @Override
    public <S> S engine(Class<S> engine) {
        return await(engine);
    }

    @Override
    public <S> List<S> installed(Class<S> contract) {
        try {
            return context.getServiceReferences(contract, null).stream()
                    .sorted()
                    .map(context::getService)
                    .toList();
        } catch (InvalidSyntaxException unfiltered) {
            throw new IllegalStateException(unfiltered);
        }
    }

    @Override
    public Optional<Profile> server() {
        return servers.get().map(url -> new Profile("server", url, "postgres"));
    }

    private <S> S await(Class<S> service) {
        ServiceTracker<S, S> tracker = new ServiceTracker<>(context, service, null);
        tracker.open();
        try {
            S found = tracker.waitForService(PATIENCE_MILLIS);
            if (found == null) {
                throw new AssertionError("No " + service.getName()
                        + " within a minute. Let the features org.maitri.core.feature and org.maitri.customers.feature be"
                        + " among the extraRequirements of the test bundle.");
            }
            return found;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
            tracker.close();
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
