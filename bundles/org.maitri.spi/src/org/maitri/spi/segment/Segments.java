package org.maitri.spi.segment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds customers by what fields and modules say about them. An OSGi service. Whatever takes a {@link Progress} reads the
 * database and must not be called on the UI thread; the database does the work, so that memory stays flat. Archived records
 * are in no segment. Days begin and end in the time zone of the program.
 */
@ProviderType
public interface Segments {

    /** Criteria of one module. */
    record Group(String label, List<Criterion> criteria) {}

    /** Why a customer is in a segment or not: each part, what it says in words, and whether it holds. */
    record Reason(String words, boolean holds, List<Reason> parts) {}

    /**
     * How a snapshot differs from what its segment finds now.
     *
     * @param came finds who is in the segment now and was not then
     * @param left finds who was in it then and is not now
     */
    record Comparison(long then, long now, long cameCount, long leftCount, Expression came, Expression left) {}

    /** What modules can say, by module. */
    List<Group> groups();

    Optional<Criterion> criterion(String id);

    /** The fields that can be asked for: those of all types of customers, custom ones too, each id once. */
    List<Field<?>> fields();

    /** The record types of customers. */
    List<RecordType<?>> customerTypes();

    /**
     * Reads what a person wrote, for example {@code tickets.opened(90d) and not city = "Bonn"}. Records that are named by their
     * titles are looked up.
     *
     * @throws org.maitri.kernel.RefusedException if it cannot be read: where, and what was expected there
     */
    Expression parse(String text);

    /** How a person would write it. */
    String write(Expression expression);

    /** What it says, in words. */
    String words(Expression expression);

    /** Reads the stored form. @throws org.maitri.kernel.RefusedException if it is none */
    Expression fromJson(String json);

    String toJson(Expression expression);

    /** What is said by criteria and fields that are not available, as it was written. */
    List<String> unavailable(Expression expression);

    /** The condition that records of one type of customers meet now; reads the segments that are named. @throws org.maitri.kernel.RefusedException if something is unavailable */
    Condition condition(Expression expression, RecordType<?> type);

    /** How many customers meet it, by record type. */
    Map<String, Long> count(Expression expression, Progress progress);

    /** Whether one customer meets it. */
    boolean contains(Expression expression, RecordRef customer, Progress progress);

    Reason explain(Expression expression, RecordRef customer, Progress progress);

    /** All segments that are not archived, by name. */
    List<Segment> all(Progress progress);

    /** The segment of that name, id or reference. @throws org.maitri.kernel.RefusedException if there is none */
    Segment find(String wanted, Progress progress);

    /** What a segment says, or who is in a snapshot. @throws org.maitri.kernel.RefusedException if the record is neither */
    Expression audience(RecordRef segmentOrSnapshot, Progress progress);

    /** The segments a customer is in; those that cannot be asked are left out. */
    List<Segment> of(RecordRef customer, Progress progress);

    /** Saves a segment; one of the same name is changed. */
    RecordRef define(String name, String description, Expression expression, Progress progress);

    /** Changes what a segment says. */
    void change(RecordRef segment, Expression expression, Progress progress);

    /** Stores who is in a segment now. */
    RecordRef snapshot(RecordRef segment, String name, Progress progress);

    /** The snapshot of that name, id or reference; the newest of that name. @throws org.maitri.kernel.RefusedException if there is none */
    RecordRef findSnapshot(String wanted, Progress progress);

    Comparison compare(RecordRef snapshot, Progress progress);
}
