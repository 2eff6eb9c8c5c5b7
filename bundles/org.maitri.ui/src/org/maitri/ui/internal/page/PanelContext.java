package org.maitri.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.maitri.kernel.RecordRef;
import org.maitri.ui.Background;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.MissingServiceException;
import org.maitri.ui.internal.Remembered;
import org.maitri.ui.page.Drafts;
import org.maitri.ui.page.PageContext;

/** What sections know of the page they are on. */
public final class PanelContext implements PageContext {

    private static final int PAUSE = 400;

    private final PageHost host;
    private final Control owner;
    private final RecordRef record;
    private final Supplier<Map<String, Object>> typed;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> typing = new ArrayList<>();
    private final Runnable paused = this::paused;
    private final Drafts drafts;
    private Runnable onEditing = () -> {};
    private boolean editing;

    /** @param typed what is typed in the form */
    PanelContext(PageHost host, Control owner, RecordRef record, Supplier<Map<String, Object>> typed) {
        this.host = host;
        this.owner = owner;
        this.record = record;
        this.typed = typed;
        drafts = new Drafts(host.drafts());
    }

    @Override
    public Optional<String> draft(RecordRef of, String name) {
        return drafts.find(Drafts.key(of, name)).map(draft -> draft.inputs().get(name));
    }

    @Override
    public void keepDraft(String name, String text) {
        if (text.isBlank()) {
            drafts.drop(Drafts.key(record, name));
        } else {
            drafts.keep(Drafts.key(record, name), Map.of(name, text));
        }
    }

    @Override
    public void editing(boolean something) {
        editing = something;
        onEditing.run();
    }

    /** Runs when a section says whether something is typed in it. */
    void onEditing(Runnable listener) {
        onEditing = listener;
    }

    boolean editing() {
        return editing;
    }

    @Override
    public RecordRef record() {
        return record;
    }

    @Override
    public <T> T service(Class<T> type) {
        return host.services().require(type);
    }

    public Remembered remembered() {
        return host.remembered();
    }

    @Override
    public void onCommand(String command, Runnable action) {
        host.onCommand(command, action, owner);
    }

    @Override
    public void onRefresh(Runnable refresh) {
        listeners.add(refresh);
    }

    @Override
    public Map<String, Object> typed() {
        return typed.get();
    }

    @Override
    public void onTyped(Runnable listener) {
        typing.add(listener);
    }

    /** Somebody types in the form. */
    void typing() {
        if (!typing.isEmpty()) {
            owner.getDisplay().timerExec(PAUSE, paused);
        }
    }

    private void paused() {
        if (!owner.isDisposed()) {
            run(typing);
        }
    }

    void refresh() {
        run(listeners);
    }

    private void run(List<Runnable> all) {
        for (Runnable listener : all) {
            try {
                listener.run();
            } catch (RuntimeException broken) {
                ILog.of(PanelContext.class).error(record.toString(), broken);
            }
        }
    }

    @Override
    public <T> void load(Supplier<T> offThread, Consumer<T> onUi) {
        load(offThread, onUi, PageSections.ATTEMPTS);
    }

    private <T> void load(Supplier<T> offThread, Consumer<T> onUi, int attempts) {
        Background.work(Messages.get("page.loading"), progress -> offThread.get())
                .then(onUi)
                .orElse(failure -> {
                    if (failure instanceof MissingServiceException && attempts > 1) {
                        owner.getDisplay().timerExec(PageSections.AGAIN_AFTER, () -> {
                            if (!owner.isDisposed()) {
                                load(offThread, onUi, attempts - 1);
                            }
                        });
                    } else {
                        ILog.of(PanelContext.class).error(record.toString(), failure);
                    }
                })
                .start(owner);
    }

    @Override
    public void open(RecordRef wanted) {
        host.open(wanted);
    }

    @Override
    public void openNew(String recordType, Map<String, Object> values) {
        host.openNew(recordType, values);
    }

    @Override
    public IWorkbenchPage page() {
        return host.page();
    }
}
