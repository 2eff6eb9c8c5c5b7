package org.maitri.ui.internal.segment;

import java.util.Arrays;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** A group of parts: how they belong together, the parts themselves, and the way to add one. */
final class GroupBox {

    GroupBox(Composite parent, Branch branch, BuilderPanel panel, Runnable remove) {
        Composite box = Styles.plain(new Composite(parent, SWT.NONE));
        box.setLayoutData(Space.wide());
        box.setLayout(Space.grid(1, 0, Space.XS));
        Composite head = Styles.plain(new Composite(box, SWT.NONE));
        Combo join = new Combo(head, SWT.READ_ONLY);
        Arrays.stream(Branch.Join.values())
                .forEach(each -> join.add(Messages.get("builder." + each.name().toLowerCase(Locale.ROOT))));
        join.select(branch.join().ordinal());
        join.addListener(SWT.Selection, event -> {
            branch.join(Branch.Join.values()[join.getSelectionIndex()]);
            panel.changed();
        });
        Button add = new Button(head, SWT.PUSH);
        add.setText(Messages.get("builder.add"));
        add.addListener(
                SWT.Selection,
                event -> new CriterionMenu(panel.segments(), part -> {
                            branch.parts().add(Branch.of(part));
                            panel.rebuild();
                        })
                        .open(add));
        if (remove != null) {
            Button away = new Button(head, SWT.PUSH);
            away.setText(Messages.get("builder.remove"));
            away.addListener(SWT.Selection, event -> remove.run());
        }
        head.setLayout(Space.grid(head.getChildren().length, 0, Space.S));
        Composite inside = Styles.plain(new Composite(box, SWT.NONE));
        inside.setLayoutData(Space.wide());
        GridLayout layout = Space.grid(1, 0, Space.XS);
        layout.marginLeft = Space.XL;
        inside.setLayout(layout);
        for (Branch part : branch.parts()) {
            Runnable away = () -> {
                branch.parts().remove(part);
                panel.rebuild();
            };
            if (part.isGroup()) {
                new GroupBox(inside, part, panel, away);
            } else {
                new PartRow(inside, part, panel, away);
            }
        }
    }
}
