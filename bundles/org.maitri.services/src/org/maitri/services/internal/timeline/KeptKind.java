package org.maitri.services.internal.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.timeline.TimelineKind;

/** How a module stores a kind of entry. */
@Entity(name = "TimelineKeptKind")
@Table(name = "timeline_kind")
@Recorded(KeptKind.TYPE)
public class KeptKind extends StoredRecord {

    static final String TYPE = "timeline.kind";

    @Column(name = "kind")
    private String kind;

    @Column(name = "label")
    private String label;

    @Column(name = "icon")
    private String icon;

    @Column(name = "record_type")
    private String recordType;

    @Column(name = "table_name")
    private String table;

    @Column(name = "customer_column")
    private String customer;

    @Column(name = "at_column")
    private String at;

    @Column(name = "by_day")
    private boolean byDay;

    @Column(name = "title_column")
    private String title;

    @Column(name = "text_column")
    private String text;

    protected KeptKind() {}

    static KeptKind of(TimelineKind told) {
        KeptKind kept = new KeptKind();
        kept.kind = told.id();
        kept.take(told);
        return kept;
    }

    /** Takes over what the module says now. */
    void take(TimelineKind told) {
        TimelineKind.Stored stored = told.stored().orElseThrow();
        Mapped mapped = Mapped.of(stored.entity());
        label = told.label();
        icon = told.icon();
        recordType = StoredRecord.typeOf(stored.entity());
        table = mapped.table();
        customer = mapped.column(stored.customer());
        at = mapped.column(stored.at());
        byDay = mapped.isDay(stored.at());
        title = stored.title().isBlank() ? null : mapped.column(stored.title());
        text = stored.text().isBlank() ? null : mapped.column(stored.text());
    }

    boolean says(KeptKind other) {
        return values().equals(other.values());
    }

    private List<String> values() {
        return List.of(
                kind,
                label,
                icon,
                recordType,
                table,
                customer,
                at,
                String.valueOf(byDay),
                Objects.toString(title),
                Objects.toString(text));
    }

    /** Whether the two read the same rows in the same way, so that nothing tells which row is of which kind. */
    boolean readsAs(KeptKind other) {
        return rows().equals(other.rows());
    }

    private List<String> rows() {
        return List.of(table, customer, at, Objects.toString(title), Objects.toString(text));
    }

    /** Of this and others that read as it: what their labels have in common. */
    String label(Collection<KeptKind> alike) {
        String common = label;
        for (KeptKind other : alike) {
            while (!common.isEmpty() && !(other.label + ' ').startsWith(common + ' ')) {
                common = common.substring(0, Math.max(0, common.lastIndexOf(' ')));
            }
        }
        return common.isEmpty() ? alike.stream().map(KeptKind::label).collect(Collectors.joining(" / ")) : common;
    }

    String kind() {
        return kind;
    }

    String label() {
        return label;
    }

    String icon() {
        return icon;
    }

    String recordType() {
        return recordType;
    }

    String table() {
        return table;
    }

    String customer() {
        return customer;
    }

    String at() {
        return at;
    }

    boolean byDay() {
        return byDay;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }
}
