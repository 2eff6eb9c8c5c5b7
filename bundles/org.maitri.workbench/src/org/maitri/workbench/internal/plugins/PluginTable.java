package org.maitri.workbench.internal.plugins;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maitri.plugins.Plugin;
import org.maitri.ui.Accessibility;
import org.maitri.ui.theme.Space;

/** The list of plug-ins. */
final class PluginTable {

    static final int WIDTH = 700;

    private static final int HEIGHT = 220;

    private final TableViewer viewer;

    PluginTable(Composite parent, Runnable selected) {
        viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        GridData room = Space.fill();
        room.widthHint = WIDTH;
        room.heightHint = HEIGHT;
        viewer.getTable().setLayoutData(room);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Accessibility.name(viewer.getTable(), Messages.get("title"));
        column("column.name", 190, Plugin::label);
        column("column.version", 80, Plugin::version);
        column("column.vendor", 150, Plugin::vendor);
        column("column.state", 130, PluginTable::state);
        column("column.source", 260, Plugin::source);
        viewer.addSelectionChangedListener(event -> selected.run());
    }

    private void column(String label, int width, Function<Plugin, String> words) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Messages.get(label));
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(plugin -> words.apply((Plugin) plugin)));
    }

    private static String state(Plugin plugin) {
        return Messages.get("state." + plugin.state().name().toLowerCase(Locale.ROOT));
    }

    /** What there is to say of one besides what stands in the list. */
    static String words(Plugin plugin) {
        return plugin.reason().isBlank()
                ? Messages.get("details", plugin.id(), plugin.signature(), plugin.source())
                : Messages.get("details.broken", plugin.label(), plugin.reason());
    }

    Control control() {
        return viewer.getControl();
    }

    /** The one that was selected stays so; at first it is one that does not work. */
    void show(List<Plugin> plugins) {
        Optional<String> before = selected().map(Plugin::id);
        viewer.setInput(plugins);
        plugins.stream()
                .filter(plugin -> before.map(plugin.id()::equals).orElse(plugin.state() == Plugin.State.BROKEN))
                .findFirst()
                .or(() -> plugins.stream().findFirst())
                .ifPresent(plugin -> viewer.setSelection(new StructuredSelection(plugin), true));
    }

    Optional<Plugin> selected() {
        return Optional.ofNullable((Plugin) viewer.getStructuredSelection().getFirstElement());
    }
}
