package ${package}.internal;

import ${package}.Messages;
import ${package}.${recordName};
import java.time.LocalDate;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Roles;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;
import org.osgi.service.component.annotations.Component;

/** Plans something with every third customer of the sample; most of what has passed is done. */
@Component
public final class ${recordName}Sample implements SampleContributor {

    private static final int SHARE = 3;

    @Override
    public int order() {
        return 700;
    }

    @Override
    public String label() {
        return Messages.get("sample.planned");
    }

    @Override
    public void create(SampleScope scope) {
        int customers = 0;
        for (RecordRef customer : scope.offered(Roles.CUSTOMER)) {
            customers++;
            if (customers % SHARE == 0) {
                scope.work().add(planned(customer, customers, scope));
            }
            if (customers % 1000 == 0) {
                scope.settle();
            }
        }
    }

    private static ${recordName} planned(RecordRef customer, int number, SampleScope scope) {
        LocalDate today = scope.year().to();
        LocalDate day = today.minusDays(scope.random().nextInt(300) - 30L);
        ${recordName} record = new ${recordName}();
        record.setSubject(Messages.get("sample.subject", number));
        record.setCustomer(customer);
        record.setPlannedOn(day);
        record.setDoneOn(day.isBefore(today) && number % 5 > 0 ? day : null);
        return record;
    }
}
