#set($noun = $recordName.toLowerCase())
package ${package};

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** What is planned with a customer for a day, and done on one. */
@Entity(name = "${module}${recordName}")
@Table(name = "${module}_${noun}")
@Recorded(${recordName}.TYPE)
public class ${recordName} extends StoredRecord {

    public static final String TYPE = "${module}.${noun}";

    @Column(name = "subject")
    private String subject;

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "customer")
    private RecordRef customer;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "note")
    private String note;

    /** Whether its day has passed and it is not done. */
    public boolean overdue(LocalDate today) {
        return doneOn == null && plannedOn != null && plannedOn.isBefore(today);
    }

    public String subject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public RecordRef customer() {
        return customer;
    }

    public void setCustomer(RecordRef customer) {
        this.customer = customer;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String note() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
