package org.maitri.tickets.ui.internal.promises;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.maitri.tickets.owed.PromiseLedger;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Theme;
import org.osgi.service.component.annotations.Component;

/** What can become of a promise: kept, given up, or the customer told that it is late. */
@Component
public final class SettlePromiseSection implements PageSection {

    @Override
    public boolean appliesTo(String recordType) {
        return recordType.equals(PromiseLedger.TYPE);
    }

    @Override
    public int order() {
        return -10;
    }

    @Override
    public String title() {
        return Messages.get("actions.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(3, 0, Space.S));
        button(parent, context, "keep", "circle-check", PromiseLedger::keep);
        button(parent, context, "told", "mail-check", PromiseLedger::told);
        button(parent, context, "broken", "circle-x", PromiseLedger::giveUp);
    }

    private static void button(
            Composite parent, PageContext context, String name, String icon, BiConsumer<PromiseLedger, UUID> what) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(name));
        button.setToolTipText(Messages.get(name + ".tip"));
        Theme.apply(button, () -> button.setImage(Icons.small(button, icon)));
        button.addListener(
                SWT.Selection,
                event -> Background.<Void>work(Messages.get("settling"), progress -> {
                            what.accept(
                                    context.service(PromiseLedger.class),
                                    context.record().id());
                            return null;
                        })
                        .orElse(failure -> FailedState.dialog(button.getShell(), Messages.get("settling"), failure))
                        .start(button));
    }
}
