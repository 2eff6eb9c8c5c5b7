package org.maitri.persistence.internal.osgi;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.maitri.kernel.Progress;
import org.maitri.persistence.CheckReport;
import org.maitri.persistence.Figures;
import org.maitri.persistence.Grants;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.access.Access;
import org.maitri.spi.audit.Accesses;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.presence.Presence;
import org.maitri.spi.privacy.Eraser;
import org.maitri.spi.privacy.Links;
import org.maitri.spi.record.CustomFields;
import org.maitri.spi.record.Records;
import org.maitri.spi.search.IndexLocation;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** An open profile whose parts are OSGi services until it is closed. */
final class PublishedDatabase implements OpenDatabase {

    private final OpenDatabase open;
    private final Consumer<PublishedDatabase> onClose;
    private final Deque<ServiceRegistration<?>> services = new ArrayDeque<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    PublishedDatabase(OpenDatabase open, BundleContext context, Consumer<PublishedDatabase> onClose) {
        this.open = open;
        this.onClose = onClose;
        publish(context, IndexLocation.class, new IndexFolder(open.profile()));
        publish(context, Access.class, open.access());
        publish(context, Accesses.class, open.accesses());
        publish(context, Links.class, open.links());
        publish(context, Eraser.class, open.eraser());
        publish(context, Presence.class, open.presence());
        publish(context, Journal.class, open.journal());
        publish(context, CustomFields.class, open.fields());
        publish(context, Records.class, open.records());
        publish(context, Database.class, open.database());
        publish(context, OpenDatabase.class, this);
    }

    private <T> void publish(BundleContext context, Class<T> type, T service) {
        services.push(context.registerService(type, service, null));
    }

    @Override
    public Profile profile() {
        return open.profile();
    }

    @Override
    public Database database() {
        return open.database();
    }

    @Override
    public Records records() {
        return open.records();
    }

    @Override
    public CustomFields fields() {
        return open.fields();
    }

    @Override
    public Journal journal() {
        return open.journal();
    }

    @Override
    public Access access() {
        return open.access();
    }

    @Override
    public Grants grants() {
        return open.grants();
    }

    @Override
    public Accesses accesses() {
        return open.accesses();
    }

    @Override
    public Links links() {
        return open.links();
    }

    @Override
    public Eraser eraser() {
        return open.eraser();
    }

    @Override
    public Presence presence() {
        return open.presence();
    }

    @Override
    public CheckReport check(Progress progress) {
        return open.check(progress);
    }

    @Override
    public Figures figures(Progress progress) {
        return open.figures(progress);
    }

    @Override
    public void backup(Path file, Progress progress) {
        open.backup(file, progress);
    }

    @Override
    public void settle() {
        open.settle();
    }

    /** Those who listen are services too, and go with what they work with: they are told before. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            settle();
            services.forEach(PublishedDatabase::withdraw);
            open.close();
            onClose.accept(this);
        }
    }

    private static void withdraw(ServiceRegistration<?> service) {
        try {
            service.unregister();
        } catch (IllegalStateException withdrawnByTheFramework) {
            System.getLogger(PublishedDatabase.class.getName())
                    .log(System.Logger.Level.DEBUG, "Already withdrawn", withdrawnByTheFramework);
        }
    }
}
