package org.maitri.spi.attention;

import java.time.Instant;
import org.maitri.kernel.RecordRef;

/**
 * Somebody of the company turned to a customer.
 *
 * @param channel {@code mail}, {@code phone}, {@code post}, {@code message}, … as in {@link org.maitri.spi.privacy.Contacting}
 * @param purpose {@code marketing}, {@code service}, {@code survey}, …
 * @param record what tells of it
 */
public record Contact(RecordRef customer, Instant at, String channel, String purpose, RecordRef record) {}
