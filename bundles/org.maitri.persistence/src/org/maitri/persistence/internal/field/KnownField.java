package org.maitri.persistence.internal.field;

import java.util.UUID;
import org.maitri.spi.record.CustomField;

/**
 * A custom field with its key.
 *
 * @param id the key of its record
 */
public record KnownField(UUID id, CustomField definition) {}
