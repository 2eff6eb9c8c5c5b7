package ${package}.internal;

import ${package}.Messages;
import ${package}.${recordName};
import org.maitri.spi.record.Roles;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.osgi.service.component.annotations.Component;

/** What is planned with a customer, on the customer's page. */
@Component(service = PageSection.class)
public final class ${recordName}Section extends ChildSection {

    public ${recordName}Section() {
        super(Pages.ofRole(Roles.CUSTOMER), 60, Messages.get("section.title"), ${recordName}.TYPE, "customer");
    }
}
