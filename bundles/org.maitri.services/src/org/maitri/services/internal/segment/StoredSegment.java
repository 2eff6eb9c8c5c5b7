package org.maitri.services.internal.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.segment.Expression;
import org.maitri.spi.segment.Segment;

/** A saved question which customers meet. */
@Entity
@Table(name = "segments_segment")
@Recorded(Segment.TYPE)
public class StoredSegment extends StoredRecord {

    @Column(name = "name")
    private String name;

    @Column(name = "description")
    private String description;

    @Column(name = "owner")
    private String owner;

    @Column(name = "expression")
    private String expression = ExpressionJson.write(Expression.EVERYBODY);

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String description() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String owner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    Expression expression() {
        return ExpressionJson.read(expression);
    }

    void ask(Expression wanted) {
        expression = ExpressionJson.write(wanted);
    }

    /** The expression as people write it. */
    public String where() {
        return ExpressionText.write(expression());
    }

    /** Takes an expression as people write it; criteria that no module knows are kept. */
    public void setWhere(String text) {
        ask(text == null || text.isBlank() ? Expression.EVERYBODY : ExpressionReader.read(text));
    }

    Segment segment() {
        return new Segment(
                ref(), name, description == null ? "" : description, owner == null ? "" : owner, expression());
    }
}
