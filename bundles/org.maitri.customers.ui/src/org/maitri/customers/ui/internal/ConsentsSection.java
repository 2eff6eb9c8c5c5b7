package org.maitri.customers.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.maitri.customers.Consent;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.spi.persistence.Database;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** What a customer agreed to, and the way to take it back. */
@Component
public final class ConsentsSection implements PageSection {

    @Override
    public boolean appliesTo(String recordType) {
        return recordType.equals(Person.TYPE) || recordType.equals(Organisation.TYPE);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return Messages.get("consents.title");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        new ChildList(parent, context, Consent.TYPE, "customer").setLayoutData(Space.wide());
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
