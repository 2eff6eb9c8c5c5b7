package org.maitri.workbench.internal.preferences;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.setting.SettingValue;
import org.maitri.ui.Icons;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.workbench.internal.Messages;

/** Shows that an administrator decided about a setting, and where. */
public final class LockNotice {

    private static final int TEXT_WIDTH = 360;

    private LockNotice() {}

    /** Switches the controls off and says why below them, if the setting is locked; does nothing otherwise. */
    public static void show(Composite parent, SettingValue value, Control... controls) {
        if (!value.locked()) {
            return;
        }
        for (Control control : controls) {
            control.setEnabled(false);
        }
        Composite notice = new Composite(parent, SWT.NONE);
        notice.setLayout(Space.grid(2, 0, Space.XS));
        Label lock = new Label(notice, SWT.NONE);
        lock.setImage(Icons.small(lock, "lock"));
        Label words = Styles.muted(new Label(notice, SWT.WRAP));
        words.setText(Messages.get("preferences.locked", value.lock()));
        GridData place = Space.wide();
        place.widthHint = TEXT_WIDTH;
        words.setLayoutData(place);
    }
}
