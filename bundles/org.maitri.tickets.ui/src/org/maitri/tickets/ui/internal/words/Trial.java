package org.maitri.tickets.ui.internal.words;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Control;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.page.PageContext;

/**
 * Tries what is typed on a page, anew each time the person pauses or the record was changed; only the last answer counts. UI thread
 * only.
 *
 * @param <T> what comes of it
 */
final class Trial<T> {

    private final Control owner;
    private final String name;
    private final Supplier<Supplier<T>> question;
    private final Consumer<T> answer;
    private final Consumer<String> refusal;
    private Background.Running running;

    /**
     * @param question reads what is typed, and gives the work that needs the database
     * @param refusal hears why there is no answer
     */
    Trial(Control owner, String name, Supplier<Supplier<T>> question, Consumer<T> answer, Consumer<String> refusal) {
        this.owner = owner;
        this.name = name;
        this.question = question;
        this.answer = answer;
        this.refusal = refusal;
    }

    /** Tries it now, and from now on. */
    void follow(PageContext context) {
        context.onRefresh(this::run);
        context.onTyped(this::run);
        run();
    }

    void run() {
        if (owner.isDisposed()) {
            return;
        }
        if (running != null) {
            running.cancel();
        }
        Supplier<T> work = question.get();
        running = Background.work(name, progress -> work.get())
                .then(answer)
                .orElse(failure -> refusal.accept(FailedState.sentence(failure)))
                .start(owner);
    }
}
