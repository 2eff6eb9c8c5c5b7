package org.maitri.tickets.internal.complaints;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The tables of complaints, and of who answers for them and makes good. */
@Component
public final class ComplaintSchema implements SchemaContributor {

    @Override
    public String module() {
        return "complaint";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Cause.class, OwnerRule.class, ApprovalLimit.class, Complaint.class, Remedy.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.load(ComplaintSchema.class, "0001-complaints.sql"),
                Migration.load(ComplaintSchema.class, "0002-complaint-currency.sql"));
    }
}
