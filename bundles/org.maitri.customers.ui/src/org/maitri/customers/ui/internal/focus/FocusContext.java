package org.maitri.customers.ui.internal.focus;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.Background;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.RecordPages;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** What the parts of the focus window know of it. Opening a record leaves the window. */
final class FocusContext implements PageContext {

    private final Control owner;
    private final RecordRef record;
    private final IWorkbenchPage page;
    private final Runnable leave;
    private final Consumer<Runnable> refreshes;

    FocusContext(Control owner, RecordRef record, IWorkbenchPage page, Runnable leave, Consumer<Runnable> refreshes) {
        this.owner = owner;
        this.record = record;
        this.page = page;
        this.leave = leave;
        this.refreshes = refreshes;
    }

    @Override
    public RecordRef record() {
        return record;
    }

    @Override
    public <T> T service(Class<T> type) {
        BundleContext bundle = FrameworkUtil.getBundle(FocusContext.class).getBundleContext();
        ServiceReference<T> reference = bundle.getServiceReference(type);
        T service = reference == null ? null : bundle.getService(reference);
        if (service == null) {
            throw new IllegalStateException(Messages.get("focus.closed"));
        }
        return service;
    }

    @Override
    public void onRefresh(Runnable refresh) {
        refreshes.accept(refresh);
    }

    @Override
    public <T> void load(Supplier<T> offThread, Consumer<T> onUi) {
        Background.work(Messages.get("focus.loading"), progress -> offThread.get())
                .then(onUi)
                .orElse(failure -> ILog.of(FocusContext.class).error(record.toString(), failure))
                .start(owner);
    }

    @Override
    public void open(RecordRef wanted) {
        leave.run();
        RecordPages.open(page, wanted);
    }

    @Override
    public void openNew(String recordType, Map<String, Object> values) {
        leave.run();
        RecordPages.openNew(page, recordType, values);
    }

    @Override
    public IWorkbenchPage page() {
        return page;
    }
}
