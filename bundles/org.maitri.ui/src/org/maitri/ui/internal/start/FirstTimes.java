package org.maitri.ui.internal.start;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.maitri.spi.persistence.Database;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.Services;
import org.maitri.ui.internal.list.CollectionFactories;
import org.maitri.ui.internal.list.RecordListPanel;
import org.maitri.ui.internal.page.RecordPanel;
import org.maitri.ui.page.PageSection;
import org.osgi.framework.Bundle;

/**
 * Makes the first list, page or dialog of a session appear like the second: loads what a list and a page are made of, and what
 * the window system needs for each kind of widget, while the data is being opened, and once it is open, in the background, what
 * views, wizards and commands are made of.
 */
public final class FirstTimes implements IStartup {

    private static final List<String> POINTS = List.of(
            "org.eclipse.ui.views",
            "org.eclipse.ui.editors",
            "org.eclipse.ui.handlers",
            "org.eclipse.ui.commands",
            "org.eclipse.ui.importWizards",
            "org.eclipse.ui.exportWizards",
            "org.eclipse.ui.preferencePages");
    private static final List<String> CLASS_ATTRIBUTES = List.of("class", "defaultHandler");
    private static final String PLATFORM = "org\\.eclipse\\.(?!nebula|swtchart|collections"
            + "|ui\\.(internal\\.)?dialogs|jface\\.(preference|wizard|dialogs))\\S+"
            + "|org\\.(osgi|slf4j)\\.\\S+|com\\.ibm\\.icu\\.\\S+|jakarta\\.\\S+";

    private final Services services = Services.installed();
    private Services.Subscription opened;

    @Override
    public synchronized void earlyStartup() {
        ahead(this::loadListsAndPages).schedule();
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(new WidgetsAhead(display)::make);
        Job job = ahead(this::load);
        opened = services.watch(Database.class, () -> begin(job));
        if (services.find(Database.class).isPresent()) {
            begin(job);
        }
    }

    private synchronized void begin(Job job) {
        if (opened != null) {
            opened.end();
            opened = null;
            job.schedule();
        }
    }

    private static Job ahead(Consumer<BooleanSupplier> work) {
        Job job = Job.createSystem(Messages.get("start.ahead"), (ICoreRunnable) monitor -> {
            Thread.currentThread().setPriority(Thread.MIN_PRIORITY); // the window comes first
            work.accept(monitor::isCanceled);
        });
        job.setPriority(Job.LONG);
        return job;
    }

    private void loadListsAndPages(BooleanSupplier enough) {
        CollectionFactories.load();
        classes(enough).load(List.of(RecordListPanel.class, RecordPanel.class));
    }

    private static ClassesAhead classes(BooleanSupplier enough) {
        return new ClassesAhead(name -> !name.matches(PLATFORM), enough);
    }

    private void load(BooleanSupplier enough) {
        ClassesAhead ahead = classes(enough);
        ahead.load(
                services.all(PageSection.class).stream().map(Object::getClass).toList());
        ahead.load(contributed());
        ahead.load(List.of(WizardDialog.class, PreferencesUtil.class));
    }

    /** The classes that bundles beside the platform's name in their plugin.xml. */
    private static List<Class<?>> contributed() {
        return POINTS.stream()
                .flatMap(point -> Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(point)))
                .flatMap(FirstTimes::classes)
                .distinct()
                .toList();
    }

    private static Stream<Class<?>> classes(IConfigurationElement element) {
        Bundle bundle = Platform.getBundle(element.getContributor().getName());
        return bundle == null || bundle.getSymbolicName().matches(PLATFORM)
                ? Stream.empty()
                : CLASS_ATTRIBUTES.stream()
                        .map(element::getAttribute)
                        .filter(Objects::nonNull)
                        .flatMap(name -> loaded(bundle, name.split(":")[0]));
    }

    private static Stream<Class<?>> loaded(Bundle bundle, String name) {
        try {
            return Stream.of(bundle.loadClass(name));
        } catch (ClassNotFoundException | LinkageError missing) {
            return Stream.empty(); // whoever opens the view is told
        }
    }
}
