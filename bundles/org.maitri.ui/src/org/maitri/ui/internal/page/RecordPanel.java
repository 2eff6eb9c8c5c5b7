package org.maitri.ui.internal.page;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.access.Access;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;
import org.maitri.ui.Background;
import org.maitri.ui.Later;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.input.FieldInput;
import org.maitri.ui.internal.input.Inputs;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** A record page: notices, header, form and sections, and what saving, conflicts and drafts mean for them. UI thread only. */
public final class RecordPanel extends Composite {

    private final PageHost host;
    private final RecordStore<?> store;
    private final RecordFormPresenter presenter;
    private final boolean writable;
    private final MergeNotice merged;
    private final LockNotice lock;
    private final PresenceNotice presence;
    private final NoticeBar notice;
    private final LikeNotice alike;
    private final PageHeader header;
    private final PageBody body;
    private final PageDraft draft;
    private final PageConflict conflict;
    private FormPanel form;
    private boolean formBelow;
    private PanelContext context;
    private Control focused;

    /** @param key under which a draft of the record is kept */
    public <E extends StoredRecord> RecordPanel(
            Composite parent, PageHost host, RecordType<E> type, Snapshot snapshot, RecordRef key) {
        super(parent, SWT.NONE);
        this.host = host;
        store = new RecordStore<>(host.services(), type);
        presenter = new RecordFormPresenter(type, snapshot, FieldInput.local(), this::changed);
        writable = host.services()
                .find(Access.class)
                .map(access -> access.may(type.writePermission()))
                .orElse(true);
        setLayout(Space.grid(1, 0, 0));
        Styles.plain(this);
        merged = new MergeNotice(this, host, this::absorbed);
        lock = new LockNotice(this, host, type);
        presence = new PresenceNotice(this, host, this::isEditing);
        notice = new NoticeBar(this);
        alike = new LikeNotice(this, host, store, presenter);
        ClashPane pane = new ClashPane(this);
        header = new PageHeader(this, presenter, () -> save(done -> {}), this::archive);
        header.setLayoutData(Space.wide());
        body = new PageBody(this);
        body.setLayoutData(Space.fill());
        draft = new PageDraft(this, host, presenter, notice, key);
        conflict = new PageConflict(this, store, presenter, notice, pane);
        fill();
        draft.offer();
        rememberFocus();
    }

    private void rememberFocus() {
        Listener listener = event -> {
            if (event.widget instanceof Control control && control != this && isWithin(control)) {
                focused = control;
                control.forceFocus(); // where the window returns to when a dialog closes: not noted for a click
            }
        };
        getDisplay().addFilter(SWT.FocusIn, listener);
        addDisposeListener(event -> event.display.removeFilter(SWT.FocusIn, listener));
    }

    private void fill() {
        boolean stored = presenter.snapshot().stored();
        PageContent content = body.content();
        PageSections sections = new PageSections(host, presenter.type(), content);
        body.clear(stored && sections.central().isPresent());
        if (stored) {
            context = new PanelContext(host, content, presenter.snapshot().record(), presenter::typed);
            context.onEditing(presence::changed);
            formBelow = sections.above(context);
        }
        form = new FormPanel(
                stored ? sections.details() : content, presenter, Inputs.ofForm(host.services()), writable, host::open);
        form.setLayoutData(Space.wide());
        if (stored) {
            Later.make(content, () -> fillBelow(sections));
        }
        header.refresh(presenter, writable);
        content.requestLayout();
    }

    private void fillBelow(PageSections sections) {
        Snapshot shown = presenter.snapshot();
        sections.middle(body.middle(), context);
        sections.below(context, shown.attributes(), new Earlier());
        merged.refresh(shown.record());
        lock.refresh(shown.record());
        presence.watch(shown.record());
        body.content().requestLayout();
    }

    private void absorbed(boolean wentIntoAnother) {
        header.absorbed(wentIntoAnother);
        header.refresh(presenter, writable);
    }

    private boolean isEditing() {
        return isDirty() || context != null && context.editing();
    }

    private void changed() {
        if (isDisposed() || form == null) {
            return;
        }
        form.refresh();
        header.refresh(presenter, writable);
        draft.changed();
        presence.changed();
        alike.changed();
        host.changed();
        if (context != null) {
            context.typing();
        }
    }

    /** Saves in the background. @param done hears whether it was saved */
    public void save(Consumer<Boolean> done) {
        form.settle();
        Optional<Field<?>> wrong = presenter.check();
        if (wrong.isPresent()) {
            // the window puts the cursor back after its own save
            Later.make(this, () -> form.focus(wrong.get().id()));
            done.accept(false);
            return;
        }
        Snapshot before = presenter.snapshot();
        Map<String, Object> changes = presenter.changes();
        Background.work(Messages.get("page.saving"), progress -> store.save(before, changes, progress))
                .then(saved -> {
                    saved(before, saved);
                    done.accept(true);
                })
                .orElse(failure -> conflict.failed(failure, before, done))
                .start(this);
    }

    private void saved(Snapshot before, Snapshot saved) {
        draft.drop();
        notice.hide();
        conflict.settled();
        presenter.reset(saved);
        if (before.stored()) {
            context.refresh();
        } else {
            fill();
        }
        host.changed();
    }

    private void archive() {
        boolean wanted = !presenter.snapshot().archived();
        Snapshot before = presenter.snapshot();
        Background.work(Messages.get("page.saving"), progress -> store.archive(before, wanted, progress))
                .then(this::adopt)
                .start(this);
    }

    /** Puts earlier values of the record back. */
    private final class Earlier implements PutBack {

        @Override
        public Snapshot now() {
            return presenter.snapshot();
        }

        @Override
        public boolean allowed() {
            return writable;
        }

        @Override
        public void put(Field<?> field, Object value) {
            Snapshot before = presenter.snapshot();
            Background.work(Messages.get("page.saving"), progress -> store.putBack(before, field.id(), value, progress))
                    .then(RecordPanel.this::adopt)
                    .orElse(conflict::failed)
                    .start(RecordPanel.this);
        }

        @Override
        public void restore() {
            archive();
        }
    }

    /** Takes up what others changed; what is typed here stays. */
    void adopt(Snapshot read) {
        merged.refresh(read.record());
        conflict.ask(presenter.rebase(read), read);
        context.refresh();
    }

    /** Something was changed in the database: reads the record again. */
    public void reload() {
        Snapshot before = presenter.snapshot();
        if (!before.stored()) {
            return;
        }
        merged.refresh(before.record());
        lock.refresh(before.record());
        Background.work(Messages.get("page.loading"), progress -> store.read(before.record(), progress))
                .then(read -> {
                    if (read.version() != presenter.snapshot().version()) {
                        adopt(read);
                    } else {
                        context.refresh();
                    }
                })
                .orElse(conflict::failed)
                .start(this);
    }

    /** The record as it was last read. */
    public Snapshot snapshot() {
        return presenter.snapshot();
    }

    public boolean isDirty() {
        return presenter.dirty();
    }

    public boolean canUndo() {
        return presenter.canUndo();
    }

    public boolean canRedo() {
        return presenter.canRedo();
    }

    public void undo() {
        stepped(presenter.undo());
    }

    public void redo() {
        stepped(presenter.redo());
    }

    private void stepped(String field) {
        if (field != null) {
            form.focus(field);
        }
    }

    /** Opens the page of a new record of this type, where people make such records. */
    public void openAnother() {
        if (writable && presenter.type().standalone() && presenter.type().madeByHand()) {
            host.openNew(presenter.type().id(), Map.of());
        }
    }

    /** The person closes the page and wants nothing of it kept. */
    public void discard() {
        draft.drop();
    }

    /**
     * Where the person was: a dialog that closes must not turn the page back. Else the form; where that stands below other sections,
     * out of sight, what is typed would change the record unseen, so keys go to the central section.
     */
    @Override
    public boolean setFocus() {
        boolean clicked = body.isScrolled() && isWithin(getDisplay().getCursorControl());
        if (clicked || isWithin(getDisplay().getFocusControl())) {
            return true; // turning the page back would take what was clicked away
        }
        if (focused != null && !focused.isDisposed() && focused.isVisible() && focused.isEnabled()) {
            focused.setFocus(); // takes effect later while a dialog is closing
            return true;
        }
        return formBelow && body.focusMiddle() || form.setFocus();
    }

    private boolean isWithin(Control control) {
        Control each = control;
        while (each != null && each != this) {
            each = each.getParent();
        }
        return each != null;
    }
}
