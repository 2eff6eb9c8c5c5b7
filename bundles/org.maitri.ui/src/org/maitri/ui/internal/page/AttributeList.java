package org.maitri.ui.internal.page;

import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.maitri.ui.Accessibility;
import org.maitri.ui.PlainText;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** What was imported with a record and fits no field, name and value a line. */
final class AttributeList extends Composite {

    private static final int NAME_WIDTH = 200;

    AttributeList(Composite parent, Map<String, String> attributes) {
        super(parent, SWT.NONE);
        setLayout(Space.grid(2, 0, Space.XS));
        Styles.plain(this);
        attributes.forEach((name, value) -> {
            Label label = Styles.muted(new Label(this, SWT.NONE));
            label.setText(PlainText.inLabel(name));
            label.setToolTipText(name);
            GridData place = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
            place.widthHint = NAME_WIDTH;
            label.setLayoutData(place);
            Text text = Styles.plain(new Text(this, SWT.READ_ONLY | SWT.SINGLE));
            text.setText(value);
            Accessibility.name(text, name);
            text.setLayoutData(Space.wide());
        });
    }
}
