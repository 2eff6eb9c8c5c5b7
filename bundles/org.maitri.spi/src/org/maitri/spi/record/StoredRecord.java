package org.maitri.spi.record;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.TimeOrderedId;
import org.maitri.spi.persistence.AttributesConverter;
import org.maitri.spi.persistence.InstantConverter;

/**
 * What every entity of every module has: a time-ordered key of its own, a version against lost updates, who created and
 * changed it when (UTC), whether it is archived, the key it had in the system it came from, and attributes for what that
 * system knew and Maitri has no field for.
 *
 * <p>Entities map plain attributes only: a child is an entity of its own that carries its parent's key, a record of
 * another module is a {@link RecordRef}. Not safe for use by two threads; belongs to one unit of work.
 */
@MappedSuperclass
public abstract class StoredRecord {

    /** What the names of custom fields' values begin with, among the attributes and in the audit log. */
    public static final String CUSTOM = "custom:";

    @Id
    @Column(name = "id")
    private UUID id = TimeOrderedId.next();

    @Version
    @Column(name = "version")
    private long version;

    @Convert(converter = InstantConverter.class)
    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Convert(converter = InstantConverter.class)
    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Convert(converter = InstantConverter.class)
    @Column(name = "archived_at")
    private Instant archivedAt;

    @Column(name = "external_source")
    private String externalSource;

    @Column(name = "external_key")
    private String externalKey;

    @Convert(converter = AttributesConverter.class)
    @Column(name = "attributes")
    private Map<String, String> attributes = Map.of();

    public final UUID id() {
        return id;
    }

    public final RecordRef ref() {
        return new RecordRef(typeOf(getClass()), id);
    }

    /** The record type id of an entity class. */
    public static String typeOf(Class<?> entity) {
        Recorded recorded = entity.getAnnotation(Recorded.class);
        if (recorded == null) {
            throw new IllegalArgumentException(entity.getName() + " has no @Recorded");
        }
        return recorded.value();
    }

    /** Counts the committed changes; 0 before the first commit. */
    public final long version() {
        return version;
    }

    public final Instant createdAt() {
        return createdAt;
    }

    public final String createdBy() {
        return createdBy;
    }

    public final Instant changedAt() {
        return changedAt;
    }

    public final String changedBy() {
        return changedBy;
    }

    /** Called by the unit of work; modules have no need to. */
    public final void stamp(String who, Instant when) {
        if (createdAt == null) {
            createdAt = when;
            createdBy = who;
        }
        changedAt = when;
        changedBy = who;
    }

    public final boolean archived() {
        return archivedAt != null;
    }

    public final Optional<Instant> archivedAt() {
        return Optional.ofNullable(archivedAt);
    }

    /** Takes the record out of lists and searches; nothing is deleted. */
    public final void archive(Instant when) {
        archivedAt = when;
    }

    public final void unarchive() {
        archivedAt = null;
    }

    /** The key in the system the record was imported from, unique within its record type and {@link #externalSource()}. */
    public final Optional<String> externalKey() {
        return Optional.ofNullable(externalKey);
    }

    /** The system {@link #externalKey()} belongs to: two systems may both have a record 1. Blank for keys of no system. */
    public final Optional<String> externalSource() {
        return Optional.ofNullable(externalSource);
    }

    /**
     * Sets the key a record has in another system.
     *
     * @param source the system, as imports tell them apart; blank for a key that is unique in the whole world
     * @param key the key; null takes source and key away
     */
    public final void setExternalKey(String source, String key) {
        externalSource = key == null ? null : source;
        externalKey = key;
    }

    /** Sets a key of no particular system; null takes it away. */
    public final void setExternalKey(String key) {
        setExternalKey("", key);
    }

    /** What was imported and fits no field, by column name, in the order of the columns; unmodifiable. */
    public final Map<String, String> attributes() {
        return Attributes.imported(attributes);
    }

    /** Sets one attribute; {@code null} or blank removes it. */
    public final void setAttribute(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(attributes());
        if (value == null || value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        setAttributes(changed);
    }

    public final void setAttributes(Map<String, String> values) {
        attributes = Attributes.joined(values, attributes);
    }

    /** The stored text of a custom field's value; null for none. */
    public final String custom(String field) {
        return attributes == null ? null : attributes.get(CUSTOM + field);
    }

    /** The stored texts of all custom fields that have a value, by field id; unmodifiable. */
    public final Map<String, String> customs() {
        return Attributes.custom(attributes);
    }

    /** Sets the stored text of a custom field's value; null takes it away. */
    public final void setCustom(String field, String text) {
        attributes = Attributes.with(attributes, CUSTOM + field, text);
    }
}
