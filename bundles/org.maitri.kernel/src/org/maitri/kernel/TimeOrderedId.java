package org.maitri.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Makes UUID version 7 keys (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then a 12-bit counter that keeps keys
 * of one millisecond in order, then 62 random bits. Keys of one program are strictly increasing, also when the clock is
 * set back. Safe to use from any thread.
 */
public final class TimeOrderedId {

    /** Keys are to differ, not to be secret: what begins by chance may go on cheaply. */
    private static final SplittableRandom RANDOM = new SplittableRandom(new SecureRandom().nextLong());

    private static final int COUNTER_LIMIT = 0x1000;

    private static long lastMillis;
    private static int counter;

    private TimeOrderedId() {}

    /** The next key. */
    public static synchronized UUID next() {
        long now = System.currentTimeMillis();
        if (now > lastMillis) {
            lastMillis = now;
            counter = RANDOM.nextInt(COUNTER_LIMIT / 2);
        } else if (++counter == COUNTER_LIMIT) {
            lastMillis++;
            counter = 0;
        }
        long high = lastMillis << 16 | 0x7000L | counter;
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The moment a version 7 key was made, to the millisecond. */
    public static Instant momentOf(UUID key) {
        return Instant.ofEpochMilli(key.getMostSignificantBits() >>> 16);
    }
}
