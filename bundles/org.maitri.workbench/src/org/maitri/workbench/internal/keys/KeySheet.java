package org.maitri.workbench.internal.keys;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.maitri.ui.Accessibility;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.workbench.internal.Messages;

/** Shows which keys do what, narrowed down by words, and leads to where they are changed. UI thread only. */
final class KeySheet extends Dialog {

    private static final int CHANGE = IDialogConstants.CLIENT_ID;
    private static final String PREFERENCES = "org.eclipse.ui.preferencePages.Keys";

    private final List<KeyGroup> groups;
    private Tree tree;

    KeySheet(Shell parent, List<KeyGroup> groups) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.groups = groups;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("keys.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = Styles.plain((Composite) super.createDialogArea(parent));
        area.setLayout(Space.grid(1, Space.L, Space.S));
        Text filter = new Text(area, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.get("keys.filter"));
        filter.setLayoutData(Space.wide());
        Accessibility.name(filter, Messages.get("keys.filter"));
        tree = new Tree(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        tree.setHeaderVisible(true);
        Accessibility.name(tree, Messages.get("keys.title"));
        column("keys.what", 340);
        column("keys.keys", 220);
        GridData place = Space.fill();
        place.heightHint = 420;
        tree.setLayoutData(place);
        filter.addListener(SWT.Modify, event -> show(filter.getText()));
        show("");
        return area;
    }

    private void column(String title, int width) {
        TreeColumn column = new TreeColumn(tree, SWT.NONE);
        column.setText(Messages.get(title));
        column.setWidth(width);
    }

    private void show(String words) {
        String wanted = words.strip().toLowerCase(Locale.getDefault());
        tree.setRedraw(false);
        tree.removeAll();
        for (KeyGroup group : groups) {
            List<KeyGroup.Line> lines = group.lines().stream()
                    .filter(line -> (line.name() + ' ' + line.keys())
                            .toLowerCase(Locale.getDefault())
                            .contains(wanted))
                    .toList();
            if (!lines.isEmpty()) {
                show(group.name(), lines);
            }
        }
        tree.setRedraw(true);
    }

    private void show(String group, List<KeyGroup.Line> lines) {
        TreeItem title = new TreeItem(tree, SWT.NONE);
        title.setText(group);
        title.setFont(Fonts.strong(tree));
        lines.forEach(line -> new TreeItem(title, SWT.NONE).setText(new String[] {line.name(), line.keys()}));
        title.setExpanded(true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, CHANGE, Messages.get("keys.change"), false);
        createButton(parent, IDialogConstants.OK_ID, Messages.get("keys.close"), true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == CHANGE) {
            Shell window = getParentShell();
            close();
            PreferencesUtil.createPreferenceDialogOn(window, PREFERENCES, null, null)
                    .open();
        } else {
            super.buttonPressed(button);
        }
    }
}
