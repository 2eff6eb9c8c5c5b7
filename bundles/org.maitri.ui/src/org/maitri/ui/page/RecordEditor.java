package org.maitri.ui.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.services.IEvaluationService;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.Background;
import org.maitri.ui.EmptyState;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.internal.LucideIcon;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.RecordEvents;
import org.maitri.ui.internal.Remembered;
import org.maitri.ui.internal.Services;
import org.maitri.ui.internal.page.PageHost;
import org.maitri.ui.internal.page.RecordPanel;
import org.maitri.ui.internal.page.RecordStore;
import org.maitri.ui.internal.page.Snapshot;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** The page of one record of any type: header, form, contributed sections, history. UI thread only. */
public final class RecordEditor extends EditorPart implements ISaveablePart2 {

    /** The id it is registered by. */
    public static final String ID = "org.maitri.ui.editor.record";

    private final Services services = Services.installed();
    private Composite area;
    private RecordPanel panel;
    private boolean stale;
    private boolean offered;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof RecordEditorInput)) {
            throw new PartInitException(Messages.get("page.open.failed"));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName().isBlank() ? Messages.get("page.untitled") : input.getName());
    }

    private RecordEditorInput input() {
        return (RecordEditorInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        area = Styles.plain(new Composite(parent, SWT.NONE));
        area.setLayout(new FillLayout());
        Display display = area.getDisplay();
        new EditorCommands(this).activate();
        Services.Subscription opened = services.watch(Database.class, () -> display.asyncExec(this::load));
        RecordEvents events = new RecordEvents(services, area, List.of(), this::recordsChanged, this::fieldsChanged);
        area.addDisposeListener(event -> {
            opened.end();
            events.end();
        });
        load();
    }

    /** Others changed something: a page in sight is read again, one behind others when it comes to the front. */
    private void recordsChanged() {
        stale = true;
        if (getSite().getPage().isPartVisible(this)) {
            refresh();
        }
    }

    /** The form is made anew, unless something is typed in it. */
    private void fieldsChanged() {
        if (panel != null && !panel.isDisposed() && !panel.isDirty()) {
            load();
        }
    }

    private void refresh() {
        if (stale && panel != null && !panel.isDisposed()) {
            stale = false;
            panel.reload();
        }
    }

    private void load() {
        if (area.isDisposed()) {
            return;
        }
        Optional<RecordType<?>> type =
                services.find(Records.class).flatMap(records -> records.type(input().recordType()));
        if (type.isEmpty() || services.find(Database.class).isEmpty()) {
            boolean there = services.find(Records.class).isPresent();
            replace(() -> new EmptyState(area, "database", Messages.get(there ? "list.missing" : "list.waiting")));
            return;
        }
        load(type.get());
    }

    private <E extends StoredRecord> void load(RecordType<E> type) {
        setTitleImage(Icons.image(area.getDisplay(), type.icon(), Icons.SMALL, LucideIcon.NEUTRAL));
        RecordStore<E> store = new RecordStore<>(services, type);
        RecordEditorInput input = input();
        Background.work(
                        Messages.get("page.loading"),
                        progress -> input.record()
                                .map(record -> store.read(record, progress))
                                .orElseGet(() -> store.blank(input.draftKey(), input.values())))
                .then(snapshot -> show(type, snapshot))
                .orElse(failure ->
                        replace(() -> new FailedState(area, Messages.get("page.failed"), failure, this::load)))
                .start(area);
    }

    private <E extends StoredRecord> void show(RecordType<E> type, Snapshot snapshot) {
        replace(() -> panel = new RecordPanel(area, new Host(), type, snapshot, input().draftKey()));
        named();
        if (getSite().getPage().getActivePart() == this) {
            panel.setFocus();
        }
    }

    private void replace(Runnable make) {
        Space.clear(area);
        panel = null;
        make.run();
        area.layout();
    }

    private void named() {
        Snapshot snapshot = panel.snapshot();
        if (snapshot.stored() && input().record().isEmpty()) {
            input().stored(snapshot.record());
            setInput(RecordEditorInput.of(snapshot.record()));
        }
        input().name(snapshot.title());
        setPartName(snapshot.title());
        setTitleToolTip(snapshot.title());
    }

    /** The record that is shown; empty while it is new. */
    public Optional<RecordRef> record() {
        return input().record();
    }

    RecordPanel panel() {
        return panel;
    }

    @Override
    public void setFocus() {
        refresh();
        if (panel == null || !panel.setFocus()) {
            area.setFocus();
        }
    }

    /** Saves in the background while the window goes on drawing, and returns when it is done. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        if (panel == null) {
            monitor.setCanceled(true);
            return;
        }
        boolean[] state = new boolean[2];
        panel.save(saved -> {
            state[0] = true;
            state[1] = saved;
        });
        Display display = area.getDisplay();
        while (!state[0] && !area.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        if (!state[1]) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public int promptToSaveOnClose() {
        MessageDialog question = new MessageDialog(
                getSite().getShell(),
                Messages.get("page.close.title"),
                null,
                Messages.get("page.close.question", getPartName()),
                MessageDialog.QUESTION,
                0,
                Messages.get("page.save"),
                Messages.get("draft.discard"),
                Messages.get("dialog.cancel"));
        return switch (question.open()) {
            case 0 -> YES;
            case 1 -> NO;
            default -> CANCEL;
        };
    }

    /** A page that is closed unsaved was given up by the person: nothing of it is kept. */
    @Override
    public void dispose() {
        if (panel != null) {
            panel.discard();
        }
        super.dispose();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("A record has one place");
    }

    @Override
    public boolean isDirty() {
        return panel != null && !panel.isDisposed() && panel.isDirty();
    }

    /** The window's own Save hears nothing of a page that was there before it was made: then it stayed grey. */
    private void offerToSave() {
        if (isDirty() != offered) {
            offered = isDirty();
            getSite().getService(IEvaluationService.class).requestEvaluation(ISources.ACTIVE_PART_NAME);
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** Opens records in the window of this page. */
    private final class Host implements PageHost {

        @Override
        public Services services() {
            return services;
        }

        @Override
        public Remembered remembered() {
            return Remembered.inWorkspace();
        }

        @Override
        public Path drafts() {
            return RecordDrafts.folder();
        }

        @Override
        public IWorkbenchPage page() {
            return getSite().getPage();
        }

        @Override
        public void open(RecordRef record) {
            RecordPages.open(page(), record);
        }

        @Override
        public void openNew(String recordType, Map<String, Object> values) {
            RecordPages.openNew(page(), recordType, values);
        }

        @Override
        public void onCommand(String command, Runnable action, Control owner) {
            IHandlerService handlers = getSite().getService(IHandlerService.class);
            IHandlerActivation activation = handlers.activateHandler(command, new AbstractHandler() {

                @Override
                public Object execute(ExecutionEvent event) {
                    action.run();
                    return null;
                }
            });
            owner.addDisposeListener(event -> handlers.deactivateHandler(activation));
        }

        @Override
        public void changed() {
            if (panel != null) {
                named();
                firePropertyChange(IEditorPart.PROP_DIRTY);
                offerToSave();
            }
        }
    }
}
