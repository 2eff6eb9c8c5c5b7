package org.maitri.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.NamedFilter;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.ui.Background;
import org.maitri.ui.EmptyState;
import org.maitri.ui.Later;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.RecordEvents;
import org.maitri.ui.internal.Remembered;
import org.maitri.ui.internal.Services;
import org.maitri.ui.internal.WorkbenchCommands;
import org.maitri.ui.internal.list.ListHost;
import org.maitri.ui.internal.list.Preset;
import org.maitri.ui.internal.list.RecordListPanel;
import org.maitri.ui.page.RecordPages;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/**
 * The list of all records of one type, or of those that a {@link NamedFilter} finds. Named in {@code plugin.xml} with the type,
 * {@code class="org.maitri.ui.list.RecordListView:tickets.ticket"}, and with the id of the filter:
 * {@code class="org.maitri.ui.list.RecordListView:tickets.ticket,tickets.mine"}. The site's selection is a structured selection of
 * {@code RecordRef}s; the context menu is registered under the view's id. UI thread only.
 */
public class RecordListView extends ViewPart {

    private final Services services = Services.installed();
    private String recordType = "";
    private String filter = "";
    private boolean waiting;
    private Composite area;
    private RecordListPanel panel;
    private ListSite listSite;
    private Consumer<RecordListPanel> limit = list -> {};

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        super.setInitializationData(element, attribute, data);
        if (data instanceof String names) {
            String[] parts = names.strip().split("\\s*,\\s*", 2);
            recordType = parts[0];
            filter = parts.length > 1 ? parts[1] : "";
        }
    }

    /** The id of the record type that is listed. */
    public final String recordType() {
        return recordType;
    }

    /**
     * Shows only the records that a query finds, until the person takes that away. UI thread only.
     *
     * @param words what they have in common
     * @param query of this list's type
     */
    public final void within(String words, ListQuery query) {
        List<Condition> all = new ArrayList<>();
        query.filters().forEach(each -> all.add(new Condition.Matches(each)));
        all.add(query.condition());
        limit = list -> list.within(words, new Condition.All(all));
        if (panel != null) {
            limit.accept(panel);
            limit = list -> {};
        }
    }

    /**
     * Says below the list what was done with its records, with a way to take it back. UI thread only.
     *
     * @param commit what it was done in
     */
    public final void done(String what, UUID commit) {
        if (panel != null) {
            panel.actions().told(what, Optional.of(commit));
        }
    }

    /** The record some steps before or after one in this list, as far as it was fetched. UI thread only. */
    public final Optional<RecordRef> neighbour(RecordRef record, int step) {
        return panel == null ? Optional.empty() : panel.neighbour(record, step);
    }

    @Override
    public void createPartControl(Composite parent) {
        area = Styles.plain(new Composite(parent, SWT.NONE));
        area.setLayout(new FillLayout());
        listSite = new ListSite(getViewSite());
        Display display = area.getDisplay();
        Services.Subscription opened = services.watch(Records.class, () -> display.asyncExec(this::rebuild));
        Services.Subscription filters = services.watch(NamedFilter.class, () -> display.asyncExec(this::filterCame));
        RecordEvents events = new RecordEvents(
                services,
                area,
                List.of(recordType),
                () -> {
                    if (panel != null) {
                        panel.reload();
                        refreshed();
                    }
                },
                this::rebuild);
        area.addDisposeListener(event -> {
            opened.end();
            filters.end();
            events.end();
        });
        rebuild();
    }

    /** Of a list that was open when the window closed the filter may come after its records. */
    private void filterCame() {
        if (waiting) {
            rebuild();
        }
    }

    private void rebuild() {
        if (area.isDisposed()) {
            return;
        }
        boolean focused = hasFocus();
        Space.clear(area);
        panel = null;
        waiting = false;
        Optional<Records> records = services.find(Records.class);
        Optional<RecordType<?>> type = records.flatMap(each -> each.type(recordType));
        Optional<NamedFilter> named = services.all(NamedFilter.class).stream()
                .filter(each -> each.id().equals(filter))
                .findFirst();
        if (type.isPresent()
                && named.isPresent()
                && services.find(Database.class).isPresent()) {
            String actor = services.require(Access.class).actor();
            Background.work(
                            named.get().label(),
                            progress ->
                                    services.require(Database.class).read(work -> Preset.of(named.get(), actor, work)))
                    .then(preset -> fill(records.get(), type.get(), preset, focused))
                    .start(area);
        } else if (type.isPresent() && filter.isEmpty()) { // a key may be heard between the perspective and its list
            Later.make(area, () -> fill(records.get(), type.get(), Preset.ALL, focused));
        } else {
            waiting = type.isPresent();
            boolean missing = records.isPresent() && !waiting;
            new EmptyState(area, "database", Messages.get(missing ? "list.missing" : "list.waiting"));
            area.layout();
        }
    }

    private void fill(Records records, RecordType<?> type, Preset preset, boolean wasFocused) {
        if (area.isDisposed()) {
            return;
        }
        boolean focused = wasFocused || hasFocus();
        Space.clear(area);
        panel = new RecordListPanel(
                area, new Host(), records, type, preset, getSite().getId());
        listSite.attach(panel);
        limit.accept(panel);
        limit = list -> {};
        area.layout();
        if (focused) {
            setFocus();
        }
        refreshed();
    }

    /** What is listed may be other than before: a view that shows more than the list looks again. */
    protected void refreshed() {}

    private boolean hasFocus() {
        for (Control at = area.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == area) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void setFocus() {
        if (panel != null) {
            panel.setFocus();
        } else {
            area.setFocus();
        }
    }

    /** Opens records in the window of this view. */
    private final class Host implements ListHost {

        private IEditorPart previewed;

        @Override
        public Services services() {
            return services;
        }

        @Override
        public Remembered remembered() {
            return Remembered.inWorkspace();
        }

        @Override
        public void open(RecordRef record) {
            RecordPages.open(getSite().getPage(), record);
        }

        @Override
        public void preview(RecordRef record) {
            previewed = RecordPages.preview(getSite().getPage(), record, previewed);
        }

        @Override
        public void openNew(String type, Map<String, Object> values) {
            RecordPages.openNew(getSite().getPage(), type, values);
        }

        @Override
        public void command(String id) {
            WorkbenchCommands.run(getSite(), id);
        }
    }
}
