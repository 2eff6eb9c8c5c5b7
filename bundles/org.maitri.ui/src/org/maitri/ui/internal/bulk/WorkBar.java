package org.maitri.ui.internal.bulk;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.maitri.kernel.Progress;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** How far work in a dialog is: a bar and a line of words. Takes no room while nothing runs. */
final class WorkBar extends Composite {

    private static final long PAUSE = 80_000_000;

    private final Label words;
    private final ProgressBar bar;

    WorkBar(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(Space.grid(1, 0, Space.XS));
        Styles.plain(this);
        words = Styles.muted(new Label(this, SWT.NONE));
        words.setLayoutData(Space.wide());
        bar = new ProgressBar(this, SWT.SMOOTH | SWT.HORIZONTAL);
        bar.setLayoutData(Space.wide());
        setLayoutData(Space.wide());
        show(false);
    }

    void show(boolean wanted) {
        ((GridData) getLayoutData()).exclude = !wanted;
        setVisible(wanted);
        requestLayout();
    }

    /** Shows what the work tells, a few times a second; work calls the result from its own thread. */
    Progress watch(Progress progress) {
        return new Progress() {

            private String task = "";
            private long total;
            private long last;

            @Override
            public void begin(String name, long units) {
                task = name;
                total = units;
                last = 0;
                progress.begin(name, units);
                worked(0);
            }

            @Override
            public void worked(long done) {
                progress.worked(done);
                if (System.nanoTime() - last > PAUSE) {
                    last = System.nanoTime();
                    tell(task, done, total);
                }
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private void tell(String task, long done, long total) {
        getDisplay().asyncExec(() -> {
            if (!isDisposed()) {
                words.setText(task);
                bar.setMaximum(1000);
                bar.setSelection(total == 0 ? 0 : (int) (1000 * done / total));
            }
        });
    }
}
