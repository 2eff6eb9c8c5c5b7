package org.maitri.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.spi.persistence.Database;
import org.maitri.testsupport.Services;
import org.maitri.testsupport.WindowDriver;
import org.maitri.ui.FocusScroll;

/** A page scrolls to what gets the focus, but not away from under the mouse. */
class FocusScrollTest {

    private final WindowDriver window = new WindowDriver();
    private Shell shell;
    private ScrolledComposite scroll;
    private Text top;
    private Text halfInSight;

    @BeforeEach
    void open_a_small_window_on_a_long_page() {
        Services.await(Database.class);
        window.settle();
        window.tell(() -> {
            shell = new Shell(Display.getCurrent());
            shell.setLayout(new FillLayout());
            scroll = new ScrolledComposite(shell, SWT.V_SCROLL);
            FocusScroll.install(scroll);
            Composite page = new Composite(scroll, SWT.NONE);
            top = new Text(page, SWT.MULTI);
            top.setBounds(0, 0, 200, 100);
            halfInSight = new Text(page, SWT.MULTI);
            halfInSight.setBounds(0, 150, 200, 200);
            page.setSize(200, 800);
            scroll.setContent(page);
            shell.setSize(240, 240);
            shell.open();
            shell.forceActive();
        });
        window.settle();
        window.tell(top::setFocus);
        window.await("the first text has the focus", top::isFocusControl);
    }

    @AfterEach
    void close_it() {
        window.tell(shell::dispose);
    }

    @Test
    void a_page_scrolls_to_what_the_keyboard_reaches() {
        window.tell(halfInSight::setFocus);
        window.await("it has come into sight", () -> scroll.getOrigin().y > 0);
    }

    @Test
    void a_page_stays_where_it_is_under_a_pressed_mouse_button() {
        window.tell(() -> {
            halfInSight.setFocus(); // which GTK does before it tells of the press
            halfInSight.notifyListeners(SWT.MouseDown, new Event());
        });
        window.await("what was pressed has the focus", halfInSight::isFocusControl);
        window.tell(() -> halfInSight.notifyListeners(SWT.MouseUp, new Event()));
        window.settle();
        assertThat(window.ask(() -> scroll.getOrigin().y)).isZero();
    }
}
