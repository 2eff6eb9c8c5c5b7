package org.maitri.workbench.internal.keys;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.internal.keys.NewKeysPreferencePage;
import org.maitri.ui.Later;

/** The platform's page of all keys, which takes its time: what it needs and what it shows come in events of their own. */
public final class KeysPage extends NewKeysPreferencePage {

    private static final int CHARACTERS = 120;
    private static final int LINES = 31;

    private IWorkbench workbench;
    private boolean filled;
    private Object wanted;

    @Override
    public void init(IWorkbench opened) {
        workbench = opened;
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite room = new Composite(parent, SWT.NONE);
        room.setLayout(new FillLayout());
        Later.make(room, () -> {
            super.init(workbench);
            Later.make(room, () -> fill(room));
        });
        return room;
    }

    private void fill(Composite room) {
        super.createContents(room);
        room.requestLayout();
        filled = true;
        super.applyData(wanted);
    }

    @Override
    public void applyData(Object data) {
        wanted = data;
        if (filled) {
            super.applyData(data);
        }
    }

    /** What it will need, for the dialog asks before it is filled. */
    @Override
    protected Point doComputeSize() {
        return new Point(convertWidthInCharsToPixels(CHARACTERS), convertHeightInCharsToPixels(LINES));
    }

    @Override
    public boolean performOk() {
        return !filled || super.performOk();
    }
}
