package org.maitri.ui;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names for controls that have no label of their own, for those who hear what is on the screen. UI thread only. */
public final class Accessibility {

    private Accessibility() {}

    /** A name that stays. */
    public static void name(Control control, String name) {
        name(control, () -> name);
    }

    /** A name that changes. */
    public static void name(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
    }
}
