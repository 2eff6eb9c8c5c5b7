package org.maitri.workbench.internal.navigation;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names for controls that have no label of their own. */
public final class AccessibleNames {

    private AccessibleNames() {}

    public static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
