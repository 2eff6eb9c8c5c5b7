package org.maitri.tickets.ui.internal.words;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.script.Script;
import org.maitri.ui.PlainText;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** One script: what to say, or steps that are ticked off. */
final class ScriptPane extends Composite {

    private static final int WIDTH = 200;
    private static final int UNDER_THE_WORDS = 24;

    /** A step and, below it, who took it. */
    private record Line(Button tick, Label who) {}

    private final boolean writable;
    private final BiConsumer<String, Boolean> ticked;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private Script shown;

    /** @param ticked hears that the person took a step, or did not after all */
    ScriptPane(Composite parent, boolean writable, BiConsumer<String, Boolean> ticked) {
        super(parent, SWT.NONE);
        this.writable = writable;
        this.ticked = ticked;
        Styles.plain(this);
        setLayout(Space.grid(1, 0, Space.XS));
    }

    /** The keyboard stays where it is while only ticks change. */
    void show(Script script, Playbooks playbooks) {
        if (!script.equals(shown)) {
            shown = script;
            make(script);
        }
        lines.forEach((step, line) -> mark(line, playbooks.taken(script, step)));
        requestLayout();
    }

    private void make(Script script) {
        Space.clear(this);
        lines.clear();
        if (!script.occasion().isBlank()) {
            say(Styles.muted(new Label(this, SWT.WRAP)), script.occasion());
        }
        if (Playbooks.hasSteps(script)) {
            AtomicInteger number = new AtomicInteger();
            script.steps()
                    .forEach(step -> lines.computeIfAbsent(
                            step, each -> line(Messages.get("scripts.step", number.incrementAndGet(), each), each)));
        } else {
            script.steps().forEach(words -> {
                say(words);
                lines.put(words, line(Messages.get("scripts.said"), words));
            });
        }
    }

    /** Says what there is to say where there is no script. */
    void say(String words) {
        say(Styles.plain(new Label(this, SWT.WRAP)), words);
    }

    private static void say(Label label, String words) {
        label.setText(PlainText.inLabel(words));
        label.setLayoutData(wide());
    }

    private Line line(String text, String step) {
        Button tick = Styles.plain(new Button(this, SWT.CHECK | SWT.WRAP));
        tick.setText(PlainText.inLabel(text));
        tick.setEnabled(writable);
        tick.setLayoutData(wide());
        tick.addListener(SWT.Selection, event -> ticked.accept(step, tick.getSelection()));
        Label who = Styles.muted(new Label(this, SWT.WRAP));
        GridData below = wide();
        below.horizontalIndent = UNDER_THE_WORDS;
        who.setLayoutData(below);
        return new Line(tick, who);
    }

    private static void mark(Line line, Optional<Playbooks.Taken> taken) {
        line.tick().setSelection(taken.isPresent());
        line.who()
                .setText(taken.map(step -> PlainText.inLabel(Messages.get(
                                "scripts.taken", step.by(), RelativeTime.local().text(step.at(), Instant.now()))))
                        .orElse(""));
        line.who().setVisible(taken.isPresent());
        ((GridData) line.who().getLayoutData()).exclude = taken.isEmpty();
    }

    private static GridData wide() {
        GridData place = Space.wide();
        place.widthHint = WIDTH;
        return place;
    }
}
