package org.maitri.ui.internal.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.kernel.Progress;
import org.maitri.spi.access.Access;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Segment;
import org.maitri.spi.segment.Segments;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.PlainText;
import org.maitri.ui.internal.Services;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** Builds a segment from what can be said, and counts who is in it with each change. */
final class BuilderPanel extends Composite {

    private static final int PREVIEWED = 8;
    private static final int PAUSE_MILLIS = 300;

    private final PageContext context;
    private final Values values = new Values(Services.installed());
    private final Composite tree;
    private final Label count;
    private final Label preview;
    private final Button save;
    private final Runnable recount = this::count;
    private Branch root = Branch.root(Expression.EVERYBODY);
    private Expression stored;
    private Background.Running counting;

    BuilderPanel(Composite parent, PageContext context) {
        super(parent, SWT.NONE);
        this.context = context;
        parent.setLayout(Space.grid(1, 0, 0));
        setLayoutData(Space.wide());
        setLayout(Space.grid(1, 0, Space.S));
        Styles.plain(this);
        tree = Styles.plain(new Composite(this, SWT.NONE));
        tree.setLayoutData(Space.wide());
        tree.setLayout(Space.grid(1, 0, 0));
        count = new Label(this, SWT.WRAP);
        count.setLayoutData(Space.wide());
        preview = Styles.muted(new Label(this, SWT.WRAP));
        preview.setLayoutData(Space.wide());
        Composite buttons = Styles.plain(new Composite(this, SWT.NONE));
        buttons.setLayout(Space.grid(2, 0, Space.S));
        boolean may = context.service(Access.class).may(Segment.TYPE + ".write");
        save = button(buttons, "builder.save", this::save);
        save.setEnabled(false);
        button(buttons, "builder.snapshot", this::snapshot).setEnabled(may);
        context.onRefresh(this::load);
        load();
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    Segments segments() {
        return context.service(Segments.class);
    }

    Values values() {
        return values;
    }

    private void load() {
        context.load(() -> segments().audience(context.record(), Progress.NONE), expression -> {
            if (!isDisposed() && !expression.equals(stored)) {
                stored = expression;
                root = Branch.root(expression);
                rebuild();
            }
        });
    }

    /** Shows the tree anew, after a part came or went. */
    void rebuild() {
        Space.clear(tree);
        new GroupBox(tree, root, this, null);
        changed();
        requestLayout();
    }

    /** Counts anew, a moment after the last change. */
    void changed() {
        save.setEnabled(!root.expression().equals(stored)
                && context.service(Access.class).may(Segment.TYPE + ".write"));
        getDisplay().timerExec(PAUSE_MILLIS, recount);
    }

    private record Counted(long count, List<String> some) {}

    private void count() {
        if (isDisposed()) {
            return;
        }
        if (counting != null) {
            counting.cancel();
        }
        Expression expression = root.expression();
        count.setText(Messages.get("builder.counting"));
        counting = Background.work(Messages.get("builder.counting"), progress -> count(expression, progress))
                .then(this::show)
                .orElse(failure -> {
                    count.setText(failure.getMessage() == null ? failure.toString() : failure.getMessage());
                    preview.setText("");
                    requestLayout();
                })
                .start(this);
    }

    private Counted count(Expression expression, Progress progress) {
        Segments segments = segments();
        Records records = context.service(Records.class);
        List<String> some = new ArrayList<>();
        for (RecordType<?> type : segments.customerTypes()) {
            ListQuery query = ListQuery.of(type, PREVIEWED).meeting(segments.condition(expression, type));
            some.addAll(records.titles(records.page(query, progress).stream()
                            .map(row -> row.record())
                            .toList())
                    .values());
        }
        long all = segments.count(expression, progress).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new Counted(all, some);
    }

    private void show(Counted counted) {
        count.setText(Messages.count("builder.count", counted.count()));
        String names = counted.some().stream().limit(PREVIEWED).collect(Collectors.joining(", "));
        preview.setText(PlainText.inLabel(names + (counted.count() > PREVIEWED ? Messages.get("builder.more") : "")));
        requestLayout();
    }

    private void save() {
        Expression wanted = root.expression();
        Background.work(Messages.get("builder.save"), progress -> {
                    segments().change(context.record(), wanted, progress);
                    return wanted;
                })
                .then(done -> {
                    stored = done;
                    save.setEnabled(!root.expression().equals(stored));
                })
                .orElse(failure -> FailedState.dialog(getShell(), Messages.get("builder.save"), failure))
                .start(this);
    }

    private void snapshot() {
        InputDialog name = new InputDialog(
                getShell(), Messages.get("builder.snapshot"), Messages.get("builder.snapshot.name"), "", null);
        if (name.open() == Window.OK) {
            Background.work(
                            Messages.get("builder.snapshot"),
                            progress -> segments().snapshot(context.record(), name.getValue(), progress))
                    .then(context::open)
                    .orElse(failure -> FailedState.dialog(getShell(), Messages.get("builder.snapshot"), failure))
                    .shown()
                    .start(this);
        }
    }
}
