package org.maitri.customers.ui.internal.reach;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.maitri.customers.Consent;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.spi.persistence.Database;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** What a customer agreed to, and the way to take it back. */
@Component(service = PageSection.class)
public final class ConsentsSection extends ChildSection {

    public ConsentsSection() {
        super(Pages.of(Person.TYPE, Organisation.TYPE), 40, Messages.get("consents.title"), Consent.TYPE, "customer");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        children(parent, context).setLayoutData(Space.wide());
        Button withdraw = new Button(parent, SWT.PUSH);
        withdraw.setText(Messages.get("consents.withdraw"));
        withdraw.setToolTipText(Messages.get("consents.withdraw.tip"));
        withdraw.addListener(
                SWT.Selection,
                event -> Background.work(
                                Messages.get("consents.withdraw"),
                                progress -> context.service(Database.class)
                                        .write(Messages.get("consents.withdraw"), work -> {
                                            work.add(Consent.of(
                                                    context.record(),
                                                    Consent.MARKETING,
                                                    Consent.ANY,
                                                    Consent.WITHDRAWN));
                                            return true;
                                        }))
                        .orElse(failure ->
                                FailedState.dialog(parent.getShell(), Messages.get("consents.withdraw"), failure))
                        .start(withdraw));
    }
}
