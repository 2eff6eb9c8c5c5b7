package org.maitri.ui.internal.start;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.data.DummyBodyDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.maitri.ui.internal.list.CollectionFactories;

/**
 * Makes one of each kind of widget where nobody sees it, one in an event, so that what the window system needs for the first of
 * a kind is there before a page or a dialog needs many of them at once.
 */
final class WidgetsAhead {

    private static final int BETWEEN_MILLIS = 30;

    private static final List<Consumer<Composite>> KINDS = List.of(
            parent -> CollectionFactories.load(),
            WidgetsAhead::layers,
            WidgetsAhead::table,
            parent -> new Label(parent, SWT.WRAP).setText("x"),
            parent -> new Text(parent, SWT.BORDER | SWT.SINGLE).setText("x"),
            parent -> new Text(parent, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL).setMessage("x"),
            parent -> new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL).setText("x"),
            parent -> new StyledText(parent, SWT.WRAP).setText("x"),
            parent -> new Button(parent, SWT.PUSH).setText("x"),
            parent -> new Button(parent, SWT.CHECK).setText("x"),
            parent -> new Button(parent, SWT.RADIO).setText("x"),
            parent -> new Link(parent, SWT.NONE).setText("<a>x</a>"),
            parent -> new Combo(parent, SWT.READ_ONLY).add("x"),
            parent -> new Combo(parent, SWT.DROP_DOWN).add("x"),
            parent -> new CCombo(parent, SWT.BORDER).add("x"),
            parent -> new CLabel(parent, SWT.NONE).setText("x"),
            parent -> new DateTime(parent, SWT.DATE | SWT.DROP_DOWN),
            parent -> new Spinner(parent, SWT.BORDER),
            parent -> new ProgressBar(parent, SWT.INDETERMINATE),
            parent -> new ProgressBar(parent, SWT.SMOOTH),
            parent -> new Group(parent, SWT.NONE).setText("x"),
            parent -> new SashForm(parent, SWT.HORIZONTAL),
            parent -> new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL),
            parent -> new TabItem(new TabFolder(parent, SWT.NONE), SWT.NONE).setText("x"),
            parent -> new ToolItem(new ToolBar(parent, SWT.FLAT | SWT.RIGHT), SWT.DROP_DOWN).setText("x"),
            parent -> new TableColumn(new Table(parent, SWT.BORDER | SWT.CHECK), SWT.NONE).setText("x"),
            parent -> new TreeColumn(new Tree(parent, SWT.BORDER), SWT.NONE).setText("x"),
            parent -> new MenuItem(new Menu(parent), SWT.CASCADE).setText("x"),
            WidgetsAhead::write);

    private final Display display;
    private final Queue<Consumer<Composite>> left = new ArrayDeque<>(KINDS);

    WidgetsAhead(Display display) {
        this.display = display;
    }

    /** Begins, and returns at once. UI thread only. */
    void make() {
        Consumer<Composite> kind = left.poll();
        if (kind == null || display.isDisposed()) {
            return;
        }
        Shell unseen = new Shell(display, SWT.DIALOG_TRIM | SWT.RESIZE);
        unseen.setLayout(new GridLayout());
        kind.accept(unseen);
        unseen.pack();
        unseen.dispose();
        display.timerExec(BETWEEN_MILLIS, this::make);
    }

    private static ViewportLayer layers(Composite parent) {
        DataLayer rows = new DataLayer(new DummyBodyDataProvider(1, 1));
        return new ViewportLayer(new SelectionLayer(new ColumnReorderLayer(rows), false));
    }

    /** What a list is drawn by. */
    private static void table(Composite parent) {
        NatTable table = new NatTable(parent, layers(parent), false);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.configure();
    }

    private static void write(Composite parent) {
        GC gc = new GC(parent);
        gc.setFont(JFaceResources.getHeaderFont());
        gc.textExtent("x");
        gc.dispose();
    }
}
