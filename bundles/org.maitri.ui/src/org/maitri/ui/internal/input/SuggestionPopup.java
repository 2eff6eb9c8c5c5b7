package org.maitri.ui.internal.input;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.maitri.ui.Icons;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.theme.Theme;

/** The records that fit what is being typed, below the field; the field keeps the focus. */
final class SuggestionPopup {

    private static final String POPUP = "org.maitri.ui.popup";

    private final Text field;
    private final Consumer<ReferenceSource.Suggestion> chosen;
    private List<ReferenceSource.Suggestion> shown = List.of();
    private Shell shell;
    private Table table;

    SuggestionPopup(Text field, Consumer<ReferenceSource.Suggestion> chosen) {
        this.field = field;
        this.chosen = chosen;
        field.addListener(SWT.Dispose, event -> hide());
    }

    /** Closes what is open below a field of a window. @return whether there was something */
    static boolean closeIn(Shell window) {
        for (Shell child : window.getShells()) {
            if (child.isVisible() && child.getData(POPUP) != null) {
                child.dispose();
                return true;
            }
        }
        return false;
    }

    boolean isOpen() {
        return shell != null && !shell.isDisposed() && shell.isVisible();
    }

    void show(List<ReferenceSource.Suggestion> found) {
        shown = found;
        if (shell == null || shell.isDisposed()) {
            create();
        }
        table.removeAll();
        for (ReferenceSource.Suggestion suggestion : found) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(
                    suggestion.subtitle().isBlank()
                            ? suggestion.title()
                            : suggestion.title() + "  \u00b7  " + suggestion.subtitle());
            item.setImage(Icons.small(table, suggestion.icon()));
        }
        if (found.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(Messages.get("input.reference.none"));
        } else if (found.getFirst() instanceof ReferenceSource.Found) {
            table.select(0); // what is new is not made by an Enter too many
        }
        Rectangle at = field.getDisplay().map(field.getParent(), null, field.getBounds());
        int height = Math.min(300, Math.max(1, table.getItemCount()) * table.getItemHeight() + 8);
        Point size = new Point(Math.max(360, at.width), height);
        shell.setBounds(beside(at, size, field.getMonitor().getClientArea()));
        shell.setVisible(true);
    }

    /** Below the field, or above it where the screen ends, so that what is typed is seen. */
    static Rectangle beside(Rectangle field, Point size, Rectangle screen) {
        int below = field.y + field.height;
        boolean fits = below + size.y <= screen.y + screen.height;
        int x = Math.max(screen.x, Math.min(field.x, screen.x + screen.width - size.x));
        return new Rectangle(x, fits ? below : Math.max(screen.y, field.y - size.y), size.x, size.y);
    }

    private void create() {
        shell = new Shell(field.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
        FillLayout border = new FillLayout();
        border.marginWidth = 1;
        border.marginHeight = 1;
        shell.setLayout(border);
        shell.setBackground(Theme.of(field).neutral(4));
        shell.setData(POPUP, Boolean.TRUE);
        table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_FOCUS);
        table.addListener(SWT.MouseUp, event -> take());
    }

    /** @return whether the key was meant for the list */
    boolean press(int key) {
        if (!isOpen()) {
            return false;
        }
        int index = table.getSelectionIndex();
        switch (key) {
            case SWT.ARROW_DOWN -> table.setSelection(Math.min(table.getItemCount() - 1, index + 1));
            case SWT.ARROW_UP -> table.setSelection(Math.max(0, index - 1));
            case SWT.CR, SWT.KEYPAD_CR -> take();
            case SWT.ESC -> hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void take() {
        int index = table.getSelectionIndex();
        hide();
        field.getShell().forceActive();
        field.setFocus();
        if (index >= 0 && index < shown.size()) {
            chosen.accept(shown.get(index));
        }
    }

    void hide() {
        if (shell != null && !shell.isDisposed()) {
            shell.dispose();
        }
    }
}
