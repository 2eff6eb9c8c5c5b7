package org.maitri.customers.ui.internal.duplicates;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.spi.duplicates.Duplicates;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Records;
import org.maitri.ui.Background;
import org.maitri.ui.Icons;
import org.maitri.ui.Later;
import org.maitri.ui.PlainText;
import org.maitri.ui.merge.MergeDialog;
import org.maitri.ui.page.RecordPages;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** The pairs that are likely the same, side by side: merge them, or say that they are not the same. */
public final class DuplicatesView extends ViewPart {

    private static final int BESIDE = 900;

    private Composite root;
    private Label summary;
    private DuplicatesTable pairs;
    private Label reasons;
    private Table values;
    private Background.Running running;

    @Override
    public void createPartControl(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        root.setLayout(Space.grid(1, Space.S, Space.S));
        summary = new Label(root, SWT.WRAP);
        summary.setLayoutData(Space.wide());
        SashForm halves = new SashForm(root, SWT.VERTICAL);
        halves.setLayoutData(Space.fill());
        pairs = new DuplicatesTable(halves, this::show);
        Composite beside = Styles.plain(new Composite(halves, SWT.NONE));
        beside.setLayout(Space.grid(1, 0, Space.XS));
        values = new Table(beside, SWT.FULL_SELECTION | SWT.BORDER);
        values.setLayoutData(Space.fill());
        values.setHeaderVisible(true);
        reasons = Styles.muted(new Label(beside, SWT.WRAP));
        reasons.setLayoutData(Space.wide());
        for (String name : new String[] {"field", "first", "second"}) {
            TableColumn column = new TableColumn(values, SWT.NONE);
            column.setText(Messages.get("duplicates.column." + name));
        }
        values.addListener(SWT.Resize, event -> share());
        halves.setWeights(55, 45);
        halves.addListener(SWT.Resize, event -> turn(halves));
        Theme.apply(root, () -> {
            root.setBackground(Theme.of(root).surface());
            summary.setBackground(Theme.of(root).surface());
            summary.setForeground(Theme.of(root).mutedText());
        });
        Action merge = action("merge", "merge", this::merge);
        Action reject = action("reject", "user-x", this::reject);
        Action open = action("open", "external-link", this::openBoth);
        Action scan = action("scan", "refresh-cw", this::scan);
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        MenuManager menu = new MenuManager();
        for (Action action : List.of(merge, reject, open, scan)) {
            tools.add(action);
            menu.add(action);
        }
        pairs.control().setMenu(menu.createContextMenu(pairs.control()));
        pairs.control().addListener(SWT.DefaultSelection, event -> merge());
        pairs.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                reject();
            }
        });
        summary.setText(Messages.get("duplicates.waiting"));
        ServiceTracker<Duplicates, Duplicates> profiles = profiles(root.getDisplay());
        profiles.open();
        root.addDisposeListener(event -> profiles.close());
    }

    /** Looks anew when a profile is opened, which may be after the window, or another one instead. */
    private ServiceTracker<Duplicates, Duplicates> profiles(Display display) {
        BundleContext bundle = FrameworkUtil.getBundle(DuplicatesView.class).getBundleContext();
        return new ServiceTracker<>(bundle, Duplicates.class, null) {
            @Override
            public Duplicates addingService(ServiceReference<Duplicates> opened) {
                display.asyncExec(DuplicatesView.this::refresh);
                return null;
            }
        };
    }

    /** Beside one another where there is room for it, else below one another. */
    private static void turn(SashForm halves) {
        Point size = halves.getSize();
        halves.setOrientation(size.x > BESIDE && size.x > 2 * size.y ? SWT.HORIZONTAL : SWT.VERTICAL);
    }

    /** Both records are seen at once, however narrow their half is. */
    private void share() {
        int width = values.getClientArea().width;
        int names = Math.min(160, width * 3 / 10);
        int[] widths = {names, (width - names) / 2, (width - names) / 2};
        for (int i = 0; i < widths.length; i++) {
            values.getColumn(i).setWidth(widths[i]);
        }
    }

    private static Action action(String key, String icon, Runnable work) {
        Action action = new Action(Messages.get("duplicates." + key), Icons.descriptor(icon)) {

            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(Messages.get("duplicates." + key + ".tip"));
        return action;
    }

    private void refresh() {
        if (root.isDisposed()) {
            return;
        }
        Database database = getSite().getService(Database.class);
        Records records = getSite().getService(Records.class);
        Duplicates duplicates = getSite().getService(Duplicates.class);
        if (database == null || records == null || duplicates == null) {
            summary.setText(Messages.get("duplicates.waiting"));
            return;
        }
        summary.setText(Messages.get("duplicates.searching"));
        if (running != null) {
            running.cancel();
        }
        running = Background.work(
                        Messages.get("duplicates.searching"),
                        progress -> new DuplicatesPresenter(database, records, duplicates).rows(progress))
                .then(this::show)
                .shown()
                .start(root);
    }

    private void show(List<DuplicateRow> rows) {
        summary.setText(Messages.get(rows.isEmpty() ? "duplicates.none" : "duplicates.found", rows.size()));
        summary.requestLayout();
        show((DuplicateRow) null);
        pairs.show(rows);
    }

    private void show(DuplicateRow row) {
        values.removeAll();
        reasons.setText(row == null ? "" : PlainText.inLabel(row.pair().reasons()));
        reasons.requestLayout();
        if (row == null) {
            return;
        }
        values.getColumn(1).setText(row.first());
        values.getColumn(2).setText(row.second());
        for (DuplicateRow.Value value : row.values()) {
            TableItem item = new TableItem(values, SWT.NONE);
            item.setText(new String[] {value.sign() + value.label(), value.first(), value.second()});
        }
        redrawSoon();
    }

    /** Rows that come while the room below them is given away are not drawn by themselves. */
    private void redrawSoon() {
        Later.make(values, values::redraw);
    }

    private void merge() {
        DuplicateRow row = pairs.selected();
        if (row != null) {
            new MergeDialog(
                            getSite().getShell(),
                            row.pair().first(),
                            row.pair().second(),
                            record -> RecordPages.open(getSite().getPage(), record))
                    .ask()
                    .ifPresent(done -> refresh());
        }
    }

    private void reject() {
        DuplicateRow row = pairs.selected();
        Duplicates duplicates = getSite().getService(Duplicates.class);
        if (row != null && duplicates != null) {
            Background.work(
                            Messages.get("duplicates.reject"),
                            progress -> duplicates.reject(
                                    row.pair().first(), row.pair().second()))
                    .then(done -> refresh())
                    .start(root);
        }
    }

    private void openBoth() {
        DuplicateRow row = pairs.selected();
        if (row != null) {
            RecordPages.open(getSite().getPage(), row.pair().second());
            RecordPages.open(getSite().getPage(), row.pair().first());
        }
    }

    private void scan() {
        Duplicates duplicates = getSite().getService(Duplicates.class);
        if (duplicates != null) {
            summary.setText(Messages.get("duplicates.searching"));
            Background.work(Messages.get("duplicates.searching"), progress -> {
                        duplicates.recordTypes().forEach(type -> duplicates.scan(type, progress));
                        return true;
                    })
                    .then(done -> refresh())
                    .shown()
                    .start(root);
        }
    }

    @Override
    public void setFocus() {
        pairs.control().setFocus();
    }
}
