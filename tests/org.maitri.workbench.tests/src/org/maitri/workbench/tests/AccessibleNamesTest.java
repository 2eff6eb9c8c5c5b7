package org.maitri.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.testsupport.Services;
import org.maitri.testsupport.WindowDriver;
import org.maitri.ui.page.RecordPages;

/** Who cannot see the window hears what each field, table and picture on a button is for. */
class AccessibleNamesTest {

    /** The platform's own perspectives lie beside the tests and are not in the product. */
    private static final String HOUSE = "org.maitri.";

    private final WindowDriver window = new WindowDriver();
    private final Set<String> nameless = new TreeSet<>();

    @BeforeEach
    void wait_for_the_window() {
        Services.await(Database.class);
        window.settle();
    }

    @Test
    void everything_in_every_perspective_has_a_name() {
        for (IPerspectiveDescriptor perspective : window.ask(
                () -> PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())) {
            if (perspective.getId().startsWith(HOUSE)) {
                window.showPerspective(perspective.getId());
                look(perspective.getId());
            }
        }
        assertThat(nameless).isEmpty();
    }

    @Test
    void everything_on_every_page_of_a_record_has_a_name() {
        for (RecordType<?> type : Services.await(Records.class).types()) {
            if (type.standalone()) {
                window.tell(() -> RecordPages.openNew(window.page(), type.id(), Map.of()));
                window.settle();
                look(type.id());
                window.tell(() -> window.page().closeAllEditors(false));
            }
        }
        assertThat(nameless).isEmpty();
    }

    @Test
    void everything_in_dialogs_has_a_name() {
        for (String command : List.of(
                "org.maitri.workbench.command.import",
                "org.maitri.workbench.command.export",
                "org.maitri.workbench.command.connect",
                "org.maitri.workbench.command.profile",
                "org.maitri.workbench.command.search",
                "org.maitri.workbench.command.plugins",
                "org.eclipse.ui.help.aboutAction")) {
            window.run(command);
            window.settle();
            look(command);
            window.tell(() -> {
                for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
                    if (!shell.isDisposed() && shell.getParent() != null && shell.isVisible()) {
                        shell.close();
                    }
                }
            });
            window.settle();
        }
        assertThat(nameless).isEmpty();
    }

    private void look(String place) {
        window.tell(() -> {
            for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
                if (shell.isVisible()) {
                    look(place, shell);
                }
            }
        });
    }

    private void look(String place, Composite parent) {
        Control before = null;
        for (Control control : parent.getChildren()) {
            if (control.isVisible()) {
                if (needsName(control) && !isNamed(control, before)) {
                    nameless.add(place + ": " + path(control));
                }
                if (control instanceof ToolBar bar) {
                    look(place, bar);
                }
                if (control instanceof Composite composite && !(control instanceof DateTime)) {
                    look(place, composite);
                }
            }
            before = control;
        }
    }

    private void look(String place, ToolBar bar) {
        for (ToolItem item : bar.getItems()) {
            boolean separator = item.getImage() == null && item.getText().isBlank();
            if (!separator && item.getText().isBlank() && blank(item.getToolTipText())) {
                nameless.add(place + ": " + item + " in " + path(bar));
            }
        }
    }

    private static boolean needsName(Control control) {
        return switch (control) {
            case Button button -> button.getText().isBlank();
            case Text text -> (text.getStyle() & SWT.READ_ONLY) == 0;
            case Combo combo -> true;
            case Spinner spinner -> true;
            case DateTime date -> true;
            case Table table -> true;
            case Tree tree -> true;
            default -> false;
        };
    }

    /** The platform itself takes a label that comes right before as the name. */
    private static boolean isNamed(Control control, Control before) {
        return before instanceof Label label && !label.getText().isBlank()
                || !blank(control.getToolTipText())
                || control instanceof Text text && !blank(text.getMessage())
                || !blank(accessibleName(control));
    }

    /** What the listeners of a control answer when a screen reader asks for its name. */
    private static String accessibleName(Control control) {
        AccessibleEvent event = new AccessibleEvent(control);
        try {
            Field listeners = Accessible.class.getDeclaredField("accessibleListeners");
            listeners.setAccessible(true);
            if (listeners.get(control.getAccessible()) instanceof List<?> all) {
                for (Object listener : new ArrayList<>(all)) {
                    ((AccessibleListener) listener).getName(event);
                }
            }
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
        return event.result;
    }

    private static String path(Control control) {
        StringBuilder path = new StringBuilder(control.toString());
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            path.append(" < ").append(parent.getClass().getSimpleName());
        }
        return path + " in '" + control.getShell().getText() + "'";
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
