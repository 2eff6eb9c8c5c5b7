package org.maitri.tickets.internal.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** How customers are asked, and from how many ratings on a figure says something. */
@Entity(name = "RatingSetting")
@Table(name = "rating_setting")
@Recorded(RatingSetting.TYPE)
public class RatingSetting extends StoredRecord {

    public static final String TYPE = "rating.setting";

    @Column(name = "page")
    private String page;

    @Column(name = "valid_days")
    private Long validDays = 14L;

    @Column(name = "enough")
    private Long enough = 30L;

    /** The oldest one; the shipped one where there is none. */
    static RatingSetting of(UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select s from RatingSetting s where s.archivedAt is null order by s.id", RatingSetting.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(RatingSetting::new);
    }

    /** The address of the page that receives answers; null while nobody said which. */
    public String page() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public Long validDays() {
        return validDays;
    }

    public void setValidDays(Long validDays) {
        this.validDays = validDays;
    }

    /** Fewer ratings than that are too few. */
    public Long enough() {
        return enough;
    }

    public void setEnough(Long enough) {
        this.enough = enough;
    }
}
