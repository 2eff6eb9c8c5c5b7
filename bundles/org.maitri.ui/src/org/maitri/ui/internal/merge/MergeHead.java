package org.maitri.ui.internal.merge;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.merge.MergePreview;
import org.maitri.spi.record.Tone;
import org.maitri.ui.Pills;
import org.maitri.ui.PlainText;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** The names of the two records, and which of them stays. UI thread only. */
final class MergeHead extends Composite {

    MergeHead(Composite parent, MergePreview preview, Runnable swap) {
        super(parent, SWT.NONE);
        Styles.plain(this);
        setLayout(Space.grid(3, 0, Space.L));
        name(preview.survivorTitle(), Tone.GOOD, "check", Messages.get("head.survivor"));
        Button button = new Button(this, SWT.PUSH);
        button.setText(Messages.get("head.swap"));
        button.setToolTipText(Messages.get("head.swap.tip"));
        button.addListener(SWT.Selection, event -> swap.run());
        name(preview.absorbedTitle(), Tone.NEUTRAL, "merge", Messages.get("head.absorbed"));
    }

    private void name(String title, Tone tone, String icon, String role) {
        Composite box = Styles.plain(new Composite(this, SWT.NONE));
        box.setLayout(Space.grid(1, 0, Space.XS));
        GridData data = Space.wide();
        data.widthHint = 280;
        box.setLayoutData(data);
        Pills.create(box, tone, icon, role);
        Label label = Styles.plain(new Label(box, SWT.WRAP));
        label.setText(PlainText.inLabel(title));
        label.setFont(Fonts.heading(this));
        label.setLayoutData(Space.wide());
    }
}
