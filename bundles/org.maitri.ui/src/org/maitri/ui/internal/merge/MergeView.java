package org.maitri.ui.internal.merge;

import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.maitri.spi.merge.MergePreview;
import org.maitri.spi.merge.Take;
import org.maitri.spi.record.RecordType;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** Two records side by side, with the choice between their values. UI thread only. */
public final class MergeView extends Composite {

    private final ChoiceTable table;

    public MergeView(Composite parent, RecordType<?> type, MergePreview preview, Runnable swap) {
        super(parent, SWT.NONE);
        Styles.plain(this);
        setLayout(Space.grid(1, 0, Space.L));
        new MergeHead(this, preview, swap).setLayoutData(Space.wide());
        table = new ChoiceTable(this, type, preview);
        table.setLayoutData(Space.wide());
    }

    /** What was chosen otherwise than proposed, by field. */
    public Map<String, Take> takes() {
        return table.takes();
    }
}
